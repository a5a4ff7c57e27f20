// Belgrade on the roof, back to front. What stands from the first is three sprites; what is built is one sprite each.
import { BEAM } from '../house/geometry.mjs';
import { adaBridge } from '../skyline/ada-bridge.mjs';
import { avala } from '../skyline/avala.mjs';
import { dataCentre } from '../skyline/data-centre.mjs';
import { farTown } from '../skyline/far-town.mjs';
import { genex } from '../skyline/genex.mjs';
import { glassTower } from '../skyline/glass-tower.mjs';
import { kalemegdan } from '../skyline/kalemegdan.mjs';
import { metroWorks } from '../skyline/metro.mjs';
import { millOnHorizon } from '../skyline/mill.mjs';
import { motorway } from '../skyline/motorway.mjs';
import { gasPipe } from '../skyline/pipe.mjs';
import { pupinBridge } from '../skyline/pupin-bridge.mjs';
import { railway } from '../skyline/railway.mjs';
import { river } from '../skyline/river.mjs';
import { road } from '../skyline/road.mjs';
import { roofs } from '../skyline/roofs.mjs';
import { saintSava } from '../skyline/saint-sava.mjs';
import { smelter } from '../skyline/smelter.mjs';
import { snowCap } from '../skyline/snow.mjs';
import { towerCrane } from '../skyline/tower-crane.mjs';
import { tyreWorks } from '../skyline/tyre-works.mjs';

function cityFront(p, b) {
  roofs(p, 470, 540, b, 5);
  roofs(p, 640, 690, b, 12, 16, 44);
  roofs(p, 1076, 1166, b, 31, 12, 26);
  roofs(p, 852, 892, b, 41, 14, 30);
  river(p, 884, 1090, b - 9, b + 3);
  kalemegdan(p, 306, b - 2);
  saintSava(p, 768, b);
  roofs(p, 500, 530, b + 3, 51, 10, 22);
  roofs(p, 652, 672, b + 3, 52, 10, 20);
  roofs(p, 1270, 1306, b + 2, 53, 10, 22);
  river(p, 290, 490, b - 12, b + 5);
}

/** Snow along the roof's edge and on the level things of the town. */
function snow(p, b) {
  for (const [x0, x1, up, h] of [
    [336, 350, 76, 4],
    [382, 420, 82, 4],
    [422, 462, 117, 4],
    [298, 362, 40, 4],
    [523, 557, 143, 4],
    [609, 649, 173, 4],

    [714, 822, 145, 3],
  ])
    snowCap(p, x0, x1, b - up, h, { seed: x0 });
  snowCap(p, BEAM.left - 24, BEAM.right + 24, b - 1, 8, { icicles: 9, seed: 3 });
}

/** Sprites of the skyline standing on the base line b; x in House units, y from the beam's underside. */
export function skylineSprites(b) {
  const tall = (left, width) => [left, b - 265, width, 280];
  return [
    ['far-town', tall(270, 1070), (p) => farTown(p, 286, 1322, b + 2, 64)],
    ['avala', tall(1030, 200), (p) => avala(p, 1112, b)],
    ['motorway', [210, b - 150, 200, 170], (p) => motorway(p, 298, b)],
    ['ada-bridge', tall(870, 250), (p) => adaBridge(p, 992, b, 100, 88)],
    ['smelter', tall(1110, 140), (p) => smelter(p, 1150, b)],
    ['city-back', tall(500, 160), (p) => genex(p, 584, b)],
    ['tower', tall(860, 100), (p) => glassTower(p, 906, b, 186)],
    ['crane', tall(380, 200), (p) => towerCrane(p, 512, b, 160, -1)],
    ['city-front', tall(280, 1040), (p) => cityFront(p, b)],
    ['roofs-mill', tall(1160, 140), (p) => roofs(p, 1180, 1306, b, 77, 12, 26)],
    ['mill-hot', tall(1190, 140), (p) => millOnHorizon(p, 1256, b, 'hot')],
    ['mill-cold', tall(1190, 140), (p) => millOnHorizon(p, 1256, b, 'cold')],
    ['data-centre', tall(460, 90), (p) => dataCentre(p, 470, b + 1)],
    ['metro', tall(530, 140), (p) => metroWorks(p, 545, b + 3)],
    ['tyres', tall(1060, 90), (p) => tyreWorks(p, 1074, b + 2)],
    ['bridge', tall(270, 230), (p) => pupinBridge(p, 296, 474, b + 1)],
    ['railway', tall(1120, 270), (p) => railway(p, 1150, 1322, 1366, b + 4)],
    ['road', tall(260, 1090), (p) => road(p, BEAM.left - 20, BEAM.right + 20, b + 2)],
    ['pipe', [780, b - 30, 600, 80], (p) => gasPipe(p, 812, 1362, b + 15)],
    ['snow', tall(250, 1100), (p) => snow(p, b)],
  ];
}
