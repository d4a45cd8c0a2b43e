import { useMemo } from 'react';
import type { Conclusions } from '../../lib/conclude/account';
import { accountSentence } from '../../lib/domain/account/account-sentence';
import { wordOf } from '../../lib/text';
import { accountSentenceText } from './account-sentence-text';

/** The account in one sentence that begins with its tier: how it stands, how it orders, what is open. */
export function AccountSentence({ conclusions }: { conclusions: Conclusions }) {
  const text = useMemo(() => {
    const { today, settings } = conclusions;
    const clauses = accountSentence(conclusions, today, settings);
    return accountSentenceText(clauses, today);
  }, [conclusions]);

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
