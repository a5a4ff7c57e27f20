import type { Notice } from '../../store/index';
import { isTextKey, t } from '../text/translate';

/** The words of a notice; one with an unknown key still says that something happened. */
export function formatNotice(notice: Notice): string {
  return isTextKey(notice.key) ? t(notice.key, notice.args) : t('notice.unknown', { key: notice.key });
}
