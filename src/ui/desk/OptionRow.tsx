import { useId, useState } from 'preact/hooks';
import type { AdviserView, OptionView } from '../../store/index';
import { t } from '../text/translate';
import { PreviewEffects } from './PreviewEffects';

interface OptionProps {
  readonly option: OptionView;
  readonly advisers: readonly AdviserView[];
  readonly group: string;
  readonly chosen: boolean;
  readonly shapes: ReadonlyMap<string, string>;
  readonly onChoose: () => void;
}

/** One answer to a paper: a radio row with its preview, what it signs and ends, and why it is locked if it is. */
export function OptionRow({ option, advisers, group, chosen, shapes, onChoose }: OptionProps) {
  const id = useId();
  const [looked, setLooked] = useState(false);
  const locked = option.locked !== null;
  const isAdviser = (office: string) => advisers.some(({ officeId }) => officeId === office);
  const described = [
    locked ? `${id}l` : null,
    `${id}p`,
    option.signs.length + option.ends.length > 0 ? `${id}s` : null,
    option.trust.length > 0 ? `${id}t` : null,
  ];
  return (
    <div class={locked ? 'option option-locked' : chosen ? 'option option-chosen' : 'option'}>
      <input
        type="radio"
        id={id}
        name={group}
        checked={chosen}
        aria-disabled={locked ? 'true' : undefined}
        aria-describedby={described.filter((part) => part !== null).join(' ')}
        onClick={(event) => {
          // Only here: drawn again between its click and its change, an open answer would lose the choice.
          if (!locked) return;
          event.preventDefault();
          setLooked(true);
        }}
        onChange={(event) => {
          setLooked(true);
          if (!locked) onChoose();
          // Its consequences have just unfolded, perhaps under the bar to sign.
          const row = event.currentTarget.closest('.option');
          requestAnimationFrame(() => row?.scrollIntoView({ block: 'nearest' }));
        }}
      />
      <div class="option-words">
        <label for={id}>{option.label}</label>
        {locked && (
          <p id={`${id}l`} class="lock">
            <b>{t('option.locked')}</b> {option.locked}
          </p>
        )}
        <PreviewEffects lines={option.preview} shapes={shapes} id={`${id}p`} brief={!chosen && !looked} />
        {option.signs.length + option.ends.length > 0 && (
          <p id={`${id}s`} class="binds">
            {option.signs.length > 0 && <span>{t('option.signs', { title: joinTitles(option.signs) })}</span>}{' '}
            {option.ends.length > 0 && <span>{t('option.ends', { title: joinTitles(option.ends) })}</span>}
          </p>
        )}
        {option.trust.length > 0 && (
          <p id={`${id}t`} class="binds">
            {option.trust.map(({ office, name, amount }) => (
              // Beside an adviser's note the eye has it already.
              <span class={isAdviser(office) ? 'for-ears' : undefined}>
                {t(amount > 0 ? 'option.trust-more' : 'option.trust-less', { name })}.{' '}
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

function joinTitles(ties: OptionView['signs']): string {
  return ties.map((tie) => tie.title).join(', ');
}
