import { useEffect, useRef } from 'preact/hooks';
import type { CodingView, ProfileView, TagsView } from '../../store/index';
import { formatHundredths } from '../format/quantity';
import { useSession } from '../session-context';
import { announce } from '../shell/announcer';
import { t } from '../text/translate';
import { nameComponent } from './ComponentMatrix';

const DOMAINS = ['economy', 'energy', 'security', 'diplomacy', 'norms'] as const;
const STAKES = [1, 2, 3, 5] as const;
const SIGNALS = [-100, -50, 0, 50, 100] as const;
const TENTHS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;
const COMPONENTS = ['none', 'BW', 'LB', 'BE', 'EP', 'DD', 'IB', 'BA'] as const;

/** The coding of one decision as a form; every change moves the profile at once, and what it became is said. */
export function CodingEditor({ coding, powers }: { coding: CodingView; powers: ProfileView['powers'] }) {
  const session = useSession();
  const recode = (tags: TagsView | null) => {
    session.recode(coding.key, tags);
    const profile = session.ending()?.profile ?? null;
    if (profile !== null && tags !== null)
      announce(t('codebook.status', { broad: profile.broad.own ?? t('profile.none'), narrow: profile.narrow.own ?? t('profile.none') }));
  };
  return <CodingForm coding={coding} powers={powers} onRecode={recode} />;
}

interface FormProps {
  readonly coding: CodingView;
  readonly powers: ProfileView['powers'];
  /** Null: as its authors coded it. */
  readonly onRecode: (tags: TagsView | null) => void;
  /** False leaves the focus where it is when the form appears. */
  readonly takesFocus?: boolean;
}

/** The fields of a coding. */
export function CodingForm({ coding, powers, onRecode, takesFocus = true }: FormProps) {
  const first = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.querySelector('select')?.focus();
  }, []);
  const { tags } = coding;
  const change = (part: Partial<TagsView>) => onRecode({ ...tags, ...part });
  const share = (name: 'cost' | 'ambiguity' | 'reversible') => (
    <Choice
      label={t(`codebook.${name}`)}
      values={TENTHS.includes(tags[name] as 0) ? TENTHS : [...TENTHS, tags[name]].sort((a, b) => a - b)}
      value={tags[name]}
      name={String}
      onChoose={(value) => change({ [name]: value })}
    />
  );
  return (
    <fieldset class="coding-editor" ref={first}>
      <legend class="for-ears">{coding.title}</legend>
      <Choice
        label={t('codebook.domain')}
        values={DOMAINS}
        value={tags.domain}
        name={(value) => t(`codebook.domain.${value}`)}
        onChoose={(domain) => change({ domain })}
      />
      <Choice label={t('codebook.stake')} values={STAKES} value={tags.stake} name={String} onChoose={(stake) => change({ stake })} />
      <Choice
        label={t('codebook.component')}
        values={COMPONENTS}
        value={tags.component as 'none'}
        name={nameComponent}
        onChoose={(component) => change({ component })}
      />
      {share('cost')}
      {share('ambiguity')}
      {share('reversible')}
      {powers.map((power) => (
        <Choice
          key={power.id}
          label={t('codebook.signal', { power: power.name })}
          values={SIGNALS}
          value={(tags.signal[power.id] ?? 0) as 0}
          name={formatHundredths}
          onChoose={(value) => change({ signal: { ...tags.signal, [power.id]: value } })}
        />
      ))}
      {coding.isEdited && (
        <button type="button" class="plain" onClick={() => onRecode(null)}>
          {t('codebook.reset-one')}
        </button>
      )}
    </fieldset>
  );
}

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly name: (value: T) => string;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string | number>({ label, values, value, name, onChoose }: ChoiceProps<T>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        onChange={(event) => {
          const chosen = values[event.currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} selected={one === value}>
            {name(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
