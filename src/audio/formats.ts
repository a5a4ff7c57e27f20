/** Which of the two sets of files a device gets. */

export type SoundFormat = 'webm' | 'm4a';

const TYPES: Readonly<Record<SoundFormat, string>> = {
  webm: 'audio/webm; codecs="opus"',
  m4a: 'audio/mp4; codecs="mp4a.40.2"',
};

/**
 * The sets to try, best first; one set is used for everything, since two decoders may differ by some milliseconds.
 * Opus is stereo. AAC is mono: half the memory once decoded, so a small device gets it first.
 */
export function chooseFormats(canPlay: (type: string) => boolean, isSmall: boolean): SoundFormat[] {
  const order: readonly SoundFormat[] = isSmall ? ['m4a', 'webm'] : ['webm', 'm4a'];
  return order.filter((format) => canPlay(TYPES[format]));
}
