import type { ComponentChildren } from 'preact';
import type { PowerView } from '../../store/index';
import { HouseStage } from '../desk/HouseStage';
import { PowerStrip } from '../desk/PowerStrip';

/** The desk's layout for pages between turns: the House and its powers stay, a sheet lies beside them. */
export function StageFrame({ powers, children }: { powers: readonly PowerView[]; children: ComponentChildren }) {
  return (
    <div class="desk desk-between">
      <div class="bench">
        <HouseStage powers={powers} />
        <PowerStrip powers={powers} />
      </div>
      <div class="leaf">{children}</div>
    </div>
  );
}
