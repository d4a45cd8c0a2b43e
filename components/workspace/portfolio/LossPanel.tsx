import { useState } from 'react';
import { simulateLoss } from '../../../lib/domain/book/loss-simulation';
import type { BookFigures } from '../../../lib/domain/book/standing';
import { money, number, percent, t } from '../../../lib/text';
import { SelectField } from '../../ui/SelectField';
import { Panel } from '../Panel';
import { Figure } from './Figure';
import type { Customer } from './portfolio-customers';

/** The largest customers are the ones whose loss is worth a look. */
const MOST_CHOICES = 50;

/** What would remain of the book without one customer (domain 2). */
export function LossPanel({ customers, figures }: { customers: readonly Customer[]; figures: BookFigures }) {
  const [chosen, setChosen] = useState('');
  const customer = customers.find(({ id }) => id === chosen) ?? customers[0];
  if (!customer || !figures.concentration) return null;
  const { amount } = customer.standing;
  const { total, currency, concentration } = figures;
  const { sum = total, hhi } = concentration;
  const loss = simulateLoss({ amount, total, sum, hhi, customers: figures.customers });
  const orNoData = (text: string | null) => text ?? t('standing_notEnoughData');
  return (
    <Panel title={t('portfolio_loss')}>
      <div className="mb-3 max-w-sm">
        <SelectField
          label={t('portfolio_lossOf')}
          value={customer.id}
          choices={customers.slice(0, MOST_CHOICES).map(({ id, name }) => ({ value: id, text: name }))}
          onValue={setChosen}
        />
      </div>
      <dl aria-live="polite" className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,10rem),1fr))] gap-3">
        <Figure
          name={t('portfolio_totalWithout')}
          value={money(loss.totalWithout, currency)}
          note={t('portfolio_before', { value: money(total, currency) })}
        />
        <Figure
          name={t('portfolio_lostPart')}
          value={percent(amount / total, 1)}
          note={t('portfolio_ofSum', { sum: money(total, currency) })}
        />
        <Figure
          name={t('portfolio_hhiWithout')}
          value={orNoData(loss.hhiWithout === null ? null : number(loss.hhiWithout, 4))}
          note={t('portfolio_before', { value: number(concentration.hhi, 4) })}
        />
        <Figure
          name={t('portfolio_replacements')}
          value={orNoData(loss.replacements === null ? null : number(loss.replacements, 1))}
          {...(loss.averageOther !== null && {
            note: t('portfolio_replacementsNote', { amount: money(loss.averageOther, currency) }),
          })}
        />
      </dl>
    </Panel>
  );
}
