import type { MapMark, MapPlan, MapView, MapWindow, PlanName } from '../../store/index';

interface PlaneProps {
  readonly plan: MapPlan;
  readonly view: MapView;
  readonly at: MapWindow;
  readonly pane: { readonly width: number; readonly height: number };
  readonly marks: readonly MapMark[];
  readonly selected: string | null;
}

/** From this nearness on, marks carry the name of their place. */
const NAME_MARKS_FROM = 0.95;

/** Names of the year, names of marks and dashed lines over the sheet: HTML, so that they stay sharp, in the page's language. */
export function MapPlane({ plan, view, at, pane, marks, selected }: PlaneProps) {
  const words = new Map(view.names.map((name) => [name.id, name.text]));
  const lines = view.dashed.flatMap((id) => plan.lines[id] ?? []);
  const far = at.k < 0.42 ? 'far' : at.k < 0.8 ? 'middle' : 'near';
  return (
    <div class={`map-plane map-${far}`} aria-hidden="true" style={{ '--k': at.k, transform: `translate(${at.x}px, ${at.y}px)` }}>
      <svg class="map-dashes" width={plan.sheet[0] * at.k} height={plan.sheet[1] * at.k} viewBox={`0 0 ${plan.sheet[0]} ${plan.sheet[1]}`}>
        {lines.map((points) => (
          <path d={`M${points.map(([x, y]) => `${x} ${y}`).join('L')}`} vector-effect="non-scaling-stroke" />
        ))}
      </svg>
      {plan.names.map((name) => {
        const text = words.get(name.id);
        return text === undefined ? null : <Name key={name.id} name={name} text={text} k={at.k} />;
      })}
      {marks.map((mark) => {
        const text = nameMark(mark, view, at.k >= NAME_MARKS_FROM, selected);
        return text === null ? null : (
          <span key={mark.key} class={`map-name map-mark ${mark.capital === null ? '' : 'map-mark-rim'}`} style={standMark(mark, at, pane)}>
            {text}
          </span>
        );
      })}
    </div>
  );
}

function stand(x: number, y: number, k: number) {
  return { left: `${x * k}px`, top: `${y * k}px` };
}

/** Room that a capital's mark keeps from the edge of the pane, as the scene does. */
const RIM_ROOM = 26;

/** Marks of capitals never leave the pane. */
function standMark(mark: MapMark, at: MapWindow, pane: PlaneProps['pane']) {
  if (mark.capital === null) return stand(mark.x, mark.y, at.k);
  const hold = (value: number, size: number): number => Math.min(size - RIM_ROOM, Math.max(RIM_ROOM, value));
  return {
    left: `${hold(mark.x * at.k + at.x, pane.width) - at.x}px`,
    top: `${hold(mark.y * at.k + at.y, pane.height) - at.y}px`,
  };
}

function Name({ name, text, k }: { name: PlanName; text: string; k: number }) {
  return (
    <span
      class={`map-name map-name-${name.style} ${name.side === undefined ? '' : `map-side-${name.side}`}`}
      data-name={name.id}
      style={{ ...stand(name.x, name.y, k), '--turn': `${name.turn}deg` }}
    >
      {text}
    </span>
  );
}

/** A mark's place when all in it share one and no town's name says it already; the chosen mark always. */
function nameMark(mark: MapMark, view: MapView, isNear: boolean, selected: string | null): string | null {
  const isChosen = selected !== null && mark.commitments.includes(selected);
  if (mark.capital !== null) return view.powers.find((power) => power.letters === mark.capital)?.capital ?? null;
  if (!isNear && !isChosen) return null;
  const held = view.items.filter((item) => mark.commitments.includes(item.id));
  const places = new Set(held.map((item) => item.placeId));
  const [first] = held;
  if (places.size !== 1 || first === undefined || first.place === null) return null;
  return view.names.some((name) => name.id === `town.${first.placeId}`) ? null : first.place;
}
