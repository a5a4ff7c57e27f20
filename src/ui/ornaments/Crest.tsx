import { CREST_PATH } from './crest-path';

/** The letterhead: four pillars under one beam, between laurels. Nobody's coat of arms. */
export function Crest() {
  return (
    <svg class="crest" viewBox="0 0 250 108" aria-hidden="true" focusable="false">
      <path class="print-ink" transform="scale(0.1)" d={CREST_PATH} />
    </svg>
  );
}
