import { useSession } from '../session-context';
import { openReference } from './open-reference';
import { readTextFile } from './read-text-file';

/** Ways to open somebody's run as a guest: each answers false when it was refused, and a notice says why. */
export function useOpening() {
  const session = useSession();
  return {
    openText: (reference: string) => openReference(session, reference),
    openFile: async (file: Blob) => {
      await import('../text/later-words').catch(() => undefined);
      const text = await readTextFile(file);
      return session.openFile(text ?? '');
    },
  };
}
