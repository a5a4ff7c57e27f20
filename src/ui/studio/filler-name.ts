import type { FillerView } from '../../store/index';
import { isTextKey, t } from '../text/translate';

/** How a way to decide is called: the scenario's name for it, or the interface's. */
export function nameFiller({ id, name }: FillerView): string {
  if (name !== null) return name;
  const key = `studio.filler.${id}`;
  return isTextKey(key) ? t(key) : id;
}
