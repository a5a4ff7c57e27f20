// How each stone breaks: limestone in a ragged slant, marble in one clean shear, granite by its blocks, timber in splinters.
import { rng } from '../engrave/random.mjs';

/** Points of the break from left to right across every part of the shaft; local pillar coordinates. */
export function breakProfile(power) {
  return PROFILES[power]();
}

/** Height of the break on the axis. */
export const BREAK_Y = { EU: -196, US: -204, RU: -194, CN: -188 };

const SPAN = 100;

function ragged() {
  const rnd = rng(9);
  const line = [];
  for (let x = -SPAN; x <= SPAN; x += 8) line.push([x, BREAK_Y.EU - x * 0.4 + (rnd() - 0.5) * 20]);
  return line;
}

function sheared() {
  const rnd = rng(23);
  const line = [];
  for (let x = -SPAN; x <= SPAN; x += 10) {
    const shell = 7 * Math.sin(x * 0.09);
    line.push([x, BREAK_Y.US + x * 0.62 + shell + (rnd() - 0.5) * 4]);
  }
  return line;
}

function blocky() {
  const rnd = rng(31);
  const line = [];
  let y = BREAK_Y.RU - 20;
  for (let x = -SPAN; x < SPAN; ) {
    const w = 13 + rnd() * 15;
    line.push([x, y], [x + w, y + (rnd() - 0.5) * 5]);
    x += w + 1.5;
    y = BREAK_Y.RU + (rnd() - 0.5) * 44 - x * 0.3;
  }
  return line;
}

function splintered() {
  const rnd = rng(47);
  const line = [];
  for (let x = -SPAN; x < SPAN; ) {
    const w = 5 + rnd() * 7;
    const up = 8 + rnd() * 34;
    line.push([x, BREAK_Y.CN + rnd() * 14 + x * 0.3], [x + w * 0.4, BREAK_Y.CN - up + x * 0.3]);
    x += w;
  }
  return line;
}

const PROFILES = { EU: ragged, US: sheared, RU: blocky, CN: splintered };
