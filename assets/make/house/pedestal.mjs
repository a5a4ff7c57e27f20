import { seal } from '../engrave/guilloche.mjs';
import { area, outline } from '../engrave/plate.mjs';
import { rect } from '../engrave/shapes.mjs';
import { FLOOR, X } from './geometry.mjs';

/** A fixed block with a socket: the pillar sinks into it. */
export function pedestal(p, id) {
  // a fixed block with a socket: the pillar sinks into it
  const x = X[id],
    w = 176,
    top = FLOOR - 6,
    h = 116;
  p.face(
    [
      [x - w / 2 - 9, top],
      [x + w / 2 + 9, top],
      [x + w / 2 + 9, top + 13],
      [x - w / 2 - 9, top + 13],
    ],
    { tone: (u) => 0.14 + (u - x + 90) / 700, pitch: 2.8, line: 1.5 },
  );
  p.face(rect(x - w / 2, top + 13, w, h), {
    tone: (u, v) => 0.1 + Math.max(0, (u - x) / 330) + 0.22 * Math.exp(-(v - top - 13) / 12),
    pitch: 3.1,
    angle: 90,
    line: 1.5,
  });
  p.blank(area(rect(x - 68, top + 24, 136, h - 22)));
  p.ink(outline(rect(x - 68, top + 24, 136, h - 22), 1.3)).ink(outline(rect(x - 64, top + 28, 128, h - 30), 0.7));
  seal(p, id, x, top + 24 + (h - 22) / 2 + (id === 'US' ? 7 : 0), id === 'US' ? 40 : 44, { fine: false });
  p.face(
    [
      [x - w / 2 - 12, top + 13 + h],
      [x + w / 2 + 12, top + 13 + h],
      [x + w / 2 + 12, top + 28 + h],
      [x - w / 2 - 12, top + 28 + h],
    ],
    { tone: 0.34, pitch: 2.8, line: 1.5 },
  );
}
