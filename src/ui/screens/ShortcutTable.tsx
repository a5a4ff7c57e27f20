import { t } from '../text/translate';

const KEYS = ['1-4', 'enter', 'n', 'c', 'u', 'm', 's', 'r'] as const;

/** The keys that save a walk with Tab. */
export function ShortcutTable() {
  return (
    <section>
      <h2>{t('shortcuts.title')}</h2>
      <p class="fine">{t('shortcuts.about')}</p>
      <table class="accounts shortcuts">
        <thead>
          <tr>
            <th scope="col">{t('shortcuts.key')}</th>
            <th scope="col">{t('shortcuts.does')}</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map((key) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{t(`shortcuts.key.${key}`)}</kbd>
              </th>
              <td>{t(`shortcuts.does.${key}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
