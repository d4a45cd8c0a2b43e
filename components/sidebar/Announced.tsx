import { t } from '../../lib/text';
import type { TextKey } from '../../lib/text-name';
import type { SidebarState } from './useSidebarState';

const titles: Record<Exclude<SidebarState['kind'], 'loading' | 'matched'>, TextKey> = {
  nobody: 'nobody_title',
  several: 'several_title',
  unknown: 'unknown_title',
  unreadable: 'unreadable_title',
  error: 'bookError_title',
};

/** Tells screen readers in a few words whom the sidebar is about now: read out once a change of customer, and nothing else of it. */
export function Announced({ state }: { state: SidebarState }) {
  const said =
    state.kind === 'matched'
      ? t('announce_account', { account: state.context.account.name })
      : state.kind === 'loading'
        ? ''
        : t(titles[state.kind]);
  return (
    <p aria-live="polite" aria-atomic="true" data-testid="announced" className="sr-only">
      {said}
    </p>
  );
}
