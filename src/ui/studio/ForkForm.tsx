import { useState } from 'preact/hooks';
import type { ForkPoint, Studio } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { t } from '../text/translate';
import { FillerSelect } from './FillerSelect';
import { useStudioState } from './use-studio';

/** Ways to answer new papers that a fork can be given, the scenario's bots after them. */
const OWN = ['caretaker', 'ask'] as const;

/** Chooses a timeline, one of its decisions, what to do instead and who answers new papers; makes the fork. */
export function ForkForm({ studio }: { studio: Studio }) {
  const tree = useStudioState(studio, (state) => state.tree);
  const [parent, setParent] = useState('trunk');
  const [at, setAt] = useState<number | null>(null);
  const [instead, setInstead] = useState<string | null>(null);
  const [filler, setFiller] = useState('history');
  const [refused, setRefused] = useState(false);
  const from = tree.some(({ id }) => id === parent) ? parent : 'trunk';
  const points = studio.points(from);
  const point = points.find((entry) => entry.at === at) ?? points[0];
  if (point === undefined) return <p class="empty">{t('studio.fork-nothing')}</p>;
  const option = point.options.find(({ key }) => key === instead) ?? point.options[0];
  const make = async () => {
    const made = option === undefined ? null : await studio.fork(from, point.at, option.key, filler);
    setRefused(made === null);
  };
  return (
    <section aria-labelledby="studio-fork">
      <h2 id="studio-fork">{t('studio.fork')}</h2>
      <form
        class="studio-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        {tree.length > 1 && (
          <label class="field">
            <span>{t('studio.fork-of')}</span>
            <select name="parent" value={from} onChange={(event) => setParent(event.currentTarget.value)}>
              {tree.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="field">
          <span>{t('studio.fork-when')}</span>
          <select
            name="at"
            value={String(point.at)}
            onChange={(event) => {
              setAt(Number(event.currentTarget.value));
              setInstead(null);
            }}
          >
            {points.map((entry) => (
              <option key={entry.at} value={String(entry.at)}>
                {formatHalfYearShort(entry.turn)} · {namePoint(entry)}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="studio-options">
          <legend>{t('studio.fork-what')}</legend>
          {point.own !== null && <p class="fine">{t('studio.fork-own', { own: point.own })}</p>}
          {point.options.map(({ key, label }) => (
            <label class="check" key={key}>
              <input type="radio" name="instead" checked={key === option?.key} onChange={() => setInstead(key)} />
              {label ?? t(point.kind === 'paper' ? 'studio.fork-none-paper' : 'studio.fork-none-start')}
            </label>
          ))}
        </fieldset>
        <FillerSelect
          label={t('studio.fork-filler')}
          fillers={[...OWN.map((id) => ({ id, name: null })), ...studio.fillers()]}
          chosen={filler}
          onChoose={setFiller}
        />
        <button type="submit" class="solid">
          {t('studio.fork-go')}
        </button>
        {refused && <p role="alert">{t('studio.fork-full')}</p>}
      </form>
    </section>
  );
}

/** A decision's name in lists. */
export function namePoint({ kind, title }: ForkPoint): string {
  if (kind === 'close') return t('studio.fork-close');
  return kind === 'initiative' ? t('studio.fork-started', { title }) : title;
}
