import PhoneCall from 'lucide-react/icons/phone-call';
import { Suspense } from 'react';
import type { PlannedVisit } from '../../../lib/domain/care/visit-plan';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { Person } from '../../../lib/domain/records/person';
import { date, t, wordOf } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { useClock } from '../../hooks/useClock';
import { waitText } from '../../sidebar/steps/step-words';
import { dayText } from '../../ui/day-text';
import { IconButton } from '../../ui/IconButton';
import { later } from '../../ui/later';
import { pathTo } from '../route';

const ContactForm = later(() => import('../../contact/ContactForm').then((module) => module.ContactForm));

/** One visit of the plan: when, whom and why; logged from here once it was made, which moves the plan on. */
export function VisitItem({
  visit: { plannedFor, target, because },
  account,
  people,
}: {
  visit: PlannedVisit;
  /** The account's name. */
  account: string;
  /** Everybody of the account. */
  people: readonly Person[];
}) {
  const { today } = useClock();
  const { accountId, personId = '' } = target;
  const logging = useOpenForm(draftId(`touches-${personId}`, accountId));
  const name = people.find(({ id }) => id === personId)?.name;
  return (
    <li data-testid="visit">
      <div className="flex items-start gap-1">
        <p className="min-w-0 flex-1">
          <span className="inline-block text-mute first-letter:uppercase">{dayText(plannedFor, today)}:</span>{' '}
          <a href={pathTo('accounts', accountId)} className="font-semibold hover:text-brand">
            {account}
          </a>
          {name && <span>, {name}</span>}
        </p>
        <IconButton
          icon={PhoneCall}
          label={t('contact_addWith', { name: name ?? account })}
          data-testid="log-contact"
          className="print:hidden"
          aria-expanded={logging.isOpen}
          onClick={() => logging.setOpen(!logging.isOpen)}
        />
      </div>
      <p className="text-mute text-small">
        {[reasonOf(because), target.wait && waitText(target.wait)].filter(Boolean).join(' ')}
      </p>
      {logging.isOpen && (
        <div className="mt-1.5 print:hidden">
          <Suspense>
            <ContactForm
              accountId={accountId}
              people={people}
              chosen={personId ? [personId] : []}
              kept={logging.kept}
              onEnd={() => logging.setOpen(false)}
            />
          </Suspense>
        </div>
      )}
    </li>
  );
}

function reasonOf({ last, months, tier, power }: PlannedVisit['because']): string {
  return [
    last === null ? t('plan_neverSeen') : t('plan_lastSeen', { day: date(last) }),
    t('plan_every', { count: months, tier: wordOf('tier', tier) }),
    ...(power === null ? [] : [t('plan_power', { power })]),
  ].join(' ');
}
