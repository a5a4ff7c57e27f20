import type { ComponentChildren } from 'preact';
import type { TextKey } from '../text/translate';
import { t } from '../text/translate';

interface EntryProps {
  readonly entry: {
    readonly kind: string;
    readonly title: string;
    readonly text: string;
    readonly history: { readonly same: boolean; readonly text: string } | null;
  };
  readonly withHistory: boolean;
  /** What it rests on. */
  readonly children: ComponentChildren;
}

/** One entry of a list of what happened, beside what Belgrade really did where that may be shown. */
export function EntryItem({ entry, withHistory, children }: EntryProps) {
  return (
    <li class={`entry-${entry.kind}`}>
      <p class="entry-kind caps">{t(`chronicle.${entry.kind}` as TextKey)}</p>
      <div class="entry-body">
        <p>
          <b>{entry.title}</b> {entry.text}
        </p>
        {withHistory && entry.history !== null && (
          <p class="history-note">
            <b class="caps">{t(entry.history.same ? 'history.same' : 'history.label')}</b> {entry.history.text}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}
