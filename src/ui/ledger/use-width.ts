import { useEffect, useRef, useState } from 'preact/hooks';

/** The width of a box in whole pixels, never under `least`; give `ref` to the box. */
export function useWidth(least = 240) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  useEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const observer = new ResizeObserver(([entry]) => entry !== undefined && setWidth(Math.max(least, Math.round(entry.contentRect.width))));
    observer.observe(box);
    return () => observer.disconnect();
  }, [least]);
  return { ref, width };
}
