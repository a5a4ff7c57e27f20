import type { Studio } from '../../store/index';
import { useSelected } from '../session-context';
import { t } from '../text/translate';
import { Comparison } from './Comparison';
import { EndingSearch } from './EndingSearch';
import { ForkForm } from './ForkForm';
import { StudioFrame } from './StudioFrame';
import { TimelineTree } from './TimelineTree';

/** The what-if studio: a tree of timelines, side by side. */
export function StudioScreen() {
  return <StudioFrame screen="studio" lead={t('studio.lead')} body={Timelines} />;
}

function Timelines({ studio }: { studio: Studio }) {
  // A language or a decision changes every word below.
  useSelected((state) => state.language);
  return (
    <>
      <TimelineTree studio={studio} />
      <ForkForm studio={studio} />
      <Comparison studio={studio} />
      <EndingSearch studio={studio} />
    </>
  );
}
