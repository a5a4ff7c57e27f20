import { enAbout } from './en-about';
import { enCard } from './en-card';
import { enDebrief } from './en-debrief';
import { enLms } from './en-lms';
import { enLesson } from './en-lesson';
import { enMap } from './en-map';
import { enRecords } from './en-records';
import { enSound } from './en-sound';
import { enTeach } from './en-teach';
import { addEnglish } from './translate';

// Imported by the screens that are fetched when they are first shown.
addEnglish(enAbout);
addEnglish(enCard);
addEnglish(enDebrief);
addEnglish(enLms);
addEnglish(enLesson);
addEnglish(enMap);
addEnglish(enRecords);
addEnglish(enSound);
addEnglish(enTeach);
