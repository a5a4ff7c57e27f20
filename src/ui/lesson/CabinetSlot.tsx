import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DossierView } from '../../store/index';

/** The cabinet's vote under a paper, fetched when a cabinet first sits. */
export function CabinetSlot({ dossier }: { dossier: DossierView }) {
  const [Vote, setVote] = useState<FunctionComponent<{ dossier: DossierView }> | null>(null);
  useEffect(() => {
    import('./CabinetVote').then(
      ({ CabinetVote }) => setVote(() => CabinetVote),
      // The paper can be signed without it.
      () => undefined,
    );
  }, []);
  return Vote === null ? null : <Vote key={dossier.id} dossier={dossier} />;
}
