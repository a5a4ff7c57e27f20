import type { FrontPageView } from '../../store/index';
import { formatChange, formatDistance, formatQuantity } from '../format/quantity';
import { t } from '../text/translate';

/** Two invented papers on the same half-year: one needs the ministry's advertisements, one does not get them. */
export function FrontPages({ pages }: { pages: readonly FrontPageView[] }) {
  return (
    <>
      <div class="front-pages">
        {pages.map((page) => (
          <figure class={`front-page front-${page.paper}`} key={page.paper}>
            <figcaption>
              <span class="front-name">{page.name}</span>
              <small>{page.about}</small>
            </figcaption>
            <p class="front-head">{describeHead(page)}</p>
            <FrontFigure page={page} />
          </figure>
        ))}
      </div>
      <p class="fine front-invented">{t('front.invented')}</p>
    </>
  );
}

/** A sum that was announced leads; else what was said; else the figure itself. */
function describeHead({ paper, claim, sentence, figure }: FrontPageView): string {
  if (claim !== null) {
    const sum = paper === 'fed' ? claim.announced : claim.real;
    return t(`front.${paper}.claim`, { real: claim.real, sum: formatQuantity(sum, 'eur-millions') });
  }
  if (sentence !== null) return sentence;
  if (figure === null) return t(`front.${paper}.quiet`);
  return t(`front.${paper}.${figure.isGood ? 'good' : 'bad'}`, {
    name: figure.name,
    direction: figure.amount > 0 ? 'up' : 'down',
    amount: formatDistance(figure.amount, figure.unit),
  });
}

/** Under the headline: where the sum was announced, or the ledger line behind it. */
function FrontFigure({ page: { claim, figure } }: { page: FrontPageView }) {
  if (claim !== null) return <p class="front-line">{claim.title}</p>;
  if (figure === null) return null;
  const { name, amount, unit, cause } = figure;
  return <p class="front-line">{t('front.figure', { name, change: formatChange(amount, unit), cause })}</p>;
}
