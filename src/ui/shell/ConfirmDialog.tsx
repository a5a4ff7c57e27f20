import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../text/translate';

interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before a thing that cannot be undone; Escape and the first button keep things as they are. */
export function ConfirmDialog({ title, text, action, onConfirm, onCancel }: ConfirmProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const dialog = ref.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={ref} class="confirm" aria-labelledby={`${id}t`} aria-describedby={`${id}d`} onCancel={onCancel}>
      <h2 id={`${id}t`}>{title}</h2>
      <p id={`${id}d`}>{text}</p>
      <div class="actions">
        <button type="button" class="plain" onClick={onCancel}>
          {t('confirm.keep')}
        </button>
        <button type="button" class="solid" onClick={onConfirm}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
