import { enAbout } from './en-about';
import { enCard } from './en-card';
import { enDebrief } from './en-debrief';
import { enLinks } from './en-links';
import { enMap } from './en-map';
import { enRecords } from './en-records';
import { enSound } from './en-sound';
import { enTrust } from './en-trust';
import { addEnglish } from './translate';

// Imported by the screens that are fetched when they are first shown.
addEnglish(enAbout);
addEnglish(enCard);
addEnglish(enDebrief);
addEnglish(enLinks);
addEnglish(enMap);
addEnglish(enRecords);
addEnglish(enSound);
addEnglish(enTrust);
