// The data centre: a blind box, racks of small lights behind one long window, cooling towers on the roof, a dish.
import { area, loop, outline, rule } from '../engrave/plate.mjs';
import { rng } from '../engrave/random.mjs';
import { arc, ellipse, rect } from '../engrave/shapes.mjs';

export function dataCentre(p, x, b) {
  const w = 62;
  const h = 40;
  p.blank(outline(rect(x, b - h - 8, w, h + 8), 4));
  for (let i = 0; i < 4; i++) {
    const u = x + 4 + i * 11;
    p.face(rect(u, b - h - 8, 9, 8), { tone: 0.3, angle: 90, pitch: 2, line: 0.9 });
    p.ink(area(ellipse(u + 4.5, b - h - 8, 3.4, 1.2)));
  }
  p.face(rect(x, b - h, w, h), { tone: (u) => 0.05 + Math.max(0, u - x - 40) / 50, angle: 90, pitch: 2.6, line: 1.3 });
  p.face(rect(x, b - h, w, 4), { tone: 0.5, pitch: 2, line: 1 });
  racks(p, x + 5, b - h + 9, 52, 20);
  for (let v = b - 8; v < b - 1; v += 2.4) p.ink(rule(x + 4, v, x + w - 4, v, 0.9));
  dish(p, x + 52, b - h - 4);
}

function racks(p, x, y, w, h) {
  p.ink(area(rect(x, y, w, h)));
  p.blank(area(rect(x + 0.8, y + 0.8, w - 1.6, h - 1.6)));
  const rnd = rng(64);
  for (let u = x + 2; u < x + w - 4; u += 7) {
    if (!p.theme.night) p.ink(area(rect(u, y + 2, 5.4, h - 4)));
    else p.ink(outline(rect(u, y + 2, 5.4, h - 4), 0.5));
    for (let v = y + 4; v < y + h - 3; v += 2.9)
      for (const k of [1.4, 3.6]) {
        if (rnd() < 0.3) continue;
        const lamp = rect(u + k - 0.5, v, 1.3, 1.1);
        if (p.theme.night) p.ink(area(lamp));
        else p.blank(area(lamp));
      }
  }
}

function dish(p, x, y) {
  const bowl = [...arc(x, y - 10, 9, 9, -0.5, 2.1, 14)];
  p.blank(area(bowl));
  p.ink(loop(bowl, 1.1)).ink(rule(x + 1, y - 6, x - 1, y + 4, 1.4));
  p.ink(rule(x + 3, y - 6, x + 12, y - 15, 0.9, 0.2)).ink(area(ellipse(x + 12, y - 15, 1.5)));
}
