import { Suspense } from 'react';
import type { OpenProposal } from '../../../lib/conclude/steps';
import { recordDelivery } from '../../../lib/db/write/proposals/record-delivery';
import type { Chain } from '../../../lib/domain/proposal/proposal-chain';
import type { Proposal } from '../../../lib/domain/records/proposal';
import type { Settings } from '../../../lib/domain/settings';
import { date, t, wordOf } from '../../../lib/text';
import { useClock } from '../../hooks/useClock';
import { useWrite } from '../../hooks/useWrite';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { guessedDayText } from '../../ui/day-text';
import { later } from '../../ui/later';
import { waitText } from './step-words';

const ProposalForm = later(() => import('./ProposalForm').then((module) => module.ProposalForm));
const ProposalActions = later(() => import('./ProposalActions').then((module) => module.ProposalActions));
const AnswerForm = later(() => import('./AnswerForm').then((module) => module.AnswerForm));

/** Says where a proposal stands and, where nothing is to be done now, why. */
function chainText({ state, unanswered, because }: Chain): string {
  const { answer } = because;
  if (answer)
    return t('proposal_answered', { answer: wordOf('answer', answer.meaning), day: date(answer.on, 'short') });
  if (state === 'undelivered')
    return t('proposal_undelivered', { day: date(because.bouncedOn ?? because.sentOn, 'short') });
  if (state === 'expired') return t('proposal_expired', { day: date(because.validUntil, 'short') });
  return t('proposal_running', { count: unanswered });
}

/** The proposals that wait for a final answer; each opens to its dates, what can be changed of it, and the ways to answer it. */
export function OpenProposals({ proposals, settings }: { proposals: OpenProposal[]; settings: Settings }) {
  const { when } = useClock();
  const write = useWrite();
  const sentAgain = ({ id, title }: Proposal) =>
    void write(() => recordDelivery(id, 'resent', when()), t('proposal_sentAgainNoted', { title }));
  return (
    <ul className="mt-2 flex flex-col empty:hidden">
      {proposals.map(({ proposal, chain, isWithoutStep, stop }) => (
        <li key={proposal.id} data-testid="open-proposal" data-valid-until={proposal.validUntil}>
          <Disclosure
            summary={
              <>
                <span className="font-semibold">{proposal.title}</span>
                <span className="text-mute text-small">
                  {' · '}
                  {t('proposal_validUntil', { day: date(proposal.validUntil, 'short') })}
                  {proposal.owner && ` · ${t('owner_does', { name: proposal.owner })}`}
                </span>
              </>
            }
          >
            <p>
              {t('proposal_sentOn', { day: guessedDayText(date(chain.because.sentOn), chain.because.isSentGuessed) })}
            </p>
            <p>{chainText(chain)}</p>
            {chain.state === 'undelivered' && (
              <Button onClick={() => sentAgain(proposal)}>{t('proposal_sentAgain')}</Button>
            )}
            <Suspense>
              <ProposalForm proposal={proposal} currency={settings.dependency.currency} />
              <ProposalActions proposal={proposal} settings={settings} />
            </Suspense>
            {isWithoutStep && (
              <Suspense>
                <AnswerForm proposal={proposal} currency={settings.dependency.currency} onEnd={() => undefined} />
              </Suspense>
            )}
          </Disclosure>
          {stop && (
            <p data-testid="proposal-stop" className="mb-1 ml-4 text-small">
              {waitText(stop)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
