// The programs behind the press: fluidsynth plays, sox puts the players in a room, ffmpeg measures and encodes.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const SOUNDFONT = process.env.SOUNDFONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';
const run = promisify(execFile);

/** Runs a program; its errors carry what it printed. */
export const call = (program, ...args) => run(program, args.flat().map(String), { maxBuffer: 1 << 26 });

/** Ends the process with a sentence that says what to install when one of `programs` (or the soundfont) is missing. */
export function requirePrograms(programs, { soundfont = false } = {}) {
  const missing = programs.filter((name) => spawnSync(name, [name === 'ffmpeg' ? '-version' : '--version']).error !== undefined);
  if (soundfont && !existsSync(SOUNDFONT)) missing.push(`the FluidR3 soundfont (${SOUNDFONT}; SOUNDFONT names another place)`);
  if (missing.length === 0) return;
  console.error(`Missing: ${missing.join(', ')}. On Debian: apt-get install -y fluidsynth fluid-soundfont-gm sox ffmpeg`);
  process.exit(1);
}

/** Plays a MIDI file to 32-bit float. Chorus and reverb are off: both are modulated and would not repeat from pass to pass. */
export const synthesise = (midi, wav) =>
  call('fluidsynth', '-ni -q -R 0 -C 0 -g 0.6 -r 48000 -z 64 -T wav -O float -F'.split(' '), wav, SOUNDFONT, midi);

/** Tone and room. sox's reverb is linear and does not vary with time, so a periodic input gives a periodic output. */
export const addRoom = (from, to, amount, tone = []) =>
  call('sox', '-R', from, '-b', 32, '-e', 'floating-point', to, 'gain', -6, tone, 'reverb', amount, 55, 72, 85, 14, -1);

/** Integrated loudness in LUFS, loudness range in LU and true peak in dBTP, by EBU R128. */
export async function measureLoudness(path) {
  const { stderr } = await call('ffmpeg', '-hide_banner', '-nostats', '-i', path, '-af', 'ebur128=peak=true', '-f', 'null', '-');
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const value = (pattern) => Number(pattern.exec(summary)?.[1]);
  return {
    integrated: value(/I:\s+(-?[\d.]+|-inf) LUFS/),
    range: value(/LRA:\s+([\d.]+) LU/),
    truePeak: value(/Peak:\s+(-?[\d.]+|-inf) dBFS/),
  };
}

const QUIET = ['-y', '-v', 'error'];
// No date, no version of the encoder: the same samples give the same bytes.
const BITEXACT = ['-map_metadata', -1, '-fflags', '+bitexact', '-flags:a', '+bitexact'];

/** Opus in WebM. `delay` keeps to the part of the codec that has no long memory (needed for very sparse layers). */
export const encodeOpus = (from, to, kbps, { delay = 'audio' } = {}) =>
  call(
    'ffmpeg',
    QUIET,
    '-i',
    from,
    BITEXACT,
    ['-c:a', 'libopus', '-b:a', `${kbps}k`, '-vbr', 'on', '-application', delay, '-f', 'webm'],
    to,
  );

/** Cuts whole packets out of an encoded file: from `start` seconds, `length` seconds long. Nothing is encoded again. */
export const cutPackets = (from, to, start, length) =>
  call('ffmpeg', QUIET, '-i', from, '-ss', start, BITEXACT, '-c', 'copy', '-t', length, '-f', 'webm', to);

/** AAC in MP4, mono, at a fixed quality: every frame depends on its own samples alone, so equal samples give equal frames. */
export const encodeAac = (from, to, quality) =>
  call(
    'ffmpeg',
    QUIET,
    '-i',
    from,
    BITEXACT,
    ['-ac', 1, '-c:a', 'aac', '-q:a', quality, '-movflags', '+faststart', '-map_chapters', -1, '-f', 'ipod'],
    to,
  );

/** Any sound file as 32-bit float WAV at 48 kHz. */
export const decode = (from, to) => call('ffmpeg', QUIET, '-i', from, '-c:a', 'pcm_f32le', '-ar', 48000, to);
