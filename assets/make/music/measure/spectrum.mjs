// Band energies per frame: used to see which layer covers which.
export const BAND_EDGES = [30, 60, 90, 125, 180, 250, 355, 500, 710, 1000, 1400, 2000, 2800, 4000, 5600, 8000, 12000];
function fft(re, im) {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [re[i], re[j]] = [re[j], re[i]];
      [im[i], im[j]] = [im[j], im[i]];
    }
  }
  for (let len = 2; len <= n; len <<= 1) {
    const angle = (-2 * Math.PI) / len,
      half = len / 2;
    for (let k = 0; k < half; k++) {
      const c = Math.cos(angle * k),
        s = Math.sin(angle * k);
      for (let i = k; i < n; i += len) {
        const j = i + half,
          r = re[j] * c - im[j] * s,
          m = re[j] * s + im[j] * c;
        re[j] = re[i] - r;
        im[j] = im[i] - m;
        re[i] += r;
        im[i] += m;
      }
    }
  }
}
export function bandFrames(channels, rate, size = 8192) {
  const frames = [],
    hop = size;
  for (let start = 0; start + size <= channels[0].length; start += hop) {
    const re = new Float64Array(size),
      im = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size);
      re[i] = (window * channels.reduce((sum, c) => sum + c[start + i], 0)) / channels.length;
    }
    fft(re, im);
    const bands = new Float64Array(BAND_EDGES.length - 1);
    for (let k = 1; k < size / 2; k++) {
      const hertz = (k * rate) / size;
      const band = BAND_EDGES.findIndex((edge, b) => hertz >= edge && hertz < BAND_EDGES[b + 1]);
      if (band >= 0) bands[band] += re[k] ** 2 + im[k] ** 2;
    }
    frames.push(bands);
  }
  return frames;
}
// Share of the cells that carry a layer (within 25 dB of its loudest) which others exceed by 6 dB or more.
export function maskedShare(own, others, gainOwn, gainsOthers) {
  let most = 0,
    carried = 0,
    masked = 0;
  for (const frame of own) for (const x of frame) most = Math.max(most, x);
  own.forEach((frame, f) =>
    frame.forEach((x, b) => {
      if (x < most / 316) return;
      carried++;
      const rest = others.reduce((sum, layer, k) => sum + layer[f][b] * gainsOthers[k] ** 2, 0);
      if (rest > 4 * x * gainOwn ** 2) masked++;
    }),
  );
  return masked / carried;
}
