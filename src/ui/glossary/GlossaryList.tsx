import { currentLocale, t } from '../text/translate';
import { ENTRIES } from './entries';

/** Every entry, by its name. */
export function GlossaryList() {
  const named = ENTRIES.map((entry) => ({ entry, name: t(`glossary.${entry}.name`) }));
  const sorted = named.sort((a, b) => a.name.localeCompare(b.name, currentLocale()));
  return (
    <dl class="glossary">
      {sorted.map(({ entry, name }) => (
        <div key={entry}>
          <dt>{name}</dt>
          <dd>{t(`glossary.${entry}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
