import { useEffect, useState } from 'react';
import type { AccountContext } from '../../lib/conclude/account-context';
import type { PageContext } from '../../lib/conclude/page-context';
import { readAccountContext } from '../../lib/db/read/account-context';
import { readPageContext } from '../../lib/db/read/page-context';
import { refreshNameKeys } from '../../lib/db/write/refresh-name-keys';
import type { MatchReason } from '../../lib/domain/identify/match';
import { isWeakRung } from '../../lib/domain/identify/weak-rung';
import { useLive } from '../hooks/useLive';
import type { PageState, ReadPage } from './page-state';

/** Why this account is shown: recognised by the page, or chosen by the user for as long as the page stays. */
export type ShownBecause = MatchReason | { by: 'choice' };

/** What the whole sidebar shows. The words of `kind` stand in `<html data-state>`. */
export type SidebarState =
  | { kind: 'loading' }
  | { kind: 'nobody'; why: 'nobody' | 'own' | 'colleagues' | 'machine' | 'left' | 'unread' }
  | { kind: 'several'; page: ReadPage; candidates: PageContext['candidates']; question: boolean }
  | {
      kind: 'unknown';
      page: ReadPage;
      people: ReadPage['subject']['people'];
      inCopy: PageContext['candidates'];
      authorBy?: string;
    }
  | {
      kind: 'matched';
      page: ReadPage;
      context: AccountContext;
      because: ShownBecause;
      known: PageContext['known'];
      own: PageContext['own'];
    }
  | { kind: 'unreadable'; host: string }
  | { kind: 'error'; error: unknown };

interface Read {
  found: PageContext;
  chosen?: AccountContext | undefined;
}

async function read(page: ReadPage | null, accountId: string | null): Promise<Read | null> {
  if (!page) return null;
  const [found, chosen] = await Promise.all([
    readPageContext(page.subject, page.self, page.message),
    accountId ? readAccountContext(accountId) : undefined,
  ]);
  return { found, chosen };
}

/** Whether the account is only to be asked for: what it rests on was guessed from the page, and nobody has linked the two. */
const isOnlyAsked = ({ subject }: ReadPage, { by }: MatchReason) => by !== 'record' && isWeakRung(subject);

function stateOf(page: ReadPage, { found, chosen }: Read): SidebarState {
  const { match, candidates, context, known, own, authorBy } = found;
  if (chosen) return { kind: 'matched', page, context: chosen, because: { by: 'choice' }, known, own };
  switch (match.kind) {
    case 'nobody':
      return match;
    case 'unknown':
      return { kind: 'unknown', page, people: match.people, inCopy: candidates, ...(authorBy && { authorBy }) };
    case 'several':
      return { kind: 'several', page, candidates, question: match.question };
    case 'matched':
      if (!context) return { kind: 'unknown', page, people: page.subject.people, inCopy: [] };
      if (isOnlyAsked(page, match.reason)) {
        const { account, group } = context;
        const candidate = { accountId: account.id, reason: match.reason };
        return { kind: 'several', page, candidates: [{ candidate, account, ...(group && { group }) }], question: true };
      }
      return { kind: 'matched', page, context, because: match.reason, known, own };
  }
}

/**
 * Returns what the sidebar shows for a page, read again whenever the book changes, and the way to show another account for
 * this page only (null: the recognised one again).
 */
export function useSidebarState(page: PageState): { state: SidebarState; choose: (accountId: string | null) => void } {
  const [choice, setChoice] = useState<{ pageKey: string; accountId: string } | null>(null);
  useEffect(() => {
    // A book that cannot be written now is refreshed by the next sidebar.
    refreshNameKeys().catch(() => {});
  }, []);
  const readable = page.kind === 'page.changed' ? page : null;
  const pageKey = readable?.pageKey ?? '';
  const accountId = choice?.pageKey === pageKey ? choice.accountId : null;
  const live = useLive(() => read(readable, accountId), `${accountId ?? ''} ${pageKey}`, readable?.subject);
  const choose = (chosen: string | null) => setChoice(chosen === null ? null : { pageKey, accountId: chosen });

  if (page.kind === 'waiting') return { state: { kind: 'loading' }, choose };
  if (page.kind === 'unread') return { state: { kind: 'nobody', why: 'unread' }, choose };
  if (page.kind === 'page.left') return { state: { kind: 'nobody', why: 'left' }, choose };
  if (page.kind === 'page.unreadable') return { state: { kind: 'unreadable', host: page.host }, choose };
  if (live.state === 'error') return { state: { kind: 'error', error: live.error }, choose };
  if (live.state === 'loading' || !live.data) return { state: { kind: 'loading' }, choose };
  return { state: stateOf(page, live.data), choose };
}
