/** Pseudonyms: two plain words, so that no name of anybody needs to be in a code. */
import { DOMAIN, draw, scaleDraw } from '../engine/index';

const ENGLISH = [
  'amber brisk broad calm clear copper crisp dusty early even fair flint gentle glass granite green hidden hollow ivory keen late level light linen lively long low maple marble mellow mild misty narrow nimble north oaken open paper patient plain quick quiet ready round rustic sandy shady silver slow small smooth south steady still stone sunny swift tall tidy velvet warm west wide winter',
  'anchor apple arch badger barn basket beacon bell birch boat bridge brook candle canyon castle cedar chart chimney cliff cloud comet compass cove crane dale drum falcon fern ferry field finch fountain garden gate glade grove harbour heron hill island kettle lake lamp lantern lark ledger lever meadow mill mirror oak orchard otter path pebble pine quarry river sail sparrow spring tower valley willow window',
] as const;
/** Adjectives and nouns of one gender, without diacritics, so that any two agree and any device can type them. */
const SERBIAN = [
  'bela bistra blaga budna cvrsta daleka divna duga dobra glatka gusta hitra hladna jasna kratka laka lepa lipova mala mirna mlada mudra nova okrugla plava prava prva rana ravna retka rosna sitna siva snazna stara suva sveza svetla tamna tanka tiha topla vedra velika verna visoka vita vredna zelena zlatna zrela zimska',
  'ada barka breza bukva cesta dolina duga frula gora grana jabuka jela jagoda kapija klisura kocka kolevka kula lasta lipa livada luka magla mapa mreza oaza obala oluja pahulja palma pecina pesma planina plaza ploca poljana ptica reka rosa ruza senka skola staza stena suma svirala terasa trava trska vetrenjaca voda vrba zvezda zora',
] as const;

/** A suggestion: "quiet-harbour". The same number gives the same pair; `language` is a tag, of which Serbian has words of its own. */
export function suggestPseudonym(number: number, language = 'en'): string {
  const [first, second] = (language.startsWith('sr') ? SERBIAN : ENGLISH).map((list) => list.split(' '));
  const word = (list: readonly string[] | undefined, name: number): string =>
    list?.[scaleDraw(draw(number, DOMAIN.start, name, 0, 0), list.length)] ?? '';
  return `${word(first, 1)}-${word(second, 2)}`;
}
