import type { AimView, MeterView } from '../../store/index';

/** A meter's whole length with the ends of its bands as ticks and a mark where it stands. The words beside it say the same. */
export function BandGauge({ meter }: { meter: MeterView }) {
  if (meter.ends === undefined || meter.ends.length === 0) return null;
  const at = (value: number): number => ((value - meter.min) / Math.max(1, meter.max - meter.min)) * 100;
  return <Scale ticks={meter.ends.filter((end) => end > meter.min && end < meter.max).map(at)} from={0} to={at(meter.value)} />;
}

/** An aim's way: from the far mark to beyond the near one, whichever side that is. */
export function AimGauge({ aim }: { aim: AimView }) {
  const { value, partly, reached } = aim;
  const span = Math.max(1, Math.abs(reached - partly));
  const [near, far] = [Math.min(value, partly, reached), Math.max(value, partly, reached)];
  const [low, high] = [near - span / 4, far + span / 4];
  const at = (place: number): number => {
    const share = ((place - low) / (high - low)) * 100;
    return reached >= partly ? share : 100 - share;
  };
  return <Scale ticks={[at(partly), at(reached)]} from={0} to={at(value)} />;
}

function Scale({ ticks, from, to }: { ticks: readonly number[]; from: number; to: number }) {
  const end = Math.min(100, Math.max(0, to));
  return (
    <svg class="gauge" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="gauge-track" d="M0 5H100" />
      <path class="gauge-fill" d={`M${from} 5H${end}`} />
      <path class="gauge-ticks" d={ticks.map((tick) => `M${tick} 0V10`).join('')} />
    </svg>
  );
}
