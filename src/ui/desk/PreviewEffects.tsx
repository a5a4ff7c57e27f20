import type { PreviewLine } from '../../store/index';
import { describeExact, describePreview, describeSureness, groupPreview, shortenPreview } from '../format/preview-wording';
import { Arrow } from '../ornaments/Arrow';
import { PowerMark } from '../ornaments/PowerShape';
import { selectAnalyst } from '../lesson/limits';
import { useSelected } from '../session-context';
import { t } from '../text/translate';

interface EffectsProps {
  readonly lines: readonly PreviewLine[];
  readonly shapes: ReadonlyMap<string, string>;
  /** Id of the sentence form, for aria-describedby. */
  readonly id: string;
  /** Show the weightiest lines only; ears always hear all. */
  readonly brief?: boolean;
}

function Effect({ line, shapes, analyst }: { line: PreviewLine; shapes: EffectsProps['shapes']; analyst: boolean }) {
  const sure = describeSureness(line.sure);
  return (
    <span class="effect">
      {line.power !== null && <PowerMark power={line.power} shapes={shapes} />}
      {line.name}
      <Arrow direction={line.direction} size={line.size} />
      {analyst && <b class="exact">{describeExact(line)}</b>}
      {sure !== '' && <i class="sure">{sure}</i>}
    </span>
  );
}

/** An honest preview: signs for the eye, sentences for the ear. A brief one says how many lines it leaves out. */
export function PreviewEffects({ lines: all, shapes, id, brief = false }: EffectsProps) {
  const analyst = useSelected(selectAnalyst);
  const lines = analyst ? all : all.filter((line) => !line.minor);
  const groups = groupPreview(lines);
  const { shown, left } = brief && !analyst ? shortenPreview(groups) : { shown: groups, left: 0 };
  return (
    <>
      <p id={id} class="for-ears">
        {describePreview(lines, analyst)}
      </p>
      <div class="effects" aria-hidden="true">
        {lines.length === 0 && <span class="effects-none">{t('preview.nothing')}</span>}
        {shown.map((group) => (
          <div class={group.when === '' ? 'effect-group' : 'effect-group effect-later'} key={group.when}>
            {group.lines.map((line, at) => (
              <span class="effect-slot">
                {at === 0 && group.when !== '' && <span class="when">{group.when}</span>}
                <Effect line={line} shapes={shapes} analyst={analyst} />
              </span>
            ))}
          </div>
        ))}
        {left > 0 && <span class="effects-left">{t('preview.left', { n: left })}</span>}
      </div>
    </>
  );
}
