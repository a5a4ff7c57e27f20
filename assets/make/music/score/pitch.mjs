const CLASSES = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const shift = (accidental) => (accidental === '#' ? 1 : accidental === 'b' ? -1 : 0);
export function pitchClass(name) {
  const [, letter, accidental] = /^([A-G])([#b]?)$/.exec(name);
  return (CLASSES[letter] + shift(accidental) + 12) % 12;
}
export function midiPitch(name) {
  const match = /^([A-G])([#b]?)(-?\d)$/.exec(name);
  if (!match) throw new Error(`not a pitch: ${name}`);
  return CLASSES[match[1]] + shift(match[2]) + 12 * (Number(match[3]) + 1);
}
export const intervalClass = (a, b) => {
  const d = Math.abs(a - b) % 12;
  return Math.min(d, 12 - d);
};
