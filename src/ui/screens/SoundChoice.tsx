import { isSoundOn, type Settings } from '../../store/index';
import { useSelected, useSession } from '../session-context';
import { t, type TextKey } from '../text/translate';

const SLIDERS = [
  ['musicPct', 'settings.music'],
  ['cuesPct', 'settings.cues'],
  ['deskPct', 'settings.desk'],
] as const satisfies readonly (readonly [keyof Settings, TextKey])[];

/** Sound on or off, three loudnesses, captions. */
export function SoundChoice() {
  const session = useSession();
  const on = useSelected(isSoundOn);
  const quiet = useSelected((state) => state.quiet);
  const captions = useSelected((state) => state.settings.captions);
  return (
    <fieldset class="choice">
      <legend>{t('settings.sound')}</legend>
      <label class="check">
        <input type="checkbox" checked={on} onChange={(event) => session.changeSettings({ sound: event.currentTarget.checked })} />
        <span>{t('settings.sound-on')}</span>
      </label>
      <p class="fine">{t(quiet ? 'settings.sound-quiet' : 'settings.sound-about')}</p>
      {SLIDERS.map(([name, label]) => (
        <Slider key={name} name={name} label={label} />
      ))}
      <p class="fine">{t('settings.sound-groups')}</p>
      <label class="check">
        <input type="checkbox" checked={captions} onChange={(event) => session.changeSettings({ captions: event.currentTarget.checked })} />
        <span>{t('settings.captions')}</span>
      </label>
      <p class="fine">{t('settings.captions-about')}</p>
    </fieldset>
  );
}

function Slider({ name, label }: { name: (typeof SLIDERS)[number][0]; label: TextKey }) {
  const session = useSession();
  const value = useSelected((state) => state.settings[name]);
  const words = t('unit.percent', { n: value });
  return (
    <label class="volume">
      <span>{t(label)}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        aria-valuetext={words}
        onInput={(event) => session.changeSettings({ [name]: event.currentTarget.valueAsNumber })}
      />
      <span class="num" aria-hidden="true">
        {words}
      </span>
    </label>
  );
}
