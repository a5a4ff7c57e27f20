import '../text/later-words';
import '../styles/links.css';
import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formatRunLink, type RecordView, type RunView } from '../../store/index';
import { formatHalfYear } from '../format/half-year';
import { useSession } from '../session-context';
import { announce } from '../shell/announcer';
import { t } from '../text/translate';
import { nameFile, saveFile } from './save-file';

type Picture = FunctionComponent<{ text: string }>;

/** The run as a link to a moment, as a QR code of that link, and as a file. */
export function ShareRun({ run }: { run: RunView }) {
  const session = useSession();
  const field = useRef<HTMLInputElement>(null);
  const turns = listTurns(session.record());
  const [chosen, setChosen] = useState<number | null>(run.moment?.turn ?? null);
  const [Qr, setQr] = useState<Picture | null>(null);
  const moment = turns.find(({ turn }) => turn === chosen) ?? null;
  const link = new URL(formatRunLink(run.code, moment), window.location.href).href;
  const copy = () => {
    field.current?.select();
    const byHand = () => announce(t('share.by-hand'));
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) byHand();
    else void clipboard.writeText(link).then(() => announce(t('share.copied')), byHand);
  };
  const showQr = () => {
    void import('./QrPicture').then(
      ({ QrPicture }) => setQr(() => QrPicture),
      () => announce(t('app.load-failed')),
    );
  };
  return (
    <section class="share-run">
      <h3>{t('share.title')}</h3>
      <p>{t('share.about')}</p>
      <label class="field">
        <span>{t('share.moment')}</span>
        <select value={chosen ?? ''} onChange={({ currentTarget: { value } }) => setChosen(value === '' ? null : Number(value))}>
          <option value="">{t('share.whole')}</option>
          {turns.map((turn) => (
            <option key={turn.turn} value={turn.turn}>
              {formatHalfYear(turn)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('share.link')}</span>
        <input ref={field} type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <div class="actions">
        <button
          type="button"
          class="plain"
          onClick={() => {
            const text = session.exportRun();
            if (text !== null) saveFile(nameFile(run.name), 'application/json', text);
          }}
        >
          {t('share.file')}
        </button>
        <button type="button" class="plain" aria-expanded={Qr !== null} onClick={() => (Qr === null ? showQr() : setQr(null))}>
          {t(Qr === null ? 'share.qr' : 'share.qr-hide')}
        </button>
        <button type="button" class="solid" onClick={copy}>
          {t('share.copy')}
        </button>
      </div>
      {Qr !== null && <Qr text={link} />}
      <p class="fine">{t('share.hash', { hash: run.hash })}</p>
    </section>
  );
}

/** Every half-year but the one that is open. */
function listTurns(record: RecordView | null) {
  return (record?.turns ?? []).map(({ turn }) => turn).slice(0, -1);
}
