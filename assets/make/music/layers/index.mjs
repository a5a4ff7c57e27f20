// Every layer of the score, in the order they are mixed. Exactly one of the three Belgrade layers is heard at a time.
import { belgrade } from './belgrade.mjs';
import { belgradeSecond } from './belgrade-second.mjs';
import { belgradeLate } from './belgrade-late.mjs';
import { europeanUnion } from './european-union.mjs';
import { unitedStates } from './united-states.mjs';
import { russia } from './russia.mjs';
import { china } from './china.mjs';
import { tension } from './tension.mjs';

export const THEMES = [belgrade, belgradeSecond, belgradeLate];
export const LAYERS = [...THEMES, europeanUnion, unitedStates, russia, china, tension];
