import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { MapMark, MapPlan, MapView, MapWindow, SheetPoint } from '../../store/index';
import { type MapPicture, useSlots } from '../session-context';
import { useNight } from '../shell/use-night';
import { t } from '../text/translate';
import { MapPlane } from './MapPlane';

interface StageProps {
  readonly view: MapView;
  readonly selected: string | null;
  readonly onTap: (mark: MapMark | null) => void;
  readonly picture: { current: MapPicture | null };
}

const STEP = 90;
const ZOOM = 1.5;

/** Where the sheet lies, and where the capitals' marks stand in the pane. */
interface Placed {
  readonly at: MapWindow;
  readonly capitals: Readonly<Record<string, SheetPoint>>;
}

type State = 'coming' | 'alive' | 'still';

/** The sheet in its frame: the living picture, names over it in HTML, keys and buttons that move it. Without WebGL it lies still. */
export function MapStage({ view, selected, onTap, picture }: StageProps) {
  const { map } = useSlots();
  const night = useNight();
  const pane = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [plan, setPlan] = useState<MapPlan | null>(null);
  const [state, setState] = useState<State>('coming');
  const [place, setPlace] = useState<Placed | null>(null);
  const [marks, setMarks] = useState<readonly MapMark[]>([]);
  const tap = useRef(onTap);
  tap.current = onTap;
  const keys = useId();
  useEffect(() => {
    const parent = host.current;
    if (map === undefined || parent === null) return;
    let gone = false;
    const onWindow = (at: MapWindow, capitals: Placed['capitals']) => setPlace({ at, capitals });
    const events = { onWindow, onMarks: setMarks, onTap: (mark: MapMark | null) => tap.current(mark) };
    const raise = async () => {
      const known = await map.load();
      if (gone) return;
      setPlan(known);
      const living = await map.mount(parent, known, events);
      if (gone) living?.destroy();
      else {
        picture.current = living;
        setState(living === null ? 'still' : 'alive');
      }
    };
    raise().catch(() => setState('still'));
    return () => {
      gone = true;
      picture.current?.destroy();
      picture.current = null;
    };
  }, [map, picture]);
  useEffect(() => {
    if (state === 'alive') picture.current?.show(view, selected);
  }, [state, view, selected, picture]);
  const stillPlace = useStillPlace(pane.current, plan, state === 'still');
  const at = state === 'still' ? stillPlace : (place?.at ?? null);
  return (
    <section
      class="map-stage"
      aria-label={t('map.label')}
      data-map={state}
      data-marked={marks.flatMap((mark) => mark.commitments).join(' ')}
    >
      <div
        ref={pane}
        class="map-pane"
        role="application"
        aria-roledescription={t('map.role')}
        aria-label={t('map.label')}
        aria-describedby={keys}
        tabIndex={0}
        onKeyDown={(event) => steer(event, picture.current)}
      >
        <div class="map-host" ref={host} />
        {state === 'still' && map !== undefined && <img class="map-still" src={night ? map.still.night : map.still.day} alt="" />}
        {plan !== null && at !== null && (
          <MapPlane
            plan={plan}
            view={view}
            at={at}
            capitals={place?.capitals ?? {}}
            marks={state === 'still' ? [] : marks}
            selected={selected}
          />
        )}
      </div>
      <p id={keys} class="for-ears">
        {t('map.keys')}
      </p>
      {state === 'alive' && (
        <div class="map-tools">
          <button type="button" aria-label={t('map.nearer')} title={t('map.nearer')} onClick={() => picture.current?.zoom(ZOOM)}>
            +
          </button>
          <button type="button" aria-label={t('map.farther')} title={t('map.farther')} onClick={() => picture.current?.zoom(1 / ZOOM)}>
            −
          </button>
          <button type="button" aria-label={t('map.whole')} title={t('map.whole')} onClick={() => picture.current?.home()}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" fill="none" stroke="currentColor" stroke-width="2" />
            </svg>
          </button>
        </div>
      )}
      {state === 'still' && <p class="fine">{t('map.still')}</p>}
    </section>
  );
}

function steer(event: KeyboardEvent, picture: MapPicture | null): void {
  if (picture === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const steps: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => picture.pan(STEP, 0),
    ArrowRight: () => picture.pan(-STEP, 0),
    ArrowUp: () => picture.pan(0, STEP),
    ArrowDown: () => picture.pan(0, -STEP),
    '+': () => picture.zoom(ZOOM),
    '=': () => picture.zoom(ZOOM),
    '-': () => picture.zoom(1 / ZOOM),
    Home: () => picture.home(),
  };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  step();
}

/** Where a still sheet lies: it fills the width of its pane. */
function useStillPlace(pane: HTMLElement | null, plan: MapPlan | null, isStill: boolean): MapWindow | null {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!isStill || pane === null) return;
    const watch = new ResizeObserver(() => setWidth(pane.clientWidth));
    watch.observe(pane);
    return () => watch.disconnect();
  }, [pane, isStill]);
  return plan === null || width === 0 ? null : { x: 0, y: 0, k: width / plan.sheet[0] };
}
