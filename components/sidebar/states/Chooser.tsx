import type { PageContext } from '../../../lib/db/read/page-context';
import { t } from '../../../lib/text';
import { matchText } from '../match-text';
import type { ReadPage } from '../page-state';
import { useChosenAccount } from '../useChosenAccount';
import { NewAccount } from './NewAccount';
import { StatePage } from './StatePage';

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
  const asksForOne = question && candidates.length === 1;
  return (
    <StatePage
      title={asksForOne ? t('several_isItThisOne') : t('several_title')}
      explanation={question ? t('several_nameOnly') : t('several_explanation')}
    >
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
          </li>
        ))}
      </ul>
      <p className="text-faint text-small">
        {page.subject.externalId ? t('several_remembered') : t('several_forThisPage')}
      </p>
      {question && <NewAccount page={page} choose={choose} look="plain" />}
    </StatePage>
  );
}
