import { useState } from 'preact/hooks';
import type { Exercise, ExerciseOptionsView, ScenarioChoice, TurnLabel } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { useSelected, useSession } from '../session-context';
import { CATALOGUES } from '../text/catalogues';
import { t } from '../text/translate';

export interface FieldsProps {
  readonly exercise: Exercise;
  readonly options: ExerciseOptionsView;
  readonly onChange: (part: Partial<Exercise>) => void;
}

/** Half-years that are the class's in this exercise. */
export function listOwnTurns({ span }: Exercise, { turns, first, last }: ExerciseOptionsView): TurnLabel[] {
  return turns.filter(({ turn }) => turn >= (span?.first ?? first) && turn <= (span?.last ?? last));
}

interface WhatProps {
  readonly exercise: Exercise;
  readonly options: ExerciseOptionsView | null;
  readonly scenarios: readonly ScenarioChoice[];
  readonly onScenario: (id: string) => void;
  readonly onChange: (part: Partial<Exercise>) => void;
}

/** Campaign, seed, half-years. */
export function WhatChoice({ exercise, options, scenarios, onScenario, onChange }: WhatProps) {
  const session = useSession();
  // What is typed stays as it is typed; the exercise holds what a link can hold of it.
  const [typed, setTyped] = useState('');
  return (
    <fieldset class="choice">
      <legend>{t('exercise.what')}</legend>
      <label class="field">
        <span>{t('exercise.scenario')}</span>
        <select value={exercise.scenario} onChange={(event) => onScenario(event.currentTarget.value)}>
          {scenarios.map(({ id, title, minutes }) => (
            <option value={id}>
              {title} ({t('exercise.minutes', { minutes })})
            </option>
          ))}
        </select>
        {options !== null && <small>{options.about}</small>}
      </label>
      <label class="field">
        <span>{t('exercise.seed')}</span>
        <input
          type="text"
          value={session.lessons.clean(typed, 'seed') === exercise.seed ? typed : exercise.seed}
          maxLength={40}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            onChange({ seed: session.lessons.clean(event.currentTarget.value, 'seed') });
          }}
        />
        <small>{t('exercise.seed-about')}</small>
      </label>
      <button type="button" class="link" onClick={() => onChange({ seed: session.lessons.freshSeed() })}>
        {t('exercise.seed-new')}
      </button>
      {options !== null && <Span exercise={exercise} options={options} onChange={onChange} />}
    </fieldset>
  );
}

function Span({ exercise, options, onChange }: FieldsProps) {
  const { first, last, turns } = options;
  const span = exercise.span ?? { first, last };
  const own = turns.slice(first, last + 1);
  const set = (next: { first: number; last: number }) => onChange({ span: next.first === first && next.last === last ? null : next });
  return (
    <>
      <div class="span-fields">
        <TurnField label={t('exercise.first')} turns={own} value={span.first} onChange={(turn) => set({ ...span, first: turn })} />
        <TurnField label={t('exercise.last')} turns={own} value={span.last} onChange={(turn) => set({ ...span, last: turn })} />
      </div>
      <p class="fine">{t('exercise.span-about')}</p>
    </>
  );
}

interface TurnFieldProps {
  readonly label: string;
  readonly turns: readonly TurnLabel[];
  readonly value: number;
  readonly onChange: (turn: number) => void;
}

/** A half-year to choose. */
export function TurnField({ label, turns, value, onChange }: TurnFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={String(value)} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {turns.map((turn) => (
          <option value={turn.turn}>{formatHalfYearShort(turn)}</option>
        ))}
      </select>
    </label>
  );
}

/** Up to three checkpoints; each is a half-year or none. */
export function CheckpointChoice({ exercise, options, onChange }: FieldsProps) {
  const turns = listOwnTurns(exercise, options);
  const set = (place: number, turn: number | null) => {
    const next = [0, 1, 2].map((n) => (n === place ? turn : (exercise.checkpoints[n] ?? null))).filter((entry) => entry !== null);
    onChange({ checkpoints: [...new Set(next)].sort((a, b) => a - b) });
  };
  return (
    <fieldset class="choice">
      <legend>{t('exercise.checkpoints')}</legend>
      <p class="fine">{t('exercise.checkpoints-about')}</p>
      <div class="span-fields">
        {[0, 1, 2].slice(0, exercise.checkpoints.length + 1).map((place) => (
          <label class="field" key={place}>
            <span>{t('exercise.checkpoint-n', { n: place + 1 })}</span>
            <select
              value={String(exercise.checkpoints[place] ?? '')}
              onChange={(event) => set(place, event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
            >
              <option value="">{t('exercise.none')}</option>
              {turns.map((turn) => (
                <option value={turn.turn}>{formatHalfYearShort(turn)}</option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** All aims, or some. */
export function AimsChoice({ exercise, options, onChange }: FieldsProps) {
  const [isSome, setSome] = useState(exercise.aims.length > 0);
  if (options.aims.length === 0) {
    return (
      <fieldset class="choice">
        <legend>{t('exercise.aims')}</legend>
        <p class="fine">{t('exercise.aims-given')}</p>
      </fieldset>
    );
  }
  const toggle = (id: string, on: boolean) => onChange({ aims: on ? [...exercise.aims, id] : exercise.aims.filter((aim) => aim !== id) });
  return (
    <fieldset class="choice">
      <legend>{t('exercise.aims')}</legend>
      <label class="check">
        <input
          type="radio"
          name="aims"
          checked={!isSome}
          onChange={() => {
            setSome(false);
            onChange({ aims: [] });
          }}
        />
        <span>{t('exercise.aims-all')}</span>
      </label>
      <label class="check">
        <input type="radio" name="aims" checked={isSome} onChange={() => setSome(true)} />
        <span>{t('exercise.aims-some')}</span>
      </label>
      {isSome && (
        <div class="aims-some">
          {options.aims.map(({ id, title }) => (
            <label class="check" key={id}>
              <input type="checkbox" checked={exercise.aims.includes(id)} onChange={(event) => toggle(id, event.currentTarget.checked)} />
              <span>{title}</span>
            </label>
          ))}
        </div>
      )}
      <p class="fine">{t('exercise.aims-about', { count: options.aimCount })}</p>
    </fieldset>
  );
}

const HISTORIES = ['hidden', 'chapters', 'decisions'] as const;

/** History, hints, sound, exact numbers, language. */
export function ShownChoice({ exercise, options, onChange }: FieldsProps) {
  const others = useSelected((state) => state.languages).flatMap(({ tag }) => {
    const entry = CATALOGUES[tag];
    return entry === undefined ? [] : [{ tag, name: entry.name }];
  });
  return (
    <fieldset class="choice">
      <legend>{t('exercise.shown')}</legend>
      <label class="field">
        <span>{t('exercise.history')}</span>
        <select
          value={exercise.history}
          onChange={(event) => onChange({ history: HISTORIES.find((value) => value === event.currentTarget.value) ?? 'hidden' })}
        >
          {HISTORIES.map((value) => (
            <option value={value}>{t(`exercise.history-${value}`)}</option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('exercise.language')}</span>
        <select value={exercise.language ?? ''} onChange={(event) => onChange({ language: event.currentTarget.value || null })}>
          <option value="">{t('exercise.language-own')}</option>
          <option value="en" lang="en">
            {t('settings.language.en')}
          </option>
          {others.map(({ tag, name }) => (
            <option value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {(['sound', 'analyst'] as const).map((key) => (
        <label class="check" key={key}>
          <input type="checkbox" checked={exercise[key]} onChange={(event) => onChange({ [key]: event.currentTarget.checked })} />
          <span>{t(`exercise.${key}`)}</span>
        </label>
      ))}
      {options.hasHints ? (
        <label class="check">
          <input type="checkbox" checked={exercise.hints} onChange={(event) => onChange({ hints: event.currentTarget.checked })} />
          <span>{t('exercise.hints')}</span>
        </label>
      ) : (
        <p class="fine">{t('exercise.hints-none')}</p>
      )}
    </fieldset>
  );
}
