import type { SaveSummary } from '../../store/index';
import { useSession } from '../session-context';
import { ConfirmDialog } from '../shell/ConfirmDialog';
import { t } from '../text/translate';

interface DeleteRunProps {
  readonly run: SaveSummary;
  readonly onClose: () => void;
  /** Called when the run is gone, to put the focus somewhere that is still there. */
  readonly onDeleted: () => void;
}

/** Asks before a kept run is deleted. */
export function DeleteRun({ run, onClose, onDeleted }: DeleteRunProps) {
  const session = useSession();
  return (
    <ConfirmDialog
      title={t('saves.delete-title', { name: run.name })}
      text={t('saves.delete-text')}
      action={t('saves.delete')}
      onConfirm={() => {
        void session.deleteRun(run.id).then(onDeleted);
        onClose();
      }}
      onCancel={onClose}
    />
  );
}
