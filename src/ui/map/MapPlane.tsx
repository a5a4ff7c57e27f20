import type { MapMark, MapPlan, MapView, MapWindow, PlanName, SheetPoint } from '../../store/index';

interface PlaneProps {
  readonly plan: MapPlan;
  readonly view: MapView;
  readonly at: MapWindow;
  readonly capitals: Readonly<Record<string, SheetPoint>>;
  readonly marks: readonly MapMark[];
  readonly selected: string | null;
}

/** From this nearness on, marks carry the name of their place. */
const NAME_MARKS_FROM = 0.95;

/** Half the room of a capital's mark at the rim, in CSS pixels: no name lies under it. */
const RIM_ROOM = [46, 22] as const;

/** Names of the year, names of marks and dashed lines over the sheet: HTML, so that they stay sharp, in the page's language. */
export function MapPlane({ plan, view, at, capitals, marks, selected }: PlaneProps) {
  const words = new Map(view.names.map((name) => [name.id, name.text]));
  const lines = view.dashed.flatMap((id) => plan.lines[id] ?? []);
  const rims = Object.values(capitals);
  const isUnder = ({ x, y }: PlanName): boolean =>
    rims.some(([left, top]) => Math.abs(x * at.k + at.x - left) < RIM_ROOM[0] && Math.abs(y * at.k + at.y - top) < RIM_ROOM[1]);
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
        return text === undefined || isUnder(name) ? null : <Name key={name.id} name={name} text={text} k={at.k} />;
      })}
      {listMarkNames(marks, view, at.k, selected).map(({ mark, text }) => (
        <span key={mark.key} class="map-name map-mark" style={stand(mark.x, mark.y, at.k)}>
          {text}
        </span>
      ))}
      {view.powers.map((power) => {
        const spot = capitals[power.letters];
        return spot === undefined ? null : (
          <span key={power.id} class="map-name map-mark map-mark-rim" style={{ left: `${spot[0] - at.x}px`, top: `${spot[1] - at.y}px` }}>
            {power.capital}
          </span>
        );
      })}
    </div>
  );
}

function stand(x: number, y: number, k: number) {
  return { left: `${x * k}px`, top: `${y * k}px` };
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

interface MarkName {
  readonly mark: MapMark;
  readonly text: string;
}

/** About the room a name takes, in CSS pixels. */
const LETTER = 6.6;
const LINE = 15;
const WIDEST = 118;

/** Names of marks that find room: the chosen one first, then in list order; a name that would lie over another waits for a nearer view. */
function listMarkNames(marks: readonly MapMark[], view: MapView, k: number, selected: string | null): MarkName[] {
  const isChosen = ({ commitments }: MapMark): boolean => selected !== null && commitments.includes(selected);
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
  return [...marks]
    .sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)))
    .flatMap((mark): MarkName[] => {
      const text = k >= NAME_MARKS_FROM || isChosen(mark) ? nameMark(mark, view) : null;
      if (text === null) return [];
      const half = Math.min(WIDEST, text.length * LETTER) / 2;
      const tall = LINE * Math.ceil((text.length * LETTER) / WIDEST);
      const box = [mark.x * k - half, mark.y * k + 12, mark.x * k + half, mark.y * k + 12 + tall] as const;
      if (taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) return [];
      taken.push(box);
      return [{ mark, text }];
    });
}

/** A mark's place when all in it share one and no town's name says it already. */
function nameMark(mark: MapMark, view: MapView): string | null {
  if (mark.capital !== null) return null;
  const held = view.items.filter((item) => mark.commitments.includes(item.id));
  const places = new Set(held.map((item) => item.placeId));
  const [first] = held;
  if (places.size !== 1 || first === undefined || first.place === null) return null;
  return view.names.some((name) => name.id === `town.${first.placeId}`) ? null : first.place;
}
