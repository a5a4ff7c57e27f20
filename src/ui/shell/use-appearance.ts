import { useEffect } from 'preact/hooks';
import { useSelected } from '../session-context';
import { useNight } from './use-night';

/** Puts theme, motion and text size on the root element as data attributes; the style sheets do the rest. */
export function useAppearance(): void {
  const settings = useSelected((state) => state.settings);
  const language = useSelected((state) => state.language);
  const night = useNight();
  useEffect(() => {
    const root = document.documentElement;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)');
    const apply = () => {
      const reduced = settings.motion === 'reduced' || (settings.motion === 'system' && still.matches);
      root.dataset.theme = night ? 'night' : 'day';
      root.dataset.motion = reduced ? 'reduced' : 'full';
      root.dataset.text = String(settings.textSize);
      root.lang = language;
    };
    apply();
    still.addEventListener('change', apply);
    return () => {
      still.removeEventListener('change', apply);
    };
  }, [settings, language, night]);
}
