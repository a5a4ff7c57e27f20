/** `pillars archetypes [SCENARIO] [--games N] [--json]`: the archetypes' figures, and whether they stand in the order of the codebook's table. */
import {
  ARCHETYPE_FIGURES,
  createArchetypes,
  decisionsOf,
  judgeArchetypes,
  SHIPPED_ROOM,
  tabulateArchetypes,
  type ArchetypeTable,
  type OrderCheck,
} from '../classroom/index';
import { readSeed } from '../engine/index';
import { playGame } from '../lab/index';
import { readArguments, readCount } from './arguments';
import { EXIT, type Exit } from './exit';
import { loadModel } from './load-model';

/** Plays every archetype and prints means in permille; findings when a claim about their order does not hold. */
export function archetypes(argv: readonly string[]): Exit {
  const { positionals, flags, values } = readArguments(argv, { flags: ['json'], values: ['games'] });
  const games = readCount(values, 'games', 8, [1, 1000]);
  const { model } = loadModel(positionals[0] ?? 'belgrade');
  const { id, powers, turnCount } = model.scenario;
  const runs = createArchetypes(model).map((bot) => ({
    id: bot.id,
    decisions: Array.from({ length: games }, (_, game) => {
      const { seed, moves } = playGame(model, readSeed(`archetype#${game}`), bot);
      return decisionsOf(model, seed, moves);
    }),
  }));
  const table = tabulateArchetypes(
    runs,
    powers.map((power) => power.id),
    turnCount,
  );
  const checks = judgeArchetypes(table, SHIPPED_ROOM);
  const isOrdered = checks.every(({ holds }) => holds);
  if (flags.has('json')) console.log(JSON.stringify({ scenario: id, games, table, checks, isOrdered }, null, 2));
  else print(id, games, table, checks);
  return isOrdered ? EXIT.fine : EXIT.findings;
}

function print(scenario: string, games: number, table: ArchetypeTable, checks: readonly OrderCheck[]): void {
  console.log(`${scenario}: means of ${games} runs each, permille`);
  console.log(`  ${''.padEnd(18)}${ARCHETYPE_FIGURES.map((name) => name.padStart(6)).join('')}`);
  for (const [name, row] of Object.entries(table))
    console.log(`  ${name.padEnd(18)}${ARCHETYPE_FIGURES.map((figure) => String(row[figure]).padStart(6)).join('')}`);
  const broken = checks.filter(({ holds }) => !holds);
  console.log(`order: ${checks.length - broken.length} of ${checks.length} claims hold`);
  for (const { id, figure, least, most, room, holds } of checks)
    console.log(`  ${holds ? 'holds ' : 'BROKEN'} ${id.padEnd(32)} ${figure.padEnd(4)} ${least} above ${most}, room ${room}`);
}
