/** The mix: what the run sounds like now. Screens and players take the numbers; the rules of the mix are all here. */
import type { SessionState, Settings } from './session';
import { isSoundOn } from './sound-switch';
import {
  POWER_LAYERS,
  SOUND_LAYERS,
  THEME_LAYERS,
  type PowerLayer,
  type SoundLayer,
  type SoundState,
  type ThemeLayer,
} from './sound-state';

/** What the mix is made from. */
export interface MixInput {
  /** How close each power is, 0 to 1. */
  readonly closeness: Readonly<Record<PowerLayer, number>>;
  /** How little room is left, 0 to 1. */
  readonly tension: number;
  /** The power whose paper lies open, or null. */
  readonly focus: PowerLayer | null;
  readonly theme: ThemeLayer;
}

/** Closeness below which a power is not heard: silence is information. */
export const AUDIBLE_FROM = 0.15;
/** Tension below which the pulse is not heard. */
export const PULSE_FROM = 0.2;
/** What is heard at all is heard at least this loud: below it, nine tenths of a layer are covered by the others (measured). */
const LEAST = { power: 0.25, pulse: 0.2 } as const;
/** Standings between which closeness runs from 0 to 1. Of 60 bot runs, nine tenths of all standings lie in 23-81. */
const STANDING_SPAN = [25, 85] as const;
/** What a crisis adds to tension. */
const CRISIS_ADDS = 0.15;
/** How far the other powers step back while one power's paper is read. */
const OUT_OF_FOCUS = 0.5;
/** How far Belgrade steps back at a full table and in the deepest crisis. */
const STEPS_BACK = { crowd: 0.3, crisis: 0.18 } as const;
/** From this year on Belgrade's tune is the late one, in every other half-year. */
const LATE_FROM = 2018;

const clamp = (x: number): number => Math.max(0, Math.min(1, x));
const round = (x: number): number => Math.round(x * 1000) / 1000;
/** 0 below `from`; from there on `least` and more, up to 1 at `x` = 1, the early part lifted by `by`. */
const rise = (x: number, from: number, least: number, by: number): number => {
  if (x < from) return 0;
  const along = clamp((x - from) / (1 - from));
  return least + (1 - least) * along * (1 + by * (1 - along));
};

/** Gains of all layers. A power alone never gets quieter as it comes closer; the more are close, the less each may take. */
export function mixLayers({ closeness, tension, focus, theme }: MixInput): Record<SoundLayer, number> {
  const strengths = POWER_LAYERS.map((power) => rise(closeness[power], AUDIBLE_FROM, LEAST.power, 0.3));
  const load = strengths.reduce((sum, own) => sum + own * own, 0);
  const share = 1 / Math.sqrt(Math.max(1, load / 2));
  const belgrade = 1 - STEPS_BACK.crowd * clamp((load - 0.5) / 1.5) - STEPS_BACK.crisis * clamp((tension - 0.5) * 2);
  const gains = Object.fromEntries(SOUND_LAYERS.map((layer) => [layer, 0])) as Record<SoundLayer, number>;
  POWER_LAYERS.forEach((power, i) => {
    gains[power] = round((strengths[i] ?? 0) * share * (focus === null || focus === power ? 1 : OUT_OF_FOCUS));
  });
  gains[theme] = round(belgrade);
  gains.tension = round(rise(tension, PULSE_FROM, LEAST.pulse, 0.45));
  return gains;
}

/** Closeness of a standing in points. */
export function measureCloseness(standing: number): number {
  const [far, near] = STANDING_SPAN;
  return clamp((standing - far) / (near - far));
}

/** What should be heard now. Without a run only Belgrade plays, a little back. */
export function viewSound(state: Pick<SessionState, 'run' | 'screen' | 'focus' | 'settings' | 'quiet'>): SoundState {
  const input = readMix(state);
  return { on: isSoundOn(state), groups: viewGroups(state.settings), layers: mixLayers(input ?? NO_RUN) };
}

const NO_RUN: MixInput = { closeness: { eu: 0, us: 0, russia: 0, china: 0 }, tension: 0, focus: null, theme: 'belgrade' };

function readMix({ run, screen, focus }: Pick<SessionState, 'run' | 'screen' | 'focus'>): MixInput | null {
  if (run === null || screen === 'start') return null;
  const { desk } = run;
  const standingOf = (power: PowerLayer): number => desk.powers.find(({ id }) => id === power)?.standing.value ?? 0;
  return {
    closeness: Object.fromEntries(POWER_LAYERS.map((power) => [power, measureCloseness(standingOf(power))])) as MixInput['closeness'],
    tension: clamp(desk.house.tension / 100 + (desk.house.crisis ? CRISIS_ADDS : 0)),
    focus: screen === 'desk' ? findSender(run, focus) : null,
    theme: chooseTheme(desk.turn.turn, desk.turn.year),
  };
}

/** The power that sent the paper the address names. */
function findSender(run: NonNullable<SessionState['run']>, focus: string | null): PowerLayer | null {
  const paper = run.desk.dossiers.find(({ id }) => focus === `paper.${id}`);
  return POWER_LAYERS.find((power) => power === paper?.from) ?? null;
}

/** The first tune and the second take turns by half-year; in the last years the late one stands in for the first. */
function chooseTheme(turn: number, year: number): ThemeLayer {
  const [first, second, late] = THEME_LAYERS as readonly [ThemeLayer, ThemeLayer, ThemeLayer];
  if (turn % 2 === 1) return second;
  return year >= LATE_FROM ? late : first;
}

/** Sliders to gains: the square of the share, so that half the way sounds about half as loud. */
function viewGroups({ musicPct, cuesPct, deskPct }: Settings): SoundState['groups'] {
  const gain = (pct: number): number => round((pct / 100) * (pct / 100));
  return { music: gain(musicPct), cues: gain(cuesPct), desk: gain(deskPct) };
}
