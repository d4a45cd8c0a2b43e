import type { WorkingCalendar } from '../../../lib/domain/calendar/calendar';
import { draftId } from '../../../lib/domain/keeping/kept-draft';
import type { WaitingProspect as Waiting } from '../../../lib/domain/programme/prospect-queue';
import { date, list, t, wordOf } from '../../../lib/text';
import { useOpenForm } from '../../form/useOpenForm';
import { FlagAway } from '../../sidebar/flag/FlagAway';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { daysAgoText } from '../../ui/day-text';
import { pathTo } from '../route';
import { AcceptForm } from './AcceptForm';
import { DeclineForm } from './DeclineForm';
import { SeenPeople } from './SeenPeople';
import { ThreeP } from './ThreeP';

/** One company that waits for a decision, with everything known of it. */
export function WaitingProspect({
  waiting,
  accountName,
  calendar,
}: {
  waiting: Waiting;
  accountName: string | undefined;
  calendar: WorkingCalendar;
}) {
  const accepting = useOpenForm(draftId('accept', waiting.prospect.id));
  const declining = useOpenForm(draftId('decline', waiting.prospect.id));
  const { prospect, waitingDays, qualification } = waiting;
  const { company, domain, people, suspectedLabels, why, flaggedOn, flaggedBy, accountId } = prospect;

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
        {flaggedBy && <span className="wrap-anywhere">{t('flag_by', { who: flaggedBy })} · </span>}
        {t('potential_flagged', { day: date(flaggedOn), ago: daysAgoText(waitingDays) })}
      </p>
      {why && <p className="mt-1.5">{why}</p>}
      <ThreeP prospect={prospect} qualification={qualification} />
      {suspectedLabels.length > 0 && (
        <p className="mt-1.5">
          {t('potential_suspected', { labels: list(suspectedLabels.map((label) => wordOf('label', label))) })}
        </p>
      )}
      <SeenPeople people={people} />
      {accountId && accountName && (
        <p>
          <a href={pathTo('accounts', accountId)} className="font-semibold text-brand hover:underline">
            {t('potential_inBook', { name: accountName })}
          </a>
        </p>
      )}
      {accepting.isOpen ? (
        <AcceptForm
          prospect={prospect}
          calendar={calendar}
          kept={accepting.kept}
          onClose={() => accepting.setOpen(false)}
        />
      ) : declining.isOpen ? (
        <DeclineForm prospect={prospect} kept={declining.kept} onClose={() => declining.setOpen(false)} />
      ) : (
        <div className="mt-2.5 flex flex-wrap gap-1.5">
          <Button
            look="primary"
            data-testid="accept"
            aria-label={t('potential_acceptNamed', { company })}
            aria-expanded="false"
            onClick={() => accepting.setOpen(true)}
          >
            {t('potential_accept')}
          </Button>
          <Button
            data-testid="decline"
            aria-label={t('potential_declineNamed', { company })}
            aria-expanded="false"
            onClick={() => declining.setOpen(true)}
          >
            {t('potential_decline')}
          </Button>
          <FlagAway prospect={prospect} />
        </div>
      )}
    </li>
  );
}
