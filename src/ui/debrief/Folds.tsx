import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useNarrow } from './use-narrow';

/** A section of a long page. */
export interface FoldSection {
  readonly id: string;
  readonly title: string;
  readonly body: ComponentChildren;
}

/** Sections under each other; on a phone they are folded and open one at a time. On paper all are open. */
export function Folds({ sections }: { sections: readonly FoldSection[] }) {
  const narrow = useNarrow();
  const [open, setOpen] = useState<string | null>(null);
  // A window that becomes narrow (a phone is turned) keeps the section in use open.
  useLayoutEffect(() => {
    if (!narrow) return;
    const held = sections.find(({ id }) => document.querySelector(`#fold-${id} :is(dialog[open], :focus)`) !== null);
    if (held !== undefined) setOpen(held.id);
  }, [narrow]);
  return (
    <>
      {sections.map((section) => (
        <Fold
          key={section.id}
          section={section}
          narrow={narrow}
          open={open === section.id}
          onToggle={() => setOpen(open === section.id ? null : section.id)}
        />
      ))}
    </>
  );
}

interface FoldProps {
  readonly section: FoldSection;
  readonly narrow: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Fold({ section: { id, title, body }, narrow, open, onToggle }: FoldProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const toggle = () => {
    onToggle();
    // The section above may have shut: what was asked for stays in sight.
    requestAnimationFrame(() => heading.current?.scrollIntoView({ block: 'start' }));
  };
  return (
    <section class="fold" id={`end-${id}`}>
      <h2 ref={heading} tabIndex={-1}>
        {narrow ? (
          <button type="button" aria-expanded={open} aria-controls={`fold-${id}`} onClick={toggle}>
            {title}
          </button>
        ) : (
          title
        )}
      </h2>
      <div id={`fold-${id}`} class={narrow && !open ? 'fold-body fold-shut' : 'fold-body'}>
        {body}
      </div>
    </section>
  );
}

/** The way to each section of a long page, where they all stand open. */
export function FoldContents({ sections, label }: { sections: readonly FoldSection[]; label: string }) {
  if (useNarrow()) return null;
  const jump = (id: string) => {
    const heading = document.querySelector<HTMLElement>(`#end-${id} > h2`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav class="fold-contents" aria-label={label}>
      {sections.map(({ id, title }) => (
        <button type="button" class="link" key={id} onClick={() => jump(id)}>
          {title}
        </button>
      ))}
    </nav>
  );
}
