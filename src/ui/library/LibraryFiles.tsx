import { useState } from 'preact/hooks';
import type { ImportReport } from '../../store/index';
import { useSession } from '../session-context';
import { FileButton } from '../share/FileButton';
import { readTextFile } from '../share/read-text-file';
import { nameFile, saveFile } from '../share/save-file';
import { useFileDrop } from '../share/use-file-drop';
import { t, type TextKey } from '../text/translate';

/** All runs as one file, and runs from a file: what was taken in and, with its place, what could not be read. */
export function LibraryFiles() {
  const session = useSession();
  const [report, setReport] = useState<ImportReport | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const take = async (file: Blob): Promise<void> => {
    const text = await readTextFile(file);
    setUnreadable(text === null);
    setReport(text === null ? null : await session.importRuns(text));
  };
  useFileDrop((file) => void take(file));
  return (
    <section class="library-files">
      <h2>{t('library.files')}</h2>
      <p>{t('library.import-about')}</p>
      <div class="library-ways">
        <button
          type="button"
          class="plain"
          onClick={() => void session.exportRuns().then((text) => saveFile(nameFile('library'), 'application/json', text))}
        >
          {t('library.export')}
        </button>
        <FileButton label={t('library.import')} onFile={(file) => void take(file)} />
      </div>
      <div aria-live="polite" class="library-report">
        {isUnreadable && <p class="notice notice-error">{t('file.unreadable')}</p>}
        {report !== null && <Report report={report} />}
      </div>
    </section>
  );
}

function Report({ report }: { report: ImportReport }) {
  const { added, copies, known, faults } = report;
  return (
    <>
      {(faults.length === 0 || added + known > 0) && <p>{t('library.imported', { added, copies, known })}</p>}
      {faults.length > 0 && (
        <ul class="library-faults">
          {faults.map(({ fault, place, name }) => (
            <li key={`${fault} ${place}`}>{t(`file.${fault}` as TextKey, { place, name: name ?? 'none' })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
