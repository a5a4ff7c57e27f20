import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../text/translate';

/**
 * The h1 of a screen. Sets the title of the page and takes the focus whenever `moment` changes,
 * so that whoever listens or uses the keyboard lands at the start of what is new.
 */
export function Heading({ moment, title, children }: { moment: string; title: string; children?: ComponentChildren }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('page.title', { title });
  }, [title]);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    if (window.scrollY > 0) window.scrollTo(0, 0);
  }, [moment]);
  return (
    <h1 ref={ref} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
