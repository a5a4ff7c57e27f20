import type { MeterView } from '../../store/index';
import { t } from '../text/translate';
import { formatDistance } from './quantity';

/** How far a meter is from its nearer neighbouring band: "6 below 'warm'". */
export function describeNext(meter: MeterView): string {
  if (meter.next === null) return '';
  const n = formatDistance(meter.next.distance, meter.unit);
  return t(meter.next.distance > 0 ? 'meter.next-up' : 'meter.next-down', { n, band: meter.next.band });
}

/** Words for where a meter went this half-year. */
export function describeTrend(change: number): string {
  return t(change > 0 ? 'meter.rising' : change < 0 ? 'meter.falling' : 'meter.steady');
}
