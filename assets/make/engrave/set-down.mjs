// Things drawn elsewhere, set down turned, scaled or cut to a shape: for what has fallen, and for the far distance.
import { area, GRID } from './hatch.mjs';

/** Draw with the plate moved so that (px, py) comes to (x, y), turned by `turn` degrees; `cut` is a ring in the drawing's own units. */
export function setDown(p, { x, y, px = 0, py = 0, turn = 0, scale = 1, cut }, draw) {
  const move = `translate(${x * GRID} ${y * GRID}) rotate(${turn}) scale(${scale}) translate(${-px * GRID} ${-py * GRID})`;
  const id = `cut-${p.defs.length}`;
  if (cut) p.defs.push(`<clipPath id="${id}"><path d="${area(cut)}"/></clipPath>`);
  p.raw(`<g transform="${move}"${cut ? ` clip-path="url(#${id})"` : ''}>`);
  draw();
  p.raw('</g>');
}

/** Draw in the pale plate of the distance instead of ink. */
export function inTint(p, draw) {
  const { theme } = p;
  p.flush();
  p.theme = { ...theme, ink: theme.tint };
  draw();
  p.flush();
  p.theme = theme;
}
