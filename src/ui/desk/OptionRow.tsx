import { useId } from 'preact/hooks';
import type { OptionView } from '../../store/index';
import { t } from '../text/translate';
import { PreviewEffects } from './PreviewEffects';

interface OptionProps {
  readonly option: OptionView;
  readonly group: string;
  readonly chosen: boolean;
  readonly shapes: ReadonlyMap<string, string>;
  readonly onChoose: () => void;
}

/** One answer to a paper: a radio row with its preview, what it signs and ends, and why it is locked if it is. */
export function OptionRow({ option, group, chosen, shapes, onChoose }: OptionProps) {
  const id = useId();
  const locked = option.locked !== null;
  const described = [locked ? `${id}l` : null, `${id}p`, option.signs.length + option.ends.length > 0 ? `${id}s` : null];
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
          if (locked) event.preventDefault();
        }}
        onChange={() => {
          if (!locked) onChoose();
        }}
      />
      <div class="option-words">
        <label for={id}>{option.label}</label>
        {locked && (
          <p id={`${id}l`} class="lock">
            <b>{t('option.locked')}</b> {option.locked}
          </p>
        )}
        <PreviewEffects lines={option.preview} shapes={shapes} id={`${id}p`} />
        {option.signs.length + option.ends.length > 0 && (
          <p id={`${id}s`} class="binds">
            {option.signs.map((tie) => (
              <span>{t('option.signs', { title: tie.title })}</span>
            ))}
            {option.ends.map((tie) => (
              <span>{t('option.ends', { title: tie.title })}</span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
