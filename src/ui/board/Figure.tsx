import type { ComponentChildren } from 'preact';
import { t } from '../text/translate';

interface FigureProps {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly summary: string;
  readonly children?: ComponentChildren;
  /** The same numbers as a table; left out where the picture is a table itself. */
  readonly table?: ComponentChildren;
}

/** A chart: its finding above it, one sentence on how to read it, and its table folded away under it. */
export function Figure({ title, summary, children, table }: FigureProps) {
  return (
    <figure class="plate">
      <figcaption>
        <h3>{title}</h3>
        <p>{summary}</p>
      </figcaption>
      {children}
      {table !== undefined && (
        <details>
          <summary>{t('chart.table')}</summary>
          {table}
        </details>
      )}
    </figure>
  );
}
