// One clock for every layer. The loop is a whole number of FluidSynth blocks (64),
// Opus frames (960) and AAC frames (1024), so no codec or synth rounding can drift it.
export const SAMPLE_RATE = 48000;
export const EIGHTHS_PER_BAR = 7; // 3 + 2 + 2
export const BEAT_STARTS = [0, 3, 5]; // the additive beats inside a bar
export const BARS = 32;
export const EIGHTH_SECONDS = 0.32;
export const TICKS_PER_QUARTER = 960;
export const TICKS_PER_EIGHTH = TICKS_PER_QUARTER / 2;
export const MICROSECONDS_PER_QUARTER = 640000;
export const TICK_MS = MICROSECONDS_PER_QUARTER / 1000 / TICKS_PER_QUARTER;
export const LOOP_EIGHTHS = BARS * EIGHTHS_PER_BAR;
export const BAR_SECONDS = EIGHTHS_PER_BAR * EIGHTH_SECONDS;
export const LOOP_SECONDS = BARS * BAR_SECONDS;
export const LOOP_SAMPLES = Math.round(LOOP_SECONDS * SAMPLE_RATE);
export const ROLL_SECONDS = 0.5; // audio before and after the loop inside each encoded file
