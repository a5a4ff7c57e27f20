import type { FillerView } from '../../store/index';
import { nameFiller } from './filler-name';

interface FillerSelectProps {
  readonly label: string;
  readonly fillers: readonly FillerView[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Who decides what the run does not. */
export function FillerSelect({ label, fillers, chosen, onChoose }: FillerSelectProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select name="filler" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {fillers.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {nameFiller(entry)}
          </option>
        ))}
      </select>
    </label>
  );
}
