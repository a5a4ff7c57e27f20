import type { MeterView } from '../../store/index';
import { formatQuantity } from '../format/quantity';
import { useSession } from '../session-context';

/** A figure in the head of the page that opens its ledger. */
export function MeterFigure({ meter }: { meter: MeterView }) {
  const session = useSession();
  return (
    <button type="button" class="meter-figure" onClick={() => session.show('ledger', meter.id)}>
      <span>{meter.name}</span> <b>{formatQuantity(meter.value, meter.unit)}</b>
    </button>
  );
}
