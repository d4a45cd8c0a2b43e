import type { PageContext } from '../../conclude/page-context';
import type { Match, MatchReason } from '../../domain/identify/match';
import { realAuthor } from '../../domain/mail/real-author';
import type { PageSubject } from '../../domain/records/page-subject';

/**
 * Returns a question about who really wrote a mail of a colleague, where the page says that: `read` tells who they are. Else
 * what was found of the mail.
 */
export async function askForAuthor(
  found: PageContext,
  subject: PageSubject,
  message: string,
  read: (subject: PageSubject) => Promise<PageContext>,
): Promise<PageContext> {
  const real = realAuthor(subject, message, found.own);
  if (!real) return found;
  const { context, ...of } = await read({
    people: [real.author, ...(real.others ?? [])].map((one) => ({ ...one, role: 'from' })),
  });
  const { match } = of;
  const by = real.by === 'bounce' || real.by === 'invitation' ? real.by : 'author';
  // What a machine names, and nobody knows, is no prospect.
  if (match.kind === 'nobody' || (by !== 'author' && match.kind === 'unknown')) return found;
  if (match.kind !== 'matched' || !context) return { ...of, authorBy: real.words };
  const reason: MatchReason = { by, role: 'from', words: real.words };
  const candidate = { accountId: match.accountId, reason };
  const { account, group } = context;
  const question: Match = { kind: 'several', candidates: [candidate], question: true };
  return {
    ...of,
    match: question,
    candidates: [{ candidate, account, ...(group && { group }) }],
    authorBy: real.words,
  };
}
