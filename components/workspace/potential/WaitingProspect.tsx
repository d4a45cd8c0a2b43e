import { useState } from 'react';
import { acceptProspect } from '../../../lib/db/write/accept-prospect';
import type { WaitingProspect as Waiting } from '../../../lib/domain/programme/prospect-queue';
import { date, list, t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { FlagAway } from '../../sidebar/flag/FlagAway';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { daysAgoText } from '../../ui/day-text';
import { pathTo } from '../route';
import { DeclineForm } from './DeclineForm';
import { ThreeP } from './ThreeP';

/** One company that waits for a decision, with everything known of it. */
export function WaitingProspect({ waiting, accountName }: { waiting: Waiting; accountName: string | undefined }) {
  const run = useWrite();
  const { when } = useClock();
  const [declining, setDeclining] = useState(false);
  const { prospect, waitingDays, qualification } = waiting;
  const { company, domain, people, suspectedLabels, why, flaggedOn, flaggedBy, accountId } = prospect;
  const names = people.flatMap(({ name, email }) => name ?? email ?? []);
  const accept = () => run(() => acceptProspect(prospect.id, when()), t('potential_accepted', { company }));

  return (
    <li
      data-testid="prospect"
      data-prospect={prospect.id}
      aria-label={company}
      className="rounded-xl border border-line px-4 py-3"
    >
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="min-w-0 font-semibold text-[0.9375rem]">{company}</h2>
        <Badge tone={qualification.isQualified ? 'brand' : 'neutral'}>
          {t(qualification.isQualified ? 'potential_qualified' : 'potential_notQualified')}
        </Badge>
        {domain && <span className="text-mute">{domain}</span>}
      </div>
      <p className="text-mute text-small">
        {flaggedBy && <span className="wrap-anywhere">{flaggedBy} · </span>}
        {t('potential_flagged', { day: date(flaggedOn), ago: daysAgoText(waitingDays) })}
      </p>
      {why && <p className="mt-1.5">{why}</p>}
      <ThreeP prospect={prospect} qualification={qualification} />
      {suspectedLabels.length > 0 && (
        <p className="mt-1.5">
          {t('potential_suspected', { labels: list(suspectedLabels.map((label) => wordOf('label', label))) })}
        </p>
      )}
      {names.length > 0 && <p>{t('potential_people', { names: list(names) })}</p>}
      {accountId && accountName && (
        <p>
          <a href={pathTo('accounts', accountId)} className="font-semibold text-brand hover:underline">
            {t('potential_inBook', { name: accountName })}
          </a>
        </p>
      )}
      {declining ? (
        <DeclineForm prospect={prospect} onClose={() => setDeclining(false)} />
      ) : (
        <div className="mt-2.5 flex flex-wrap gap-1.5">
          <Button look="primary" data-testid="accept" onClick={() => void accept()}>
            {t('potential_accept')}
          </Button>
          <Button data-testid="decline" onClick={() => setDeclining(true)}>
            {t('potential_decline')}
          </Button>
          <FlagAway prospect={prospect} />
        </div>
      )}
    </li>
  );
}
