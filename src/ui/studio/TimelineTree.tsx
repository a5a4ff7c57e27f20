import { useState } from 'preact/hooks';
import type { Studio, TimelineView } from '../../store/index';
import { formatHalfYear, formatHalfYearTitle } from '../format/half-year';
import { t } from '../text/translate';
import { nameFiller } from './filler-name';
import { LineMark } from './LineMark';
import { useStudioState } from './use-studio';

/** The trunk and its forks: which are compared, their names, the way to delete one and to bring it back. */
export function TimelineTree({ studio }: { studio: Studio }) {
  const tree = useStudioState(studio, (state) => state.tree);
  const compared = useStudioState(studio, (state) => state.compared);
  const deleted = useStudioState(studio, (state) => state.deleted);
  const toggle = (id: string) => studio.compare(compared.includes(id) ? compared.filter((known) => known !== id) : [...compared, id]);
  return (
    <section class="studio-tree" aria-labelledby="studio-tree">
      <h2 id="studio-tree">{t('studio.tree')}</h2>
      <ul>
        {tree.map((line) => (
          <li key={line.id} data-depth={Math.min(4, line.depth)}>
            <label class="check">
              <input
                type="checkbox"
                checked={compared.includes(line.id)}
                disabled={!compared.includes(line.id) && compared.length >= 4}
                aria-label={t('studio.compare-this', { name: line.name })}
                onChange={() => toggle(line.id)}
              />
              {compared.includes(line.id) && <LineMark at={compared.indexOf(line.id)} />}
              <b>{line.name}</b>
            </label>
            <LineFacts studio={studio} line={line} />
          </li>
        ))}
      </ul>
      {deleted !== null && (
        <p class="studio-undo" role="status">
          {t('studio.deleted', { name: deleted })}{' '}
          <button type="button" class="link" onClick={() => void studio.restore()}>
            {t('studio.restore')}
          </button>
        </p>
      )}
      {compared.length < 2 && <p class="fine">{t('studio.compare-hint')}</p>}
    </section>
  );
}

function LineFacts({ studio, line }: { studio: Studio; line: TimelineView }) {
  const [renaming, setRenaming] = useState(false);
  const filler = studio.fillers().find(({ id }) => id === line.filler) ?? { id: line.filler, name: null };
  const isTrunk = line.parent === null;
  return (
    <div class="studio-facts">
      <p>
        {isTrunk ? t('studio.trunk-about') : describeChange(line)} · {line.ending ?? t('studio.at', { time: formatHalfYear(line.turn) })}
      </p>
      {!isTrunk && <p class="fine">{t('studio.followed', { dropped: line.dropped, filled: line.filled, filler: nameFiller(filler) })}</p>}
      {line.asks !== null && <Question studio={studio} id={line.id} asks={line.asks} />}
      {renaming ? (
        <form
          class="rename"
          onSubmit={(event) => {
            event.preventDefault();
            const field = event.currentTarget.elements.namedItem('name');
            if (field instanceof HTMLInputElement) void studio.rename(line.id, field.value);
            setRenaming(false);
          }}
        >
          <label class="field">
            <span>{t('studio.name')}</span>
            <input type="text" name="name" defaultValue={line.name} maxLength={80} autocomplete="off" />
          </label>
          <button type="submit" class="plain">
            {t('studio.save')}
          </button>
        </form>
      ) : (
        <p class="studio-deeds">
          {!isTrunk && (
            <>
              <button
                type="button"
                class="link"
                aria-label={t('studio.rename-named', { name: line.name })}
                onClick={() => setRenaming(true)}
              >
                {t('studio.rename')}
              </button>
              <button
                type="button"
                class="link"
                aria-label={t('studio.delete-named', { name: line.name })}
                onClick={() => void studio.remove(line.id)}
              >
                {t('studio.delete')}
              </button>
            </>
          )}
          <button
            type="button"
            class="link"
            aria-label={t('studio.open-named', { name: line.name })}
            onClick={() => void studio.open(line.id)}
          >
            {t('studio.open')}
          </button>
        </p>
      )}
    </div>
  );
}

/** What was decided otherwise, in a sentence. */
export function describeChange({ change }: Pick<TimelineView, 'change'>): string {
  if (change === null) return t('studio.no-change');
  const { was, instead, title } = change;
  const head = t('studio.changed', { time: formatHalfYearTitle(change.turn), title });
  if (was !== null && instead !== null) return `${head}, ${t('studio.changed-to', { was, instead })}`;
  if (was === null) return `${head}, ${t('studio.changed-added', { instead: instead ?? title })}`;
  return `${head}, ${t(was === title ? 'studio.changed-dropped' : 'studio.changed-left', { was })}`;
}

function Question({ studio, id, asks }: { studio: Studio; id: string; asks: NonNullable<TimelineView['asks']> }) {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <form
      class="studio-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) void studio.answer(id, chosen);
        setChosen(null);
      }}
    >
      <fieldset>
        <legend>{t('studio.asks', { title: asks.title })}</legend>
        {asks.options.map(({ key, label }) => (
          <label class="check" key={key}>
            <input type="radio" name={`answer-${id}`} checked={chosen === key} onChange={() => setChosen(key)} /> {label}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="plain" disabled={chosen === null}>
        {t('studio.answer')}
      </button>
    </form>
  );
}
