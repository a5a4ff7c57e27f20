import { expect, test } from 'vitest';
import { chooseFormats } from '../../src/audio/formats';

test('stereo Opus first, mono AAC first where memory is short, and only what can be played', () => {
  expect(chooseFormats(() => true, false)).toEqual(['webm', 'm4a']);
  expect(chooseFormats(() => true, true)).toEqual(['m4a', 'webm']);
  expect(chooseFormats((type) => type.startsWith('audio/mp4'), false)).toEqual(['m4a']);
  expect(chooseFormats(() => false, true)).toEqual([]);
});
