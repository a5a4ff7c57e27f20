/** Shipped scenarios: compiled and checked by the build, loaded in two parts; overlays travel as differences, other languages as further parts. */
import { choices, choicesIn, languages, loaders } from 'virtual:scenario-list';
import { applyDifference, unpackData, type ScenarioDifference } from '../content/index';
import type { ScenarioLoader, ScenarioPack } from '../store/index';

type Text = ScenarioPack['text'];
type First =
  | { readonly scenario: ScenarioPack['scenario']; readonly text: Text }
  | { readonly of: string; readonly difference: ScenarioDifference; readonly text: Text };

async function loadPack(id: string): Promise<ScenarioPack> {
  const loader = loaders[id];
  if (loader === undefined) throw new RangeError(`no scenario "${id}"`);
  const first = unpackData((await loader.first()).default as string) as unknown as First;
  const loadRest = async (): Promise<Text> => (await loader.rest()).default as Text;
  if ('scenario' in first) return { ...first, loadRest };
  const base = await loadPack(first.of);
  return {
    scenario: applyDifference(base.scenario, first.difference),
    text: { ...base.text, ...first.text },
    loadRest: async () => ({ ...(await base.loadRest?.()), ...(await loadRest()) }),
  };
}

/** A released edition: rules and words as they were, in one part. */
async function loadRelease(id: string): Promise<ScenarioPack> {
  const { releases } = await import('virtual:packs');
  const load = releases[id];
  if (load === undefined) throw new RangeError(`no release "${id}"`);
  const { scenario, text } = unpackData((await load()).default) as unknown as Pick<ScenarioPack, 'scenario' | 'text'>;
  return { scenario, text, loadRest: null };
}

/** The loader of the scenarios this build ships. */
export const shippedScenarios: ScenarioLoader = {
  choices,
  languages,
  load: (id) => (id.includes('@') ? loadRelease(id) : loadPack(id)),
  listPacks: async () => (await import('virtual:packs')).packs,
  loadChoices: async (language) => (await choicesIn[language]?.())?.default ?? choices,
  loadTranslation: async (id, language) => ((await loaders[id]?.[language]?.())?.default ?? {}) as Text,
};
