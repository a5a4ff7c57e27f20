import type { Unit } from '../../store/index';
import { currentLocale, t } from '../text/translate';

const MINUS = '−';

function formatNumber(value: number, digits: number): string {
  return new Intl.NumberFormat(currentLocale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(Math.abs(value));
}

function formatSize(value: number, unit: Unit): string {
  switch (unit) {
    case 'tenths-pct':
      return t('unit.percent', { n: formatNumber(value / 10, 1) });
    case 'eur-millions':
      return Math.abs(value) >= 1000
        ? t('unit.eur-billions', { n: formatNumber(value / 1000, 1) })
        : t('unit.eur-millions', { n: formatNumber(value, 0) });
    case 'points':
    case 'count':
      return formatNumber(value, 0);
  }
}

/** A value in its unit: 1400 EUR millions is "€1.4 bn", 142 tenths of a percent is "14.2 %". */
export function formatQuantity(value: number, unit: Unit): string {
  return (value < 0 ? MINUS : '') + formatSize(value, unit);
}

/** A change with its sign; no change is a plus-minus zero. */
export function formatChange(value: number, unit: Unit): string {
  const sign = value > 0 ? '+' : value < 0 ? MINUS : '±';
  return sign + formatSize(value, unit);
}

/** A distance without a sign. */
export function formatDistance(value: number, unit: Unit): string {
  return formatSize(Math.abs(value), unit);
}

/** A change that may differ between branches: "+3", or "−2 to +1". */
export function formatChangeRange(low: number, high: number, unit: Unit): string {
  return low === high ? formatChange(low, unit) : t('unit.range', { low: formatChange(low, unit), high: formatChange(high, unit) });
}

/** Minutes since, hours or a date: when a run was last written. */
export function formatSavedAt(saved: number): string {
  return new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(saved));
}

/** A whole number with its sign; nought has none. */
export function formatSigned(value: number): string {
  return (value > 0 ? '+' : value < 0 ? MINUS : '') + formatNumber(value, 0);
}

/** Tenths as a number without a sign: 109 is "10.9". */
export function formatTenths(value: number): string {
  return formatNumber(value / 10, 1);
}

/** Hundredths as a signed number: 50 is "+0.5". */
export function formatHundredths(value: number): string {
  return (value > 0 ? '+' : value < 0 ? MINUS : '') + formatNumber(value / 100, value % 100 === 0 ? 0 : 1);
}
