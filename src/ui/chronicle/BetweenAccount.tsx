import { useState } from 'preact/hooks';
import type { RecordView, TurnLabel } from '../../store/index';
import { formatHalfYearShort } from '../format/half-year';
import { formatChange, formatQuantity } from '../format/quantity';
import { useSession } from '../session-context';
import { t } from '../text/translate';

interface BetweenProps {
  readonly record: RecordView;
  readonly meter: string;
}

/** Every line that moved a meter between the openings of two half-years, with its sum. */
export function BetweenAccount({ record, meter }: BetweenProps) {
  const session = useSession();
  const labels = record.turns.map(({ turn }) => turn);
  const first = labels[0]?.turn ?? 0;
  const now = (labels.at(-1)?.turn ?? 0) + 1;
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(now);
  const account = session.between(meter, from, to);
  if (account === null) return null;
  const { unit, name } = account.meter;
  return (
    <details class="between">
      <summary>{t('record.between')}</summary>
      <div class="between-choice">
        <MomentChoice label={t('record.from')} labels={labels} now={now} value={from} onChange={setFrom} />
        <MomentChoice label={t('record.to')} labels={labels} now={now} value={to} onChange={setTo} />
      </div>
      <p class="sum">
        {t('record.between-sum', {
          name,
          before: formatQuantity(account.before, unit),
          change: formatChange(account.after - account.before, unit),
          after: formatQuantity(account.after, unit),
        })}
      </p>
      {account.lines.length === 0 ? (
        <p class="fine">{t('record.between-none')}</p>
      ) : (
        <table class="accounts lines">
          <caption class="for-ears">{t('record.between-caption', { name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('record.when')}</th>
              <th scope="col">{t('account.cause')}</th>
              <th scope="col" class="num">
                {t('account.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {account.lines.map((line, at) => (
              <tr key={at}>
                <td class="figures">{formatHalfYearShort(line.turn)}</td>
                <th scope="row">{line.origin.title}</th>
                <td class="num">{formatChange(line.amount, unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly labels: readonly TurnLabel[];
  /** The turn index that means now. */
  readonly now: number;
  readonly value: number;
  readonly onChange: (turn: number) => void;
}

function MomentChoice({ label, labels, now, value, onChange }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {labels.map((turn) => (
          <option key={turn.turn} value={turn.turn}>
            {formatHalfYearShort(turn)}
          </option>
        ))}
        <option value={now}>{t('record.now')}</option>
      </select>
    </label>
  );
}
