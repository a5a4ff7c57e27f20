// Two papers, one ink each, one spot colour per power. Day lines carry SHADOW, night lines carry LIGHT.
const clamp = (v, a = 0, b = 1) => Math.min(b, Math.max(a, v));
export const POWERS = {
  EU: { shape: 'circle', name: 'European Union', day: '#0072B2', night: '#56B4E9' },
  US: { shape: 'triangle', name: 'United States', day: '#D55E00', night: '#E69F00' },
  RU: { shape: 'diamond', name: 'Russia', day: '#009E73', night: '#009E73' },
  CN: { shape: 'square', name: 'China', day: '#CC79A7', night: '#CC79A7' },
};
export const THEMES = {
  day: {
    name: 'day',
    night: false,
    paper: '#F4EDDD',
    ink: '#1A2433',
    tint: '#A9AE9F',
    pale: '#D5CFBB',
    /** ink coverage of hatch layer k (0 primary, 1 cross, 2 third) for a tone 0 light..1 dark */
    cover(tone, k = 0) {
      const t = clamp(tone);
      return k === 0 ? clamp(t * 1.02, 0, 0.66) : k === 1 ? clamp((t - 0.5) * 1.05, 0, 0.5) : clamp((t - 0.78) * 1.3, 0, 0.4);
    },
  },
  night: {
    name: 'night',
    night: true,
    paper: '#0E1B2E',
    ink: '#DDD8C4',
    tint: '#3D5A80',
    pale: '#22395A',
    cover(tone, k = 0) {
      const l = 1 - clamp(tone);
      return k === 0 ? clamp(l * l * 0.62 + l * 0.08, 0, 0.66) : 0;
    },
  },
  /** Ornaments take the colour of the text about them and leave the ground alone. */
  ornament: {
    name: 'ornament',
    night: false,
    paper: 'none',
    ink: 'currentColor',
    tint: 'none',
    pale: 'none',
    cover: (tone, k = 0) => (k === 0 ? clamp(tone * 1.02, 0, 0.66) : 0),
  },
};
