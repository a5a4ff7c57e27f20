import { useEffect, useState } from 'preact/hooks';
import type { ModelCardLoan, ModelCardView } from '../../store/index';
import { formatHalfYearShort, formatSpan } from '../format/half-year';
import { formatQuantity } from '../format/quantity';
import { useSession } from '../session-context';
import { t } from '../text/translate';
import { CardSeries } from './CardSeries';

/** The historical run held against the real series: errors, bands and a plain guess, with what the model rests on and leaves out. */
export function ModelCard() {
  const session = useSession();
  const [card, setCard] = useState<ModelCardView | 'unreachable' | null>(null);
  useEffect(() => {
    let isHere = true;
    session.modelCard().then(
      (loaded) => isHere && setCard(loaded),
      () => isHere && setCard('unreachable'),
    );
    return () => {
      isHere = false;
    };
  }, [session]);
  if (card === null) return <p role="status">{t('card.loading')}</p>;
  if (card === 'unreachable') return <p role="status">{t('card.unreachable')}</p>;
  const held = card.claims.filter((claim) => claim.holds).length;
  return (
    <div class="model-card">
      <p>{t('card.how', { seeds: card.seeds, dated: card.datedParameters })}</p>
      <div class="card-plates">
        {card.series.map((series) => (
          <CardSeries key={series.id} series={series} />
        ))}
      </div>
      <h3>{t('card.loans')}</h3>
      <LoanTable loans={card.loans} />
      <h3>{t('card.claims', { held, n: card.claims.length })}</h3>
      <ul class="card-claims">
        {card.claims.map((claim) => (
          <li key={claim.id}>
            <span lang="en">{claim.title}.</span> <b>{t(claim.holds ? 'card.holds' : 'card.fails')}</b>{' '}
            <small>
              {t('card.holds-share', { pct: claim.holdsPct })} <span lang="en">{claim.source}.</span>
            </small>
          </li>
        ))}
      </ul>
      <div class="card-plates">
        {(['assumes', 'silent'] as const).map((part) => (
          <section key={part}>
            <h3>{t(`card.${part}.title`)}</h3>
            <ul>
              {t(`card.${part}.text`)
                .split('\n')
                .map((line) => (
                  <li>{line}</li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function LoanTable({ loans }: { loans: readonly ModelCardLoan[] }) {
  return (
    <table class="accounts card-loans">
      <thead>
        <tr>
          <th scope="col">{t('card.loan')}</th>
          <th scope="col">{t('card.modelled')}</th>
          <th scope="col">{t('card.really')}</th>
        </tr>
      </thead>
      <tbody>
        {loans.map((loan) => (
          <tr key={loan.id}>
            <th scope="row">
              <span lang="en">{loan.title}</span>
              <small lang="en">{loan.source}</small>
            </th>
            <td>
              {formatQuantity(loan.eurMillions, 'eur-millions')}
              <small>{loan.signed === null ? t('card.never') : formatHalfYearShort(loan.signed)}</small>
            </td>
            <td>
              {t('card.euros-dollars', { eur: formatQuantity(loan.wantedEurMillions, 'eur-millions'), usd: loan.wantedUsdMillions })}
              <small>{loan.first.turn === loan.last.turn ? formatHalfYearShort(loan.first) : formatSpan(loan.first, loan.last)}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
