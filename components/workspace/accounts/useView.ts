import { useCallback, useEffect, useRef, useState } from 'react';
import { keepAccountOrder } from '../../../lib/db/write/keep-account-order';
import type { AccountOrder } from '../../../lib/domain/table/account-order';
import type { AccountView } from '../../../lib/domain/table/account-view';
import { pathTo } from '../route';
import { pathToView, readView, type WrongWord } from './view-address';

const PATH = pathTo('accounts');

const queryNow = () => {
  const [path, query = ''] = window.location.hash.split('?');
  return path === PATH ? query : null;
};

/** Returns how the list is looked at, which stands in the address, the way to look at it otherwise, and the words of the address that say nothing. */
export function useView(
  own: AccountOrder,
): [AccountView, (view: AccountView, isSorted: boolean) => void, readonly WrongWord[]] {
  const [{ view, wrong }, setView] = useState(() => readView(queryNow() ?? '', own));
  const latest = useRef(own);
  latest.current = own;
  useEffect(() => {
    const follow = () => {
      const query = queryNow();
      if (query !== null) setView(readView(query, latest.current));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const become = useCallback((next: AccountView, isSorted: boolean) => {
    // The page stays the same: going back leads to the one before it.
    window.history.replaceState(window.history.state, '', pathToView(next));
    setView({ view: next, wrong: [] });
    if (isSorted) void keepAccountOrder(next.order);
  }, []);
  return [view, become, wrong];
}
