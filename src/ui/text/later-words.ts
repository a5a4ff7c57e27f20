import { enAbout } from './en-about';
import { enBoard } from './en-board';
import { enCard } from './en-card';
import { enDebrief } from './en-debrief';
import { enLinks } from './en-links';
import { enLms } from './en-lms';
import { enLesson } from './en-lesson';
import { enMap } from './en-map';
import { enRecords } from './en-records';
import { enSound } from './en-sound';
import { enTalk } from './en-talk';
import { enTeach } from './en-teach';
import { enTrust } from './en-trust';
import { addEnglish } from './translate';

// Imported by the screens that are fetched when they are first shown.
addEnglish(enAbout);
addEnglish(enBoard);
addEnglish(enCard);
addEnglish(enDebrief);
addEnglish(enLinks);
addEnglish(enLms);
addEnglish(enLesson);
addEnglish(enMap);
addEnglish(enRecords);
addEnglish(enSound);
addEnglish(enTalk);
addEnglish(enTeach);
addEnglish(enTrust);
