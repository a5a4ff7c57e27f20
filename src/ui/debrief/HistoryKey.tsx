import { t } from '../text/translate';
import type { TrackMark } from './Track';

/** Marks of a pair of values: the player's disc, history's bar. */
export function marksOf({ own, history }: { readonly own: number | null; readonly history: number | null }): TrackMark[] {
  return [
    ...(history === null ? [] : [{ value: history, kind: 'history' as const }]),
    ...(own === null ? [] : [{ value: own, kind: 'late' as const }]),
  ];
}

/** Which mark, or which line, is whose. */
export function HistoryKey({ lines = false }: { lines?: boolean }) {
  return (
    <p class={lines ? 'plate-key key-lines' : 'plate-key'} aria-hidden="true">
      <span class="key-own">{t('profile.yours')}</span>
      <span class="key-past">{t('profile.history')}</span>
    </p>
  );
}
