import { enAbout } from './en-about';
import { enCard } from './en-card';
import { enDebrief } from './en-debrief';
import { enLinks } from './en-links';
import { enLesson } from './en-lesson';
import { enMap } from './en-map';
import { enRecords } from './en-records';
import { enStudio } from './en-studio';
import { enSound } from './en-sound';
import { addEnglish } from './translate';

// Imported by the screens that are fetched when they are first shown.
addEnglish(enAbout);
addEnglish(enCard);
addEnglish(enDebrief);
addEnglish(enLinks);
addEnglish(enLesson);
addEnglish(enMap);
addEnglish(enRecords);
addEnglish(enSound);
addEnglish(enStudio);
