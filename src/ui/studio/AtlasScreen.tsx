import { useState } from 'preact/hooks';
import type { AtlasView, Studio } from '../../store/index';
import { t } from '../text/translate';
import { nameFiller } from './filler-name';
import { ShareBar } from './ShareBar';
import { StudioFrame } from './StudioFrame';
import { useStudioState } from './use-studio';
import { WorkStatus } from './WorkStatus';

/** Histories by the thousand. */
export function AtlasScreen() {
  return <StudioFrame screen="atlas" lead={t('atlas.lead')} body={AtlasBody} />;
}

const GAMES = [250, 1000, 2500] as const;
/** Strategies ticked at first. */
const FIRST = 4;

function AtlasBody({ studio }: { studio: Studio }) {
  const atlas = useStudioState(studio, (state) => state.atlas);
  const all = studio.fillers().filter(({ id }) => id !== 'style' && id !== 'history');
  const named = all.filter(({ id, name }) => name !== null && !id.startsWith('always-'));
  const [ticked, setTicked] = useState<readonly string[]>(() => [...named, ...all].slice(0, FIRST).map(({ id }) => id));
  const [games, setGames] = useState<number>(GAMES[0]);
  const toggle = (id: string) => setTicked(ticked.includes(id) ? ticked.filter((known) => known !== id) : [...ticked, id]);
  return (
    <>
      <form
        class="studio-form"
        onSubmit={(event) => {
          event.preventDefault();
          studio.drawAtlas(ticked, games);
        }}
      >
        <fieldset class="atlas-bots">
          <legend>{t('atlas.strategies')}</legend>
          {all.map((bot) => (
            <label class="check" key={bot.id}>
              <input type="checkbox" checked={ticked.includes(bot.id)} onChange={() => toggle(bot.id)} /> {nameFiller(bot)}
            </label>
          ))}
        </fieldset>
        <label class="field">
          <span>{t('atlas.games')}</span>
          <select value={String(games)} onChange={(event) => setGames(Number(event.currentTarget.value))}>
            {GAMES.map((count) => (
              <option key={count} value={String(count)}>
                {count}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="solid" disabled={ticked.length === 0}>
          {t('atlas.go')}
        </button>
        {ticked.length === 0 && <p role="alert">{t('atlas.none')}</p>}
      </form>
      <WorkStatus work={atlas} onCancel={() => studio.cancel('atlas')} />
      {atlas.endings.length > 0 && <Picture studio={studio} atlas={atlas} />}
    </>
  );
}

function Picture({ studio, atlas }: { studio: Studio; atlas: AtlasView }) {
  const ending = atlas.endings.find(({ id }) => id === atlas.chosen) ?? atlas.endings[0];
  if (ending === undefined) return null;
  const nameOf = ({ id, name }: AtlasView['strategies'][number]): string => nameFiller({ id, name });
  return (
    <>
      <h2>{t('atlas.endings')}</h2>
      <p>{t('atlas.endings-about')}</p>
      <div class="scroll-x" tabIndex={0} role="region" aria-label={t('atlas.endings')}>
        <table class="accounts atlas-table">
          <caption class="for-ears">{t('atlas.endings')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('atlas.ending')}</th>
              <th scope="col">{t('atlas.all')}</th>
              {atlas.strategies.map((strategy) => (
                <th scope="col" key={strategy.id}>
                  {nameOf(strategy)} <small>{strategy.games}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {atlas.endings.map((row, n) => (
              <tr key={row.id}>
                <th scope="row">
                  <button type="button" class="link" aria-pressed={row.id === ending.id} onClick={() => studio.chooseEnding(row.id)}>
                    {row.title}
                  </button>
                </th>
                <td>
                  <ShareBar share={row.share} />
                </td>
                {atlas.strategies.map((strategy) => {
                  const cell = strategy.endings[n];
                  return <td key={strategy.id}>{cell !== undefined && cell.share.permille > 0 && <ShareBar share={cell.share} />}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{t('atlas.points', { ending: ending.title })}</h2>
      <p>{t('atlas.points-about')}</p>
      {atlas.points.length === 0 ? (
        <p class="empty">{t('atlas.points-none')}</p>
      ) : (
        <div class="scroll-x" tabIndex={0} role="region" aria-label={t('atlas.points', { ending: ending.title })}>
          <table class="accounts atlas-points">
            <caption class="for-ears">{t('atlas.points', { ending: ending.title })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('odds.decision')}</th>
                <th scope="col">{t('atlas.taken')}</th>
                <th scope="col">{t('atlas.other')}</th>
                <th scope="col" class="num">
                  {t('atlas.given')}
                </th>
              </tr>
            </thead>
            <tbody>
              {atlas.points.map(({ title, option, taken, other, count }) => (
                <tr key={`${title} ${option}`}>
                  <th scope="row">
                    {title}
                    <small>{option}</small>
                  </th>
                  <td>
                    <ShareBar share={taken} />
                  </td>
                  <td>
                    <ShareBar share={other} />
                  </td>
                  <td class="num">{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h2>{t('atlas.histories', { ending: ending.title })}</h2>
      <ul class="atlas-seeds">
        {atlas.strategies.map((strategy) => {
          const seeds = strategy.endings.find(({ id }) => id === ending.id)?.seeds ?? [];
          return seeds.length === 0 ? null : (
            <li key={strategy.id}>
              <b>{nameOf(strategy)}</b>{' '}
              {seeds.map((seed) => (
                <button
                  type="button"
                  class="link figures"
                  key={seed}
                  aria-label={t('atlas.open', { seed, strategy: nameOf(strategy) })}
                  onClick={() => void studio.openHistory(strategy.id, seed)}
                >
                  {seed}
                </button>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
