import { useId } from 'react';
import type { AccountContext } from '../../../lib/conclude/account-context';
import type { ChainEvent, Proposal } from '../../../lib/domain/records/proposal';
import { followUpText } from '../../../lib/follow-up-text';
import { date, list, money, t, wordOf } from '../../../lib/text';
import { Badge, type Tone } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { guessedDayText } from '../../ui/day-text';
import { Panel } from '../Panel';
import { ProposalDetail } from '../proposals/ProposalDetail';
import { ProposalMenu } from '../proposals/ProposalMenu';
import { pathToSeen } from '../proposals/seen-proposals';
import { useProposalForm } from '../proposals/useProposalForm';
import { ReopenProposal } from './ReopenProposal';

/** Returns one thing that has happened to a proposal, in words. */
function proposalEventText(event: ChainEvent): string {
  const day = date(event.on);
  if (event.kind === 'touched') {
    return t(event.reached ? 'offer_touched' : 'offer_tried', { day, step: followUpText(event) });
  }
  if (event.kind === 'snoozed') {
    return t('offer_snoozed', { day, step: followUpText(event), until: date(event.until) });
  }
  if (event.kind === 'bounced' || event.kind === 'resent') return t(`offer_${event.kind}`, { day });
  if (event.kind === 'renewed' || event.kind === 'withdrawn')
    return t(event.kind === 'renewed' ? 'offer_renewed' : 'offer_withdrawnOn', { day });
  const lost = event.competitor && t('offer_lostTo', { competitor: event.competitor });
  return [t('offer_answered', { day, answer: wordOf('answer', event.meaning) }), event.reason, lost]
    .filter(Boolean)
    .join(' · ');
}

const tones: Record<Proposal['status'], Tone> = {
  open: 'amber',
  accepted: 'brand',
  declined: 'red',
  withdrawn: 'outline',
};

/** What a proposal offers, and who of us works on it. */
const madeOf = ({ productGroup, team = [] }: Proposal) =>
  [productGroup, team.length > 0 && list(team)].filter((line) => typeof line === 'string');

/** Every proposal to the account, the latest first, with what has happened to it and what can be done with it. */
export function ProposalsPanel({ context: { account, proposals, settings } }: { context: AccountContext }) {
  const latestFirst = proposals.toSorted((a, b) => b.sentOn.localeCompare(a.sentOn));
  const [first] = latestFirst;
  return (
    <Panel
      title={t('account_proposals')}
      action={
        first && (
          <a href={pathToSeen({ account: first.accountId })} className="text-brand text-small hover:underline">
            {t('pipeline_fromAccount')}
          </a>
        )
      }
    >
      {proposals.length === 0 && <p className="text-mute">{t('account_proposalsNone')}</p>}
      <ul className="divide-y divide-line">
        {latestFirst.map((proposal) => (
          <ProposalItem key={proposal.id} proposal={proposal} account={account} settings={settings} />
        ))}
      </ul>
    </Panel>
  );
}

/** One proposal: what it is, what has happened to it; its forms open below it. */
function ProposalItem({
  proposal,
  account,
  settings,
}: {
  proposal: Proposal;
  account: AccountContext['account'];
  settings: AccountContext['settings'];
}) {
  const title = useId();
  const answer = useId();
  const [form, setForm] = useProposalForm();
  const row = { proposal, account };
  return (
    <li data-record={proposal.id} tabIndex={-1} className="py-2.5 first:pt-0">
      <div className="flex flex-wrap items-center gap-2">
        <p id={title} className="min-w-40 flex-1 font-semibold">
          {proposal.title}
        </p>
        {proposal.amount !== undefined && proposal.currency && <p>{money(proposal.amount, proposal.currency)}</p>}
        <Badge tone={tones[proposal.status]}>{wordOf('offer', proposal.status)}</Badge>
        {proposal.status === 'open' ? (
          <>
            <Button id={answer} aria-labelledby={`${answer} ${title}`} onClick={() => setForm('answer')}>
              {t('pipeline_answer')}
            </Button>
            <ProposalMenu row={row} settings={settings} onForm={setForm} />
          </>
        ) : (
          <ReopenProposal proposal={proposal} />
        )}
      </div>
      <p className="text-mute text-small">
        {t('offer_dates', {
          sent: guessedDayText(date(proposal.sentOn), proposal.isSentGuessed),
          until: date(proposal.validUntil),
        })}
      </p>
      {madeOf(proposal).map((line) => (
        <p key={line} className="text-mute text-small">
          {line}
        </p>
      ))}
      <ol className="mt-1 text-small">
        {proposal.events.map((event, at) => (
          // Events are only ever added at the end.
          // biome-ignore lint/suspicious/noArrayIndexKey: an event has no other name than its place
          <li key={at}>{proposalEventText(event)}</li>
        ))}
        {proposal.events.length === 0 && <li className="text-faint">{t('offer_noAnswer')}</li>}
      </ol>
      {form && <ProposalDetail row={row} form={form} settings={settings} onEnd={() => setForm(null)} />}
    </li>
  );
}
