import { useStood } from '../shell/use-stood';
import { Crest } from './Crest';
import { PowerShape } from './PowerShape';

/** Whose paper it is: the envoys' rosettes, each wound about its power's shape; the globe; at home the crest. */
export function Letterhead({ from, shapes }: { from: string; shapes: ReadonlyMap<string, string> }) {
  const stood = useStood();
  const device = shapes.get(from) ?? (from === 'world' ? 'world' : null);
  if (device === null) return <Crest />;
  return (
    <span class={stood ? `crest envoy envoy-${device}` : 'crest envoy'} aria-hidden="true">
      <PowerShape shape={device} />
    </span>
  );
}
