import type { Proposal } from '../records/proposal';
import { isSameThread } from '../words/thread-title';

/** What is known of a mail: its subject, and a digest of its thread where the page tells one. */
interface SomeMail {
  title: string;
  thread?: string | undefined;
}

/** Says whether a mail stands in the thread that a proposal was sent in, whatever the proposal is called by now, or has its title. */
export function isOfThread({ title, thread }: Pick<Proposal, 'title' | 'thread'>, mail: SomeMail): boolean {
  return (thread !== undefined && thread === mail.thread) || isSameThread(title, mail.title);
}

/**
 * Returns the proposal that a sent mail may be about once more: of the same thread, or of the same title, an open one before others,
 * then the latest sent. Undefined where there is none. Whether it is the same, a new version or another one, only the user knows.
 */
export function sameProposal(sent: SomeMail, proposals: readonly Proposal[]): Proposal | undefined {
  const rank = ({ status }: Proposal) => (status === 'open' ? 0 : 1);
  return proposals
    .filter((one) => isOfThread(one, sent))
    .sort((a, b) => rank(a) - rank(b) || b.sentOn.localeCompare(a.sentOn) || b.createdAt.localeCompare(a.createdAt))[0];
}
