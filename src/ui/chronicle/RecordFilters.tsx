import type { RecordView } from '../../store/index';
import { t, type TextKey } from '../text/translate';
import { ENTRY_GROUPS, type EntryGroup, type RecordFilter } from './record-filter';

interface FiltersProps {
  readonly record: RecordView;
  readonly filter: RecordFilter;
  readonly onChange: (filter: RecordFilter) => void;
}

/** What of the record is shown: by kind, by storyline, by power. */
export function RecordFilters({ record, filter, onChange }: FiltersProps) {
  const groups = Object.keys(ENTRY_GROUPS) as EntryGroup[];
  return (
    <fieldset class="record-filters">
      <legend class="caps">{t('record.filter')}</legend>
      <Choice
        label={t('record.kinds')}
        all={t('record.kinds.all')}
        value={filter.group}
        options={groups.map((id) => ({ id, title: t(`record.kinds.${id}` as TextKey) }))}
        onChange={(group) => onChange({ ...filter, group: group as RecordFilter['group'] })}
      />
      <Choice
        label={t('record.arc')}
        all={t('record.arc-all')}
        value={filter.arc}
        options={record.arcs}
        onChange={(arc) => onChange({ ...filter, arc })}
      />
      <Choice
        label={t('record.power')}
        all={t('record.power-all')}
        value={filter.power}
        options={record.powers.map(({ id, name }) => ({ id, title: name }))}
        onChange={(power) => onChange({ ...filter, power })}
      />
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (id: string) => void;
}

function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
