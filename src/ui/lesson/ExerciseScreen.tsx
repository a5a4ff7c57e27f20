import '../text/later-words';
import '../styles/lesson.css';
import { useEffect, useState } from 'preact/hooks';
import { PLAIN_EXERCISE, type Exercise, type ExerciseOptionsView, type MadeExercise } from '../../store/index';
import { Frieze } from '../ornaments/Frieze';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { t } from '../text/translate';
import { ExerciseResult } from './ExerciseResult';
import { AimsChoice, CheckpointChoice, ShownChoice, WhatChoice } from './ExerciseFields';
import { InjectChoice } from './InjectChoice';

/** The campaign a teacher most likely wants: fourteen decisions, forty minutes. */
const USUAL = 'turning-points';

/** Where an exercise is made: fields on one side, the link they make on the other. */
export function ExerciseScreen() {
  const session = useSession();
  const scenarios = useSelected((state) => state.scenarios);
  const language = useSelected((state) => state.language);
  const usual = scenarios.find(({ id }) => id === USUAL) ?? scenarios[0];
  const [exercise, setExercise] = useState<Exercise>(() => ({
    scenario: usual?.id ?? '',
    seed: '',
    ...PLAIN_EXERCISE,
  }));
  const [options, setOptions] = useState<ExerciseOptionsView | null>(null);
  const [made, setMade] = useState<MadeExercise | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    session.lessons.options(exercise.scenario).then(
      (found) => {
        if (!isWanted) return;
        setFailed(false);
        setOptions(found);
        setExercise((now) => (now.seed === '' ? { ...now, seed: session.lessons.freshSeed() } : now));
      },
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [exercise.scenario, language, session]);
  useEffect(() => {
    let isWanted = true;
    if (options !== null)
      session.lessons.make(exercise).then(
        (result) => isWanted && setMade(result),
        () => isWanted && setFailed(true),
      );
    return () => {
      isWanted = false;
    };
  }, [exercise, options, session]);
  const change = (part: Partial<Exercise>) => setExercise((now) => ({ ...now, ...part }));
  return (
    <div class="page lesson exercise">
      <Heading moment="exercise" title={t('exercise.title')} />
      <Frieze />
      <p class="lead">
        {t('exercise.lead')} <a href="#teach">{t('nav.teach')}</a>
      </p>
      {failed && <p role="alert">{t('lesson.unreachable')}</p>}
      <div class="exercise-columns">
        <form class="exercise-form" onSubmit={(event) => event.preventDefault()}>
          <WhatChoice
            exercise={exercise}
            options={options}
            scenarios={scenarios}
            // Another campaign has other half-years, aims and blows.
            onScenario={(scenario) => change({ scenario, span: null, aims: [], checkpoints: [], injects: [] })}
            onChange={change}
          />
          {options !== null && (
            <>
              <CheckpointChoice exercise={exercise} options={options} onChange={change} />
              <InjectChoice exercise={exercise} options={options} onChange={change} />
              <AimsChoice exercise={exercise} options={options} onChange={change} />
              <ShownChoice exercise={exercise} options={options} onChange={change} />
            </>
          )}
        </form>
        {made !== null && options !== null && <ExerciseResult made={made} />}
      </div>
    </div>
  );
}
