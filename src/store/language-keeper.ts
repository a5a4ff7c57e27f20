/** The language spoken: brings words when it is chosen, and keeps the old one when they cannot be brought. */
import type { StoreApi } from 'zustand/vanilla';
import type { Ports } from './ports';
import type { Notice, SessionState } from './session';

/** The language that scenarios are written in and that needs no bringing. */
export const ENGLISH = 'en';

type Table = Readonly<Record<string, string>>;

export interface LanguageKeeper {
  /** A scenario's words in the language spoken; empty in English and before they have come. */
  readonly tableOf: (scenario: string) => Table;
  /** Brings a scenario's words in the language spoken. Where they cannot be fetched, English is shown and a notice says so. */
  readonly bring: (scenario: string) => Promise<void>;
  /** Speaks `language`: true when it is spoken now, false when it could not be brought or another was wished for meanwhile. */
  readonly speak: (language: string, scenario: string | null) => Promise<boolean>;
}

interface Parts {
  readonly ports: Ports;
  readonly store: StoreApi<SessionState>;
  readonly notify: (tone: Notice['tone'], key: string) => void;
}

/** A keeper that speaks English. */
export function createLanguageKeeper({ ports, store, notify }: Parts): LanguageKeeper {
  const tables = new Map<string, Table>();
  const keyOf = (scenario: string, language: string): string => `${scenario}/${language}`;

  const fetchTable = async (scenario: string, language: string): Promise<void> => {
    const key = keyOf(scenario, language);
    if (language === ENGLISH || tables.has(key)) return;
    tables.set(key, await ports.scenarios.loadTranslation(scenario, language));
  };

  return {
    tableOf: (scenario) => tables.get(keyOf(scenario, store.getState().language)) ?? {},
    bring: async (scenario) => {
      try {
        await fetchTable(scenario, store.getState().language);
      } catch {
        notify('warning', 'language.unreachable');
      }
    },
    speak: async (wanted, scenario) => {
      const language = ports.scenarios.languages.some(({ tag }) => tag === wanted) ? wanted : ENGLISH;
      if (language === store.getState().language) return true;
      try {
        const [choices, , speakWords] = await Promise.all([
          language === ENGLISH ? ports.scenarios.choices : ports.scenarios.loadChoices(language),
          scenario === null ? null : fetchTable(scenario, language),
          ports.loadWords(language),
        ]);
        if (store.getState().settings.language !== wanted) return false;
        speakWords();
        store.setState({ language, scenarios: choices });
        return true;
      } catch {
        notify('warning', 'language.unreachable');
        return false;
      }
    },
  };
}
