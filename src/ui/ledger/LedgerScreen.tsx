import '../styles/charts.css';
import '../text/later-words';
import { useSelected } from '../session-context';
import { LedgerIndex } from './LedgerIndex';
import { MeterAccount } from './MeterAccount';

/** The ledger: all meters by group, or the account of the one the address names. */
export function LedgerScreen() {
  const run = useSelected((state) => state.run);
  const focus = useSelected((state) => state.focus);
  if (run === null) return null;
  return focus === null ? <LedgerIndex run={run} /> : <MeterAccount key={focus} run={run} variable={focus} />;
}
