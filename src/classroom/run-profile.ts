/** The profile of a whole run: what its decisions say, and what only its states can say. */
import { advance, SLOT, start, type Model, type Move, type Seed } from '../engine/index';
import { decisionsOf, type Codebook } from './decision';
import { computeOpenDoors, computeSectorSpread, type OpenDoors, type SectorSpread } from './doors';
import { computeProfile, type HedgingProfile, type ProfileOptions } from './profile';

export interface RunProfile extends HedgingProfile {
  readonly doors: OpenDoors;
  readonly sectors: readonly SectorSpread[];
}

/** Profile of the run `moves` under `seed`, finished or not; the powers are the model's. Replays the run three times. */
export function computeRunProfile(
  model: Model,
  seed: Seed,
  moves: readonly Move[],
  options: Omit<ProfileOptions, 'powers' | 'turns'> & { readonly codebook?: Codebook } = {},
): RunProfile {
  const { codebook, ...rest } = options;
  const state = start(model, seed);
  for (const move of moves) advance(model, state, move, null);
  const powers = model.scenario.powers.map(({ id }) => id);
  return {
    ...computeProfile(decisionsOf(model, seed, moves, codebook), { ...rest, powers, turns: (state[SLOT.turn] as number) + 1 }),
    doors: computeOpenDoors(model, seed, moves),
    sectors: computeSectorSpread(model, state),
  };
}
