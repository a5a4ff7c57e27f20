// A room of people before anybody speaks up: eighteen voices, each a buzz through two moving formants, in syllables, with no words.
import { SAMPLE_RATE } from '../score/clock.mjs';
import { seededRandom } from '../perform/random.mjs';
import { bandPass, finish, silence } from './dsp.mjs';

const SECONDS = 3.4;
const VOICES = 18;

/** One voice: syllables of 0.12 to 0.34 s, a third of them silent, each with its own pitch and vowel. */
function voice(random, length) {
  const out = new Float64Array(length);
  const pitch = 92 + 130 * random();
  for (let at = Math.floor(random() * 0.2 * SAMPLE_RATE); at < length; ) {
    const count = Math.min(length - at, Math.round((0.12 + 0.22 * random()) * SAMPLE_RATE));
    if (random() < 0.66) addSyllable(out, at, count, random, pitch * (0.9 + 0.25 * random()));
    at += count + Math.round(0.02 * random() * SAMPLE_RATE);
  }
  return out;
}

function addSyllable(out, at, count, random, pitch) {
  const [first, second] = [320 + 420 * random(), 850 + 900 * random()];
  let phase = random();
  // A falling saw with breath: enough of a throat at this distance.
  const buzz = () => {
    phase = (phase + pitch / SAMPLE_RATE) % 1;
    return 1 - 2 * phase + 0.35 * (random() * 2 - 1);
  };
  const source = Float64Array.from({ length: count }, buzz);
  const low = bandPass(
    count,
    (i) => source[i],
    () => first,
    5,
  );
  const high = bandPass(
    count,
    (i) => source[i],
    () => second,
    7,
  );
  for (let i = 0; i < count; i++) out[at + i] += (low[i] + 0.4 * high[i]) * Math.sin((Math.PI * i) / count) ** 1.5;
}

export function murmur() {
  const random = seededRandom('murmur');
  const out = silence(SECONDS);
  for (let i = 0; i < VOICES; i++) {
    const nearness = 0.4 + 0.6 * random();
    voice(random, out.length).forEach((x, k) => {
      out[k] += x * nearness;
    });
  }
  const swelled = out.map((x, i) => x * Math.sin((Math.PI * i) / out.length) ** 0.6);
  return finish(swelled, 0.4, 0.5);
}
