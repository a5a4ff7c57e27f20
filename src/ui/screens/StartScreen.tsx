import { useState } from 'preact/hooks';
import type { ScenarioChoice, ScenarioKind } from '../../store/index';
import { StillHouse } from '../desk/StillHouse';
import { Crest } from '../ornaments/Crest';
import { Frieze } from '../ornaments/Frieze';
import { useSelected, useSession, useSlots } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { OpenCode } from './OpenCode';
import { SavedRuns } from './SavedRuns';

/** Groups of the choice, in the order of the page. */
const KINDS: readonly ScenarioKind[] = ['campaign', 'lesson', 'short', 'altered'];

/** The title page: take office at once; everything else below or folded away. */
export function StartScreen() {
  const session = useSession();
  const slots = useSlots();
  const scenarios = useSelected((state) => state.scenarios);
  const saves = useSelected((state) => state.saves);
  const loading = useSelected((state) => state.loading);
  const [chosen, setChosen] = useState<string | null>(null);
  const [seed, setSeed] = useState('');
  const scenario = scenarios.find((choice) => choice.id === chosen) ?? scenarios[0];
  const lesson = scenarios.find((choice) => choice.kind === 'lesson');
  const latest = saves.find((save) => !save.finished);
  return (
    <div class="title-page">
      <section class="title-plate" aria-hidden="true">
        {slots.stillHouse !== undefined && <StillHouse />}
      </section>
      <div class="title-sheet sheet">
        <Crest />
        <Heading moment="start" title={t('start.page-title')}>
          <span class="title-name">{t('app.name')}</span> <span class="title-sub">{t('start.subtitle')}</span>
        </Heading>
        <Frieze />
        <p class="title-about">{scenario === undefined ? t('start.about') : scenario.about}</p>
        <form
          class="take-office"
          onSubmit={(event) => {
            event.preventDefault();
            if (scenario !== undefined) void session.startRun({ scenario: scenario.id, seed: seed.trim() });
          }}
        >
          <button type="submit" class="solid grand" disabled={scenario === undefined || loading}>
            {t('start.take-office')}
          </button>
          {latest !== undefined && (
            <button type="button" class="plain grand" onClick={() => void session.continueRun(latest.id)}>
              {t('start.continue', { name: latest.name })}
            </button>
          )}
          {lesson !== undefined && saves.length === 0 && (
            <button
              type="button"
              class="plain grand"
              disabled={loading}
              onClick={() => void session.startRun({ scenario: lesson.id, seed: '' })}
            >
              {t('start.learn', { minutes: lesson.minutes })}
            </button>
          )}
          {scenario !== undefined && <p class="fine">{t('start.length', { minutes: scenario.minutes, turns: scenario.turns })}</p>}
          <details class="more">
            <summary>{t('start.more')}</summary>
            {KINDS.map((kind) => (
              <ScenarioGroup key={kind} kind={kind} scenarios={scenarios} chosen={scenario?.id ?? ''} onChoose={setChosen} />
            ))}
            <label class="field">
              <span>{t('start.seed')}</span>
              <input
                type="text"
                value={seed}
                maxLength={40}
                spellcheck={false}
                autocomplete="off"
                onInput={(event) => setSeed(event.currentTarget.value)}
              />
              <small>{t('start.seed-about')}</small>
            </label>
          </details>
        </form>
        <SavedRuns saves={saves} />
        <OpenCode />
        <p class="title-class">
          <button type="button" class="link" onClick={() => session.show('exercise')}>
            {t('nav.exercise')}
          </button>
          <button type="button" class="link" onClick={() => session.show('teach')}>
            {t('nav.teach')}
          </button>
        </p>
        <p class="title-links">
          <button type="button" class="link" onClick={() => session.show('library')}>
            {t('nav.library')}
          </button>
          <button type="button" class="link" onClick={() => session.show('settings')}>
            {t('nav.settings')}
          </button>
          <button type="button" class="link" onClick={() => session.show('board')}>
            {t('nav.board')}
          </button>
          <button type="button" class="link" onClick={() => session.show('about')}>
            {t('nav.about')}
          </button>
        </p>
      </div>
    </div>
  );
}

interface ScenarioGroupProps {
  readonly kind: ScenarioKind;
  readonly scenarios: readonly ScenarioChoice[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The scenarios of one kind, one of which may be chosen among all. */
function ScenarioGroup({ kind, scenarios, chosen, onChoose }: ScenarioGroupProps) {
  const own = scenarios.filter((choice) => choice.kind === kind);
  if (own.length === 0 || scenarios.length < 2) return null;
  return (
    <fieldset class="scenario-choice">
      <legend>{t(`start.kind-${kind}`)}</legend>
      {own.map((choice) => (
        <label class="check" key={choice.id}>
          <input type="radio" name="scenario" checked={choice.id === chosen} onChange={() => onChoose(choice.id)} />
          <span>
            {choice.title}
            <small>
              {choice.subtitle} · {t('start.minutes', { minutes: choice.minutes })}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
