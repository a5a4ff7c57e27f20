import { useEffect, useRef } from 'preact/hooks';
import type { Inject } from '../../store/index';
import { t, type TextKey } from '../text/translate';
import { listOwnTurns, TurnField, type FieldsProps } from './ExerciseFields';

const INJECTS_MAX = 4;
const SIZES = [1, 2, 3] as const;

/** An inject as the value of a list: "shock valve", "move support -2". */
function keyOf(inject: Inject): string {
  return inject.kind === 'move' ? `move ${inject.id} ${inject.steps}` : `${inject.kind} ${inject.id}`;
}

function injectOf(key: string, turn: number): Inject {
  const [kind, id = '', steps] = key.split(' ');
  return kind === 'move' ? { turn, kind, id, steps: Number(steps) } : { turn, kind: kind === 'wind' ? 'wind' : 'shock', id };
}

/** Dated shocks: when and what, one row each. */
export function InjectChoice({ exercise, options, onChange }: FieldsProps) {
  const add = useRef<HTMLButtonElement>(null);
  const count = useRef(exercise.injects.length);
  useEffect(() => {
    // The row that had the focus is gone.
    if (exercise.injects.length < count.current) add.current?.focus();
    count.current = exercise.injects.length;
  }, [exercise.injects.length]);
  const turns = listOwnTurns(exercise, options);
  const { injects } = exercise;
  const set = (place: number, inject: Inject | null) =>
    onChange({ injects: injects.flatMap((old, n) => (n !== place ? [old] : inject === null ? [] : [inject])) });
  const first = options.shocks[0];
  const middle = turns[turns.length >> 1] ?? turns[0];
  return (
    <fieldset class="choice">
      <legend>{t('exercise.injects')}</legend>
      <p class="fine">{t('exercise.injects-about')}</p>
      {injects.map((inject, place) => (
        <div class="inject" role="group" aria-label={t('exercise.inject-n', { n: place + 1 })} key={place}>
          <TurnField
            label={t('exercise.inject-when')}
            turns={turns}
            value={inject.turn}
            onChange={(turn) => set(place, { ...inject, turn })}
          />
          <label class="field">
            <span>{t('exercise.inject-what')}</span>
            <select value={keyOf(inject)} onChange={(event) => set(place, injectOf(event.currentTarget.value, inject.turn))}>
              {(['shock', 'wind'] as const).map((kind) => (
                <optgroup label={t(`exercise.inject-${kind}s`)}>
                  {options.shocks
                    .filter((shock) => shock.kind === kind)
                    .map(({ id, title }) => (
                      <option value={`${kind} ${id}`}>{title}</option>
                    ))}
                </optgroup>
              ))}
              {([-1, 1] as const).map((sign) => (
                <optgroup label={t(sign < 0 ? 'exercise.inject-falls' : 'exercise.inject-rises')}>
                  {options.meters.flatMap(({ id, title }) =>
                    SIZES.map((size) => (
                      <option value={`move ${id} ${sign * size}`}>{t(`exercise.inject-size-${size}` as TextKey, { name: title })}</option>
                    )),
                  )}
                </optgroup>
              ))}
            </select>
            <small>{options.shocks.find(({ kind, id }) => kind === inject.kind && id === inject.id)?.about}</small>
          </label>
          <button type="button" class="link" onClick={() => set(place, null)}>
            {t('exercise.inject-remove', { n: place + 1 })}
          </button>
        </div>
      ))}
      {middle !== undefined && (
        <button
          ref={add}
          type="button"
          class="plain"
          disabled={injects.length >= INJECTS_MAX}
          onClick={() =>
            onChange({
              injects: [
                ...injects,
                first === undefined
                  ? { turn: middle.turn, kind: 'move', id: options.meters[0]?.id ?? '', steps: -2 }
                  : { turn: middle.turn, kind: first.kind, id: first.id },
              ],
            })
          }
        >
          {t('exercise.inject-add')}
        </button>
      )}
    </fieldset>
  );
}
