import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchLater } from '../shell/lazy-screen';
import { useStood } from '../shell/use-stood';

type Marker = FunctionComponent<{ paragraphs: readonly string[] }>;
let known: Marker | null = null;
const load = fetchLater(async () => {
  known = (await import('../glossary/Glossed')).Glossed;
  return known;
});

/** The text of a paper; names and terms open notes once the glossary has come. */
export function Brief({ paragraphs }: { paragraphs: readonly string[] }) {
  const [Marked, setMarked] = useState<Marker | null>(() => known);
  const stood = useStood();
  useEffect(() => {
    if (!stood || Marked !== null) return undefined;
    let gone = false;
    load().then(
      (marker) => gone || setMarked(() => marker),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [stood, Marked]);
  return (
    <div class="brief">{Marked === null ? paragraphs.map((paragraph) => <p>{paragraph}</p>) : <Marked paragraphs={paragraphs} />}</div>
  );
}
