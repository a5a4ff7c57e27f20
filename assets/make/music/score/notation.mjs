// Compact score text. Bars are separated by "|". A token is PITCHES:EIGHTHS plus marks:
//   A4:3    note of three eighths        D4+A4:7  double stop        -:2  rest
//   marks:  .  short    >  accent    '  softer    _  tied into the next equal note
import { midiPitch } from './pitch.mjs';
import { EIGHTHS_PER_BAR } from './clock.mjs';

export function readScore(text, { barLength = EIGHTHS_PER_BAR, label = 'score' } = {}) {
  const notes = [];
  let tied = new Map();
  text
    .trim()
    .split('|')
    .forEach((barText, bar) => {
      let at = 0;
      for (const token of barText.trim().split(/\s+/)) {
        const match = /^([^:]+):(\d+(?:\.\d+)?)([.>'_]*)$/.exec(token);
        if (!match) throw new Error(`${label} bar ${bar + 1}: cannot read "${token}"`);
        const [, names, lengthText, marks] = match;
        const length = Number(lengthText);
        const nextTied = new Map();
        if (names !== '-')
          for (const name of names.split('+')) {
            const pitch = midiPitch(name);
            let note = tied.get(pitch);
            if (note) note.length += length;
            else
              notes.push(
                (note = {
                  start: bar * barLength + at,
                  length,
                  pitch,
                  short: marks.includes('.'),
                  accent: marks.includes('>'),
                  soft: marks.includes("'"),
                }),
              );
            if (marks.includes('_')) nextTied.set(pitch, note);
          }
        tied = nextTied;
        at += length;
      }
      if (Math.abs(at - barLength) > 1e-9) throw new Error(`${label} bar ${bar + 1}: ${at} eighths instead of ${barLength}`);
    });
  return notes;
}
