import { useRef } from 'preact/hooks';
import { announce } from '../shell/announcer';

interface CopyProps {
  readonly label: string;
  readonly about: string;
  readonly value: string;
  readonly action: string;
  /** Said when it is copied, and when the page may not copy. */
  readonly copied: string;
  readonly byHand: string;
}

/** A text to take away: a field that selects itself, and a button that copies. */
export function CopyField({ label, about, value, action, copied, byHand }: CopyProps) {
  const field = useRef<HTMLInputElement>(null);
  const copy = () => {
    field.current?.select();
    // Pages that are not served safely have no clipboard, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) announce(byHand);
    else
      void clipboard.writeText(value).then(
        () => announce(copied),
        () => announce(byHand),
      );
  };
  return (
    <div class="copy-field">
      <label class="field">
        <span>{label}</span>
        <input ref={field} type="text" readOnly value={value} onFocus={(event) => event.currentTarget.select()} />
        <small>{about}</small>
      </label>
      <button type="button" class="solid" onClick={copy}>
        {action}
      </button>
    </div>
  );
}
