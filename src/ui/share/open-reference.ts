import type { Session } from '../../store/index';

/** Opens a code, "CODE@2014-H1" or a link, with the words at hand that say what is wrong with it. */
export async function openReference(session: Session, reference: string): Promise<boolean> {
  await import('../text/later-words').catch(() => undefined);
  return session.openCode(reference);
}
