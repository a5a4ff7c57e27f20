/** Insurance and the player's share of the calendar as tables. */
import type { Compiler } from './compiler';
import type { InsuranceTable, PlayedTable } from './model';

/** Compiles shocks and services; null when the scenario has no insurance. */
export function compileInsurance(compiler: Compiler): InsuranceTable | null {
  const { scenario } = compiler.names;
  const { insurance } = scenario;
  if (insurance === null) return null;
  const takesStart = [0];
  const takes: number[] = [];
  for (const shock of insurance.shocks) {
    scenario.commitments.forEach(({ counterparty, sector, bound }, index) => {
      const isTaken = shock.takes.some((entry) => entry.counterparty === counterparty && entry.sectors.includes(sector));
      if (isTaken && !bound) takes.push(index);
    });
    takesStart.push(takes.length);
  }
  return {
    serviceCode: Int32Array.from(insurance.services, (service) => compiler.amount(service.level)),
    shockBlock: Int32Array.from(insurance.shocks, (shock, index) =>
      compiler.block({ kind: 'shock', index, option: -1, branch: 'base' }, shock.block),
    ),
    shockTakesStart: Int32Array.from(takesStart),
    shockTakes: Int32Array.from(takes),
    shockService: Int32Array.from(insurance.shocks, (shock) => insurance.services.findIndex((service) => service.id === shock.service)),
    welfareCode: compiler.amount(insurance.welfare),
  };
}

/** Compiles the player's share; null when everything is the player's. */
export function compilePlayed({ names }: Compiler): PlayedTable | null {
  const { scenario, indexOf } = names;
  const { played } = scenario;
  if (played === null) return null;
  return {
    first: played.first,
    last: played.last,
    dossiers: Uint8Array.from(scenario.dossiers, ({ id }) => (played.dossiers === null || played.dossiers.includes(id) ? 1 : 0)),
    initiatives: played.initiatives,
    aims: Int32Array.from(played.aims, (id) => indexOf('aim', id)),
  };
}
