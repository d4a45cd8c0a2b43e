import { Suspense, useState } from 'react';
import type { PageContext } from '../../../lib/conclude/page-context';
import type { MatchReason } from '../../../lib/domain/identify/match';
import { t, wordOf } from '../../../lib/text';
import { AccountPicker } from '../../form/AccountPicker';
import { Button } from '../../ui/Button';
import { later } from '../../ui/later';
import { matchText } from '../match-text';
import type { ReadPage } from '../page-state';
import { Doubts } from '../people/Doubts';
import { rungText } from '../rung-text';
import { useChosenAccount } from '../useChosenAccount';
import { NewAccount } from './NewAccount';
import { StatePage } from './StatePage';
import { WholeDomain } from './WholeDomain';

const AreOne = later(() => import('./AreOne').then((module) => module.AreOne));

/** Nobody: a program, a colleague or a form sent the mail, and who that is must not become a customer. */
const NOBODY: ReadPage['subject']['people'] = [];

/** Several accounts fit the page, or one by its name only: the user says which, nothing is taken silently. */
export function Chooser({
  page,
  candidates,
  question,
  choose,
}: {
  page: ReadPage;
  candidates: PageContext['candidates'];
  question: boolean;
  choose: (accountId: string | null) => void;
}) {
  const take = useChosenAccount(page, choose);
  const [isElsewhere, setElsewhere] = useState(false);
  const asksForOne = question && candidates.length === 1;
  const tops = new Map(candidates.map(({ account, group = account }) => [group.id, group.name]));
  const [groupName = ''] = tops.values();
  const isOneGroup = tops.size === 1 && candidates.length > 1;
  const explanation = isOneGroup ? t('several_oneGroup', { group: groupName }) : t('several_explanation');
  const are = (by: MatchReason['by']) => candidates.every(({ candidate }) => candidate.reason.by === by);
  const isMeeting = page.subject.meeting && !page.subject.rung;
  const weak = `${rungText(page.subject)} ${t('several_weakRung')}`;
  const asked = (['name', 'near', 'cut', 'author', 'bounce', 'invitation', 'sister', 'shown'] as const).find(are);
  const isSentForOther = asked === 'author' || asked === 'bounce' || asked === 'invitation';
  const signs = new Set(candidates.map(({ candidate }) => candidate.reason.by));
  const doubt = asked
    ? wordOf('asked', asked)
    : isMeeting
      ? t('several_meeting')
      : signs.size > 1
        ? t('asked_both')
        : weak;
  return (
    <StatePage
      title={asksForOne ? t('several_isItThisOne') : t('several_title')}
      explanation={question ? doubt : explanation}
    >
      <Doubts page={page} />
      <ul className="flex flex-col gap-1.5">
        {candidates.map(({ candidate, account, group }) => (
          <li key={account.id}>
            <button
              type="button"
              data-testid="candidate"
              onClick={() => take(account)}
              className="w-full rounded-lg border border-line px-3 py-2 text-left hover:border-brand hover:bg-brand-soft"
            >
              <span className="block font-semibold">{account.name}</span>
              {group && (
                <span className="block text-mute text-small">{t('several_ofGroup', { group: group.name })}</span>
              )}
              <span className="block text-mute text-small">{matchText(candidate.reason)}</span>
            </button>
            {candidate.reason.by === 'cut' && <WholeDomain account={account} domain={candidate.reason.domain} />}
          </li>
        ))}
      </ul>
      <p className="text-faint text-small">
        {page.subject.externalId ? t('several_remembered') : t('several_forThisPage')}
      </p>
      {candidates.length > 1 && (
        <Suspense>
          <AreOne candidates={candidates} />
        </Suspense>
      )}
      {isElsewhere ? (
        <AccountPicker label={t('match_otherAccount')} onPick={take} />
      ) : (
        <Button aria-expanded="false" onClick={() => setElsewhere(true)} className="self-start">
          {t('match_otherAccount')}
        </Button>
      )}
      {question && <NewAccount page={page} {...(isSentForOther && { people: NOBODY })} choose={choose} look="plain" />}
    </StatePage>
  );
}
