import type { SourceView } from '../../store/index';
import { t } from '../text/translate';

/** What a paper rests on, folded away until asked for. */
export function SourceNotes({ sources, model }: { sources: readonly SourceView[]; model: string | null }) {
  if (sources.length === 0 && model === null) return null;
  return (
    <details class="source-notes">
      <summary>{t('sources.summary', { n: sources.length })}</summary>
      {model !== null && <p>{t('sources.model', { text: model })}</p>}
      <SourceList sources={sources} />
    </details>
  );
}

/** Sources as a list of citations, linked where there is an address. */
export function SourceList({ sources }: { sources: readonly SourceView[] }) {
  return (
    <ul class="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          {source.url === null ? (
            <cite>{source.title}</cite>
          ) : (
            <a href={source.url} rel="noreferrer">
              <cite>{source.title}</cite>
            </a>
          )}
          {source.cite !== '' && <span> {source.cite}</span>}
        </li>
      ))}
    </ul>
  );
}
