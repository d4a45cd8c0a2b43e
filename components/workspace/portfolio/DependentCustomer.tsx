import {
  type BarrierStep,
  checklistsOf,
  type DiversificationStep,
} from '../../../lib/domain/account/dependency-checklist';
import type { Band } from '../../../lib/domain/book/band';
import { money, percent, t, wordOf } from '../../../lib/text';
import { Badge, type Tone } from '../../ui/Badge';
import { Disclosure } from '../../ui/Disclosure';
import { pathTo } from '../route';
import { bandName } from './band-name';
import type { Customer } from './portfolio-customers';

const tones: Record<Band, Tone> = { key: 'violet', critical: 'amber', monoclient: 'red' };

/** A customer in a band of dependency, with what to do about it where it is critical. */
export function DependentCustomer({
  customer,
  currency,
  marks,
}: {
  customer: Customer;
  currency: string;
  /** Where a band begins. */
  marks: readonly number[];
}) {
  const { id, name, standing, band } = customer;
  const checklists = checklistsOf(band.band);
  return (
    <li data-testid="banded" data-band={band.band}>
      <p className="flex min-h-7 flex-wrap items-center gap-x-2">
        <a href={pathTo('accounts', id)} className="font-semibold hover:text-brand">
          {name}
        </a>
        {band.band && <Badge tone={tones[band.band]}>{bandName(band)}</Badge>}
        <span className="text-mute tabular-nums">
          {standing.share !== null && percent(standing.share, 1, marks)} · {money(standing.amount, currency)}
        </span>
      </p>
      {checklists && (
        <Disclosure summary={t('portfolio_whatToDo')}>
          <Steps title={t('checklist_diversification')} steps={checklists.diversification} />
          <Steps title={t('checklist_barriers')} steps={checklists.barriers} />
        </Disclosure>
      )}
    </li>
  );
}

function Steps({ title, steps }: { title: string; steps: readonly (DiversificationStep | BarrierStep)[] }) {
  return (
    <>
      <p className="mt-1 font-semibold">{title}</p>
      <ul className="list-disc pl-4">
        {steps.map((step) => (
          <li key={step}>{wordOf('checklist', step)}</li>
        ))}
      </ul>
    </>
  );
}
