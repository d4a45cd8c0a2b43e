import { useMemo } from 'react';
import type { Conclusions } from '../../lib/conclude/account';
import type { AccountContext } from '../../lib/conclude/account-context';
import { concludeLost } from '../../lib/conclude/lost';
import { accountSentence } from '../../lib/domain/account/account-sentence';
import { wordOf } from '../../lib/text';
import { useClock } from '../hooks/useClock';
import { accountSentenceText } from './account-sentence-text';

/** The account in one sentence that begins with its tier: how it stands, how it orders, what is open. */
export function AccountSentence({ context, conclusions }: { context: AccountContext; conclusions: Conclusions }) {
  const { today } = useClock();
  const text = useMemo(() => {
    const { facts, promises, proposals, settings } = context;
    const { tier, standing, rhythm } = conclusions;
    const lost = concludeLost(context, rhythm);
    const clauses = accountSentence({ tier, standing, rhythm, lost, facts, promises, proposals }, today, settings);
    return accountSentenceText(clauses, today);
  }, [context, conclusions, today]);

  const { tier } = conclusions.tier;
  const name = wordOf('tier', tier);
  const [before = '', ...after] = text.split(name);
  return (
    <span data-testid="account-sentence">
      {before}
      <span data-testid="tier" data-tier={tier} className={`font-semibold ${tier === 'standard' ? '' : 'text-violet'}`}>
        {name}
      </span>
      {after.join(name)}
    </span>
  );
}
