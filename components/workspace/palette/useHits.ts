import { useMemo } from 'react';
import { readAccountNames } from '../../../lib/db/read/account-names';
import type { BookFound } from '../../../lib/db/read/search/findables';
import { findFirst, type Most } from '../../../lib/domain/search/find-first';
import { t } from '../../../lib/text';
import { useLive } from '../../hooks/useLive';
import type { WorkspaceAbilities } from '../abilities';
import { ACCOUNT_ACTIONS, FLAG } from './commands';
import { leadTo, leadToAction, leadToFlag } from './lead-to';
import { useSearched } from './useSearched';

/** To flag what was not found: offered, and never done by Enter alone. */
export const FLAG_THIS = 'flag-this';

/** One thing found, and the way to it; without one it is an action whose account is still to be said. */
export interface Hit {
  found: BookFound;
  lead?: () => void;
}

const MOST: Most = { account: 8, person: 6, page: 5, action: 6, proposal: 4, fact: 5, setting: 5 };
/** So many of what was opened before stand above the actions while nothing is typed. */
const MOST_OPENED = 6;

interface Asked {
  accountId: string | undefined;
  abilities: WorkspaceAbilities;
  action: Hit | undefined;
}

/** Returns what is found by what was typed, in the order of the engine; where nothing is, the way to flag it. */
export function useHits(typed: string, { accountId, abilities, action }: Asked) {
  const { commands, book, error } = useSearched(abilities.opened);
  const names = useLive(async () => readAccountNames(accountId ? [accountId] : []), accountId ?? '');
  const here = accountId && names.state === 'ready' ? names.data.get(accountId) : undefined;
  const hits = useMemo((): Hit[] => {
    const isTyped = typed.trim() !== '';
    if (action) {
      const accounts = book ? findFirst([book], typed, { account: 12 }) : [];
      return accounts.map((found) => ({ found, lead: () => leadToAction(action.found.id, found.id) }));
    }
    const hitOf = (found: BookFound): Hit => {
      if (found.kind === 'action' && found.id === FLAG)
        return { found, lead: () => void leadToFlag('', abilities.keepWish) };
      if (found.kind !== 'action' || !ACCOUNT_ACTIONS[found.id]) return { found, lead: () => leadTo(found) };
      if (!accountId || !here) return { found };
      return { found: { ...found, at: here }, lead: () => leadToAction(found.id, accountId) };
    };
    const found = findFirst(book ? [commands, book] : [commands], typed, MOST);
    if (isTyped && found.length === 0 && book) {
      const about = typed.trim();
      const flag: BookFound = { kind: 'action', id: FLAG_THIS, name: t('omnibox_flag', { about }) };
      return [{ found: flag, lead: () => void leadToFlag(about, abilities.keepWish) }];
    }
    if (isTyped) return found.map(hitOf);
    const last = found.filter(({ kind, id }) => kind !== 'action' && id !== accountId).slice(0, MOST_OPENED);
    const actions = commands.index.entries.filter(({ kind }) => kind === 'action');
    return [...last, ...actions].map(hitOf);
  }, [typed, action, book, commands, accountId, here, abilities]);
  return { hits, error, isReading: !book && error === undefined };
}
