// Iron about the shafts: sound clamps, and what is left of one where the shaft broke under it.
import { area, loop, rule, stroke } from '../engrave/plate.mjs';
import { arc, ellipse, rect } from '../engrave/shapes.mjs';
import { castShadow } from '../engrave/shadow.mjs';
import { bend, SHAFT } from './mouldings.mjs';

const HALF = 9;

function bolt(p, x, y) {
  p.blank(area(ellipse(x, y, 4.6)));
  p.ink(loop(ellipse(x, y, 4.6), 1.5))
    .ink(stroke(arc(x, y, 2.8, 2.8, -0.4, 1.9, 6), 1.2, 0.6))
    .ink(rule(x - 3, y + 1.6, x + 3, y - 1.6, 1.1));
}

/** The shade of a band on the stone under it. */
function under(p, radius, left, right) {
  const bow = bend(-200) * radius;
  const edge = (dy, r) => arc(0, HALF + dy, r, bow, 0.08, Math.PI - 0.08, 16).filter(([x]) => x >= left && x <= right);
  castShadow(p, [...edge(0, radius), ...edge(6, radius - 4).reverse()], { angle: 52, pitch: 2.4, cover: () => 0.72 });
}

/** One iron clamp about the shaft with a bolted lug, its band centred on (0, 0). */
export function clamp(p, power) {
  const radius = SHAFT[power].r(-200) + 5;
  under(p, radius, -radius, radius);
  p.lathe({ y0: -HALF, y1: HALF, r: radius, bend: bend(-200), pitch: 2.2, dark: 0.74, gain: 0.8, line: 1.7, meridians: 3 });
  const y = bend(-200) * radius;
  const rim = arc(0, -HALF + 2.6, radius, y, 0.3, Math.PI - 0.3, 16);
  p.blank(stroke(rim, p.theme.night ? 0 : 1.3, 0.4));
  p.face(rect(-13, y - 14, 26, 28), { tone: (x) => 0.34 + (x + 13) / 70, pitch: 2.2, line: 1.8 });
  p.ink(area(rect(13, y - 11, 2.4, 26)));
  bolt(p, 0, y - 7);
  bolt(p, 0, y + 7);
}

/**
 * A clamp the break has sprung: it still hugs the stump on the left, its lug is open, and the rest of the band
 * stands off into the air, ending where the iron tore.
 */
export function tornClamp(p, power) {
  const radius = SHAFT[power].r(-170) + 5;
  const bow = bend(-170) * radius;
  const seat = radius * 0.34;
  const held = arc(0, 0, radius, bow, Math.PI, Math.acos(seat / radius), 16);
  const free = [
    [seat + radius * 0.26, -3],
    [seat + radius * 0.52, -9],
    [seat + radius * 0.82, -12],
    [seat + radius * 1.1, -10],
  ];
  const spine = [...held, ...free];
  const upper = spine.map(([x, y]) => [x, y - HALF]);
  const lower = spine.map(([x, y], i) => [x + (i === spine.length - 1 ? -7 : 0), y + HALF - Math.max(0, i - held.length) * 1.4]);
  const tear = [
    [upper.at(-1)[0] - 4, upper.at(-1)[1] + 4],
    [upper.at(-1)[0] + 3, upper.at(-1)[1] + 8],
    [upper.at(-1)[0] - 5, upper.at(-1)[1] + 11],
  ];
  under(p, radius, -radius, seat);
  const ring = [...upper, ...tear, ...lower.slice().reverse()];
  p.face(ring, { tone: (x) => 0.5 + Math.abs(x + radius * 0.5) / (radius * 3.4), pitch: 2.2, angle: 0, line: 1.7 });
  p.ink(
    stroke(
      free.map(([x, y]) => [x, y + HALF - 3]),
      2.2,
      0.7,
    ),
  );
  p.face(rect(seat - 15, -15, 17, 30), { tone: (x) => 0.34 + (x - seat + 15) / 50, pitch: 2.2, line: 1.7 });
  bolt(p, seat - 6.5, 7);
  p.blank(area(ellipse(seat - 6.5, -7, 3.6)));
  p.ink(area(ellipse(seat - 6.5, -7, 2.8))); // the other bolt has gone
}
