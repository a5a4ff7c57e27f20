// The press: a Chromium that prints engraved SVG onto canvas. Page screenshots would leave seams in nearly level lines.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium on this machine. */
export function chromiumPath() {
  const found = [process.env.CHROMIUM_PATH, ...CANDIDATES].find((path) => path && existsSync(path));
  return found ?? chromium.executablePath();
}

/** Open the press; close() it when done. */
export async function openPress() {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.evaluate(installPress);
  return {
    /** Print sprites at a scale, trimmed to their ink; gives [{ name, left, top, w, h }] in pixels of the print. */
    print: async (sprites, scale) => {
      const trims = [];
      for (const sprite of sprites) trims.push(await page.evaluate(([s, k]) => globalThis.press.print(s, k), [sprite, scale]));
      return trims;
    },
    /** Lay printed sprites out on a sheet; gives the sheet as a WebP buffer. */
    sheet: async (places, width, height, quality) =>
      Buffer.from(await page.evaluate((args) => globalThis.press.sheet(...args), [places, width, height, quality]), 'base64'),
    /** Compose printed sprites with [name, x, y, turn] in drawing units onto paper; gives a WebP buffer. */
    compose: async (options) => Buffer.from(await page.evaluate((o) => globalThis.press.compose(o), options), 'base64'),
    close: () => browser.close(),
  };
}

/* Runs inside the page. */
function installPress() {
  const prints = new Map();
  /** Steps of the alpha plane: pale skies bear fewer than what stands before them. */
  const alphaSteps = (name) => (name.startsWith('sky-') ? 4 : 10);
  const encode = async (canvas, quality) => {
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768));
    return btoa(text);
  };
  /** Bounding box of what was printed; coarser alpha, which the lossless alpha plane rewards. */
  const trim = (image, steps) => {
    const { data, width, height } = image;
    let [l, t, r, b] = [width, height, -1, -1];
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const at = (y * width + x) * 4 + 3;
        data[at] = Math.round((Math.round((data[at] / 255) * steps) / steps) * 255);
        if (!data[at]) continue;
        l = Math.min(l, x);
        r = Math.max(r, x);
        t = Math.min(t, y);
        b = Math.max(b, y);
      }
    return [l, t, r - l + 1, b - t + 1];
  };
  const print = async ({ name, box, svg }, scale) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await image.decode();
    const canvas = new OffscreenCanvas(Math.ceil(box[2] * scale), Math.ceil(box[3] * scale));
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.drawImage(image, 0, 0, box[2] * scale, box[3] * scale);
    URL.revokeObjectURL(image.src);
    const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
    const [left, top, w, h] = trim(pixels, alphaSteps(name));
    if (w < 1 || h < 1) throw new Error(`sprite ${name} is empty`);
    pen.putImageData(pixels, 0, 0);
    prints.set(name, { canvas, left, top, w, h, x: box[0] + left / scale, y: box[1] + top / scale, scale });
    return { name, left, top, w, h };
  };
  const sheet = (places, width, height, quality) => {
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d');
    for (const [name, [x, y]] of places) {
      const s = prints.get(name);
      pen.drawImage(s.canvas, s.left, s.top, s.w, s.h, x, y, s.w, s.h);
    }
    return encode(canvas, quality);
  };
  const compose = ({ placed, view, width, paper, quality }) => {
    const k = width / (view.right - view.left);
    const canvas = new OffscreenCanvas(width, Math.round((view.bottom - view.top) * k));
    const pen = canvas.getContext('2d');
    pen.imageSmoothingQuality = 'high';
    pen.fillStyle = paper;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    for (const [name, x, y, flip] of placed) {
      const s = prints.get(name);
      pen.setTransform(flip ? -k : k, 0, 0, k, (x - view.left) * k, (y - view.top) * k);
      pen.drawImage(s.canvas, s.left, s.top, s.w, s.h, s.x, s.y, s.w / s.scale, s.h / s.scale);
    }
    return encode(canvas, quality);
  };
  globalThis.press = { print, sheet, compose };
}
