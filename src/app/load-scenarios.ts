/** Shipped scenarios: compiled and checked by the build, loaded in two parts; other languages are further parts. */
import { choices, choicesIn, languages, loaders } from 'virtual:scenario-list';
import type { ScenarioLoader, ScenarioPack } from '../store/index';

/** The loader of the scenarios this build ships. */
export const shippedScenarios: ScenarioLoader = {
  choices,
  languages,
  load: async (id) => {
    const loader = loaders[id];
    if (loader === undefined) throw new RangeError(`no scenario "${id}"`);
    const first = (await loader.first()).default as Pick<ScenarioPack, 'scenario' | 'text'>;
    return { ...first, loadRest: async () => (await loader.rest()).default as ScenarioPack['text'] };
  },
  loadChoices: async (language) => (await choicesIn[language]?.())?.default ?? choices,
  loadTranslation: async (id, language) => ((await loaders[id]?.[language]?.())?.default ?? {}) as ScenarioPack['text'],
};
