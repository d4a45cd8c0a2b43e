import * as z from 'zod/mini';
import type { MatchReason } from '../identify/match';
import { Tier } from '../records/account';
import { type Dismissal, keyOfFacts } from '../records/dismissal';
import type { PageSubject } from '../records/page-subject';
import type { MailContact } from './mail-contact';

export const ContactSettings = z.object({
  /** The tiers whose mails are noted as they are opened, without a click: none, as long as the user chooses none. */
  noteMailsOf: z._default(z.array(Tier), []),
});
type ContactSettings = z.infer<typeof ContactSettings>;

/**
 * Says whether the open mail of an account is noted without a click. Whoever has chosen the account's tier for it has asked for each
 * of these; the page may not: only an app's own adapter counts, an address of one of its people, and nothing that is in doubt.
 */
export function isNotedByItself(
  {
    tier,
    by,
    subject,
    doubts,
  }: { tier: Tier; by: MatchReason['by'] | 'choice'; subject: Pick<PageSubject, 'rung'>; doubts: number },
  { noteMailsOf }: ContactSettings,
): boolean {
  return noteMailsOf.includes(tier) && by === 'address' && subject.rung === undefined && doubts === 0;
}

/** Returns what is remembered of a mail that was noted by itself and taken back: it is not noted so again. */
export const unwantedNote = (
  accountId: string,
  { mail }: Pick<MailContact, 'mail'>,
): Pick<Dismissal, 'playId' | 'accountId' | 'key'> => ({ playId: 'note-mail', accountId, key: keyOfFacts([mail]) });
