import '../text/later-words';
import '../styles/lesson.css';
import { useEffect, useState } from 'preact/hooks';
import type { HandInView, OwnTag } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { Frieze } from '../ornaments/Frieze';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { currentLocale, t, type TextKey } from '../text/translate';
import { HandInCode } from './HandInCode';
import { PredictionTable } from './PredictionTable';
import { useReady } from './use-ready';

/** Handing in: own tags before the game's, then what the run says about itself, then the code. */
export function HandInScreen() {
  const session = useSession();
  const ready = useReady();
  const run = useSelected((state) => state.run);
  const screen = useSelected((state) => state.screen);
  useEffect(() => {
    // The way to the report leads through here; once the own tags are given this screen must not be that report.
    if (screen === 'ending') session.show('hand-in');
  }, [screen, session]);
  if (run === null) return null;
  if (run.lesson === null) {
    return (
      <div class="page lesson">
        <Heading moment="nothing to hand in" title={t('hand-in.title')} />
        <p class="lead">{t('hand-in.none')}</p>
      </div>
    );
  }
  const view = session.lessons.handIn();
  if (view === null) return <p class="page loading">{t(ready === null ? 'app.load-failed' : 'app.loading')}</p>;
  const isAsked = view.finished && !view.isTagged && view.tags.length > 0;
  return (
    <div class="page lesson hand-in">
      <p class="dateline caps">{t('hand-in.dateline', { mark: view.mark, name: view.pseudonym })}</p>
      <Heading moment={`hand-in ${view.isTagged}`} title={t('hand-in.title')} />
      <Frieze />
      {isAsked ? <OwnTags view={view} /> : <Ready view={view} />}
    </div>
  );
}

function nameComponent(component: string): string {
  return t(`component.${component.toLowerCase()}` as TextKey);
}

function OwnTags({ view }: { view: HandInView }) {
  const session = useSession();
  const [tags, setTags] = useState<Readonly<Record<number, string>>>({});
  const give = (given: readonly OwnTag[]) => session.lessons.tag(given);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        give(view.tags.flatMap(({ move }) => (tags[move] === undefined ? [] : [{ move, component: tags[move] ?? '' }])));
      }}
    >
      <h2>{t('hand-in.tag-title')}</h2>
      <p class="lead">{t('hand-in.tag-about')}</p>
      <ul class="own-tags">
        {view.tags.map(({ move, turn, title, label }) => (
          <li key={move}>
            <p>
              <b>{title}</b> <span class="figures">{formatHalfYearShort(turn)}</span>
              <br />
              {label}
            </p>
            <label class="field">
              <span>
                {t('hand-in.tag-own')} <span class="for-ears">{title}</span>
              </span>
              <select
                value={tags[move] ?? ''}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  setTags((now) => {
                    const { [move]: _, ...rest } = now;
                    return value === '' ? rest : { ...rest, [move]: value };
                  });
                }}
              >
                <option value="">{t('hand-in.tag-open')}</option>
                {view.components.map((component) => (
                  <option value={component}>{nameComponent(component)}</option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('hand-in.means')}</summary>
        <dl class="means">
          {view.components.map((component) => (
            <div>
              <dt>{nameComponent(component)}</dt>
              <dd>{t(`hand-in.means-${component.toLowerCase()}` as TextKey)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div class="actions">
        <button type="button" class="plain" onClick={() => give([])}>
          {t('hand-in.tag-pass')}
        </button>
        <button type="submit" class="solid">
          {t('hand-in.tag-show')}
        </button>
      </div>
    </form>
  );
}

function formatPermille(value: number, digits: number): string {
  return new Intl.NumberFormat(currentLocale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value / 1000);
}

function Ready({ view }: { view: HandInView }) {
  const session = useSession();
  const run = useSelected((state) => state.run);
  const tagged = view.tags.filter(({ own }) => own !== null);
  return (
    <>
      {!view.finished && <p class="lead">{t('hand-in.unfinished')}</p>}
      <HandInCode view={view} />
      {view.finished && tagged.length > 0 && <Readings tags={tagged} />}
      {view.predictions.length > 0 && (
        <section>
          <h2>{t('hand-in.predictions-title')}</h2>
          <PredictionTable predictions={view.predictions} />
          {view.brier !== null && view.skill !== null && (
            <p>{t('hand-in.brier', { score: formatPermille(view.brier, 2), skill: formatPermille(view.skill, 2) })}</p>
          )}
        </section>
      )}
      {view.fit !== null && view.finished && <p>{t('hand-in.fit', { fit: Math.round(view.fit / 10) })}</p>}
      {view.risks.length > 0 && (
        <p>{t('hand-in.risks', { risks: view.risks.map(({ turn, title }) => `${title} (${formatHalfYearShort(turn)})`).join(', ') })}</p>
      )}
      {run?.lesson?.isCabinet === true && <p>{t('hand-in.dissents', { n: view.dissents })}</p>}
      {view.reflections.length > 0 && (
        <section>
          <h2>{t('hand-in.thoughts')}</h2>
          <p class="fine">{t('hand-in.thoughts-about')}</p>
          {view.reflections.map(({ turn, text }) => (
            <p>
              <span class="figures">{formatHalfYearShort(turn)}</span> {text}
            </p>
          ))}
        </section>
      )}
      <div class="actions">
        <button type="button" class="solid" onClick={() => session.show(view.finished ? 'ending' : 'desk')}>
          {t(view.finished ? 'hand-in.to-report' : 'hand-in.to-desk')}
        </button>
      </div>
    </>
  );
}

function Readings({ tags }: { tags: HandInView['tags'] }) {
  return (
    <section>
      <h2>{t('hand-in.tags-title')}</h2>
      <table class="accounts">
        <caption class="for-ears">{t('hand-in.tags-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('hand-in.move')}</th>
            <th scope="col">{t('hand-in.yours')}</th>
            <th scope="col">{t('hand-in.authors')}</th>
          </tr>
        </thead>
        <tbody>
          {tags.map(({ move, title, label, own, authors, agreement }) => (
            <tr key={move}>
              <th scope="row">
                {title}: {label}
              </th>
              <td>{nameComponent(own ?? 'none')}</td>
              <td>
                {nameComponent(authors ?? 'none')}
                <br />
                <small>{t(`hand-in.agree-${agreement ?? 'other'}`)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
