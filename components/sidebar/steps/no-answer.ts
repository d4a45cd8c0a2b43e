import { type Dismissal, keyOfFacts } from '../../../lib/domain/records/dismissal';
import { textDigest } from '../../../lib/domain/words/text-digest';

/**
 * Returns what a "no" to the offer is remembered by: one mail and one proposal, and nothing of what the mail says. It comes
 * and goes with the account, in backups too.
 */
export function noAnswer(
  { id, accountId }: { id: string; accountId: string },
  mail: string,
): Pick<Dismissal, 'playId' | 'accountId' | 'key'> {
  return { playId: 'answer-offer', accountId, key: keyOfFacts([id, textDigest(mail)]) };
}
