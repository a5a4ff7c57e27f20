// Belgrade on the roof, back to front. What stands from the first is two sprites; what is built is one sprite each.
import { adaBridge } from '../skyline/ada-bridge.mjs';
import { avala } from '../skyline/avala.mjs';
import { genex } from '../skyline/genex.mjs';
import { glassTower } from '../skyline/glass-tower.mjs';
import { kalemegdan } from '../skyline/kalemegdan.mjs';
import { millOnHorizon } from '../skyline/mill.mjs';
import { pupinBridge } from '../skyline/pupin-bridge.mjs';
import { railway } from '../skyline/railway.mjs';
import { river } from '../skyline/river.mjs';
import { roofs } from '../skyline/roofs.mjs';
import { saintSava } from '../skyline/saint-sava.mjs';
import { towerCrane } from '../skyline/tower-crane.mjs';

function cityFront(p, b) {
  roofs(p, 470, 540, b, 5);
  roofs(p, 640, 690, b, 12, 16, 44);
  roofs(p, 1108, 1180, b, 31, 12, 26);
  roofs(p, 852, 892, b, 41, 14, 30);
  river(p, 884, 1106, b - 9, b + 3);
  kalemegdan(p, 306, b - 2);
  saintSava(p, 768, b);
  roofs(p, 500, 530, b + 3, 51, 10, 22);
  roofs(p, 652, 672, b + 3, 52, 10, 20);
  roofs(p, 1270, 1306, b + 2, 53, 10, 22);
  river(p, 290, 520, b - 12, b + 5);
}

/** Sprites of the skyline standing on the base line b; x in House units, y from the beam's underside. */
export function skylineSprites(b) {
  const tall = (left, width) => [left, b - 265, width, 280];
  return [
    ['avala', tall(1050, 200), (p) => avala(p, 1146, b)],
    ['ada-bridge', tall(870, 250), (p) => adaBridge(p, 1000, b, 112, 100)],
    ['city-back', tall(500, 160), (p) => genex(p, 584, b)],
    ['city-front', tall(280, 1040), (p) => cityFront(p, b)],
    ['roofs-mill', tall(1160, 140), (p) => roofs(p, 1170, 1290, b, 77, 12, 26)],
    ['mill-hot', tall(1170, 140), (p) => millOnHorizon(p, 1234, b, 'hot')],
    ['mill-cold', tall(1170, 140), (p) => millOnHorizon(p, 1234, b, 'cold')],
    ['tower', tall(860, 100), (p) => glassTower(p, 906, b, 186)],
    ['crane', tall(380, 180), (p) => towerCrane(p, 500, b, 160, -1)],
    ['bridge', tall(280, 260), (p) => pupinBridge(p, 300, 512, b + 1)],
    ['railway', tall(1060, 280), (p) => railway(p, 1092, 1316, b + 4)],
  ];
}
