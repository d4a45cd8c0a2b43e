import { useRef } from 'react';
import { later, useFetched } from '../ui/later';
import { Matched } from './Matched';
import { Loading } from './states/Loading';
import type { SidebarState } from './useSidebarState';

const BookError = later(() => import('./states/BookError').then((module) => module.BookError));
const Nobody = later(() => import('./states/Nobody').then((module) => module.Nobody));
const Unknown = later(() => import('./states/Unknown').then((module) => module.Unknown));
const Chooser = later(() => import('./states/Chooser').then((module) => module.Chooser));
const Unreadable = later(() => import('./states/Unreadable').then((module) => module.Unreadable));

/**
 * What stands in the sidebar in each of its states, painted whole or not at all. Where the book cannot be read for once, what stood
 * there stays behind that, with all that is typed into it.
 */
export function SidebarBody({ state, choose }: { state: SidebarState; choose: (accountId: string | null) => void }) {
  useFetched();
  const isUnread = state.kind === 'error';
  const readable = useRef(state);
  if (!isUnread) readable.current = state;
  return (
    <>
      {isUnread && <BookError error={state.error} isUnread />}
      <div hidden={isUnread} className={isUnread ? undefined : 'contents'}>
        <Readable state={readable.current} choose={choose} />
      </div>
    </>
  );
}

/** Keys let nothing of one customer outlive the change to another. */
function Readable({ state, choose }: { state: SidebarState; choose: (accountId: string | null) => void }) {
  switch (state.kind) {
    case 'loading':
      return <Loading />;
    case 'nobody':
      return <Nobody why={state.why} />;
    case 'several':
      return <Chooser key={state.page.pageKey} {...state} choose={choose} />;
    case 'unknown':
      return <Unknown key={state.page.pageKey} {...state} choose={choose} />;
    case 'unreadable':
      return <Unreadable host={state.host} />;
    case 'error':
      return null;
    case 'matched':
      return <Matched key={`${state.page.pageKey} ${state.context.account.id}`} {...state} choose={choose} />;
  }
}
