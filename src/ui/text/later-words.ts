import { enAbout } from './en-about';
import { enCard } from './en-card';
import { enDebrief } from './en-debrief';
import { enDeskLater } from './en-desk-later';
import { enGlossary } from './en-glossary';
import { enLinks } from './en-links';
import { enMap } from './en-map';
import { enRecords } from './en-records';
import { enSound } from './en-sound';
import { addEnglish } from './translate';

// Imported by the screens that are fetched when they are first shown.
addEnglish(enAbout);
addEnglish(enCard);
addEnglish(enDebrief);
addEnglish(enDeskLater);
addEnglish(enGlossary);
addEnglish(enLinks);
addEnglish(enMap);
addEnglish(enRecords);
addEnglish(enSound);
