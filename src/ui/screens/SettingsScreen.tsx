import '../text/later-words';
import type { Settings } from '../../store/index';
import { Frieze } from '../ornaments/Frieze';
import { useSelected, useSession } from '../session-context';
import { Heading } from '../shell/Heading';
import { CATALOGUES } from '../text/catalogues';
import { t, type TextKey } from '../text/translate';
import { ShortcutTable } from './ShortcutTable';
import { SoundChoice } from './SoundChoice';

/** How the game looks, moves and speaks; remembered on this device. */
export function SettingsScreen() {
  const isLesson = useSelected((state) => state.run?.finished === false && state.run.lesson !== null);
  return (
    <div class="page settings">
      <Heading moment="settings" title={t('settings.title')} />
      <Frieze />
      <div class="settings-columns">
        <Choice name="theme" values={['system', 'day', 'night']} label="settings.theme" prefix="settings.theme" />
        <Choice name="textSize" values={[100, 125, 150, 200]} label="settings.text-size" prefix="settings.text-size" />
        <Choice name="motion" values={['system', 'full', 'reduced']} label="settings.motion" prefix="settings.motion" />
        <Choice
          name="history"
          values={['never', 'chapters', 'decisions']}
          label="settings.history"
          prefix="settings.history"
          about={isLesson ? 'lesson.limit-history' : 'settings.history-about'}
        />
        <Analyst />
        <SoundChoice />
        <Language />
      </div>
      <ShortcutTable />
    </div>
  );
}

interface ChoiceProps<K extends keyof Settings> {
  readonly name: K;
  readonly values: readonly Settings[K][];
  readonly label: TextKey;
  readonly prefix: 'settings.theme' | 'settings.text-size' | 'settings.motion' | 'settings.history';
  readonly about?: TextKey;
}

function Choice<K extends keyof Settings>({ name, values, label, prefix, about }: ChoiceProps<K>) {
  const session = useSession();
  const current = useSelected((state) => state.settings[name]);
  return (
    <fieldset class="choice">
      <legend>{t(label)}</legend>
      {values.map((value) => (
        <label class="check" key={String(value)}>
          <input type="radio" name={name} checked={current === value} onChange={() => session.changeSettings({ [name]: value })} />
          <span>{t(`${prefix}.${String(value)}` as TextKey)}</span>
        </label>
      ))}
      {about !== undefined && <p class="fine">{t(about)}</p>}
    </fieldset>
  );
}

/** English, and the languages that both the build and the interface have, each by its own name. */
function Language() {
  const session = useSession();
  const language = useSelected((state) => state.language);
  const others = useSelected((state) => state.languages).flatMap(({ tag, isPartial }) => {
    const entry = CATALOGUES[tag];
    return entry === undefined ? [] : [{ tag, name: isPartial ? entry.partialName : entry.name }];
  });
  return (
    <fieldset class="choice">
      <legend>{t('settings.language')}</legend>
      {[{ tag: 'en', name: t('settings.language.en') }, ...others].map(({ tag, name }) => (
        <label class="check" key={tag} lang={tag}>
          <input type="radio" name="language" checked={language === tag} onChange={() => session.changeSettings({ language: tag })} />
          <span>{name}</span>
        </label>
      ))}
      <p class="fine">{t('settings.language-about')}</p>
    </fieldset>
  );
}

function Analyst() {
  const session = useSession();
  const on = useSelected((state) => state.settings.analyst);
  const odds = useSelected((state) => state.settings.odds);
  const isKept = useSelected((state) => state.run?.lesson?.analyst === false);
  return (
    <fieldset class="choice">
      <legend>{t('settings.numbers')}</legend>
      <label class="check">
        <input type="checkbox" checked={on} onChange={(event) => session.changeSettings({ analyst: event.currentTarget.checked })} />
        <span>{t('settings.analyst')}</span>
      </label>
      <p class="fine">{t(isKept ? 'lesson.limit-analyst' : 'settings.analyst-about')}</p>
      <label class="check">
        <input type="checkbox" checked={odds} onChange={(event) => session.changeSettings({ odds: event.currentTarget.checked })} />
        <span>{t('settings.odds')}</span>
      </label>
      <p class="fine">{t(isKept ? 'lesson.limit-odds' : 'settings.odds-about')}</p>
    </fieldset>
  );
}
