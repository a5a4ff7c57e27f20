// How loud each thing is at gain 1, and how many bits it gets. Only constant gains are used, so a loop stays a loop.

/** Integrated loudness per layer. The mix of what sounds at once comes to about -20 LUFS (npm run -s sound:measure). */
export const LAYER_LUFS = {
  belgrade: -22,
  'belgrade-second': -22,
  'belgrade-late': -23,
  eu: -24,
  us: -24.5,
  russia: -24,
  china: -25.5,
  tension: -28,
};
export const CUE_LUFS = -19;

/** No true peak above this, in dBTP. */
export const PEAK_MAX = -2;

/** Nominal Opus rates: with a free bit rate tonal and sparse music lands well above, so the sparse layers get less. */
export const LAYER_OPUS_KBPS = {
  belgrade: 27,
  'belgrade-second': 27,
  'belgrade-late': 24,
  eu: 32,
  us: 24,
  russia: 32,
  china: 21,
  tension: 16,
};
/** AAC quality per layer (mono). */
export const LAYER_AAC_QUALITY = { default: 0.42, tension: 0.2 };

export const SHORT_OPUS_KBPS = { stereo: 56, mono: 40 };
export const SHORT_AAC_QUALITY = 0.5;
