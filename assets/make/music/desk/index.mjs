// The sounds of the desk. All are made of arithmetic; nothing was recorded.
import { murmur } from './murmur.mjs';
import { paper } from './paper.mjs';
import { pen } from './pen.mjs';
import { stamp } from './stamp.mjs';
import { telephone } from './telephone.mjs';
import { telex } from './telex.mjs';

export const DESK_SOUNDS = { paper, stamp, pen, telephone, telex, murmur };
