import { isWeakRung } from '../../../lib/domain/identify/weak-rung';
import type { PageState } from '../page-state';
import type { SidebarState } from '../useSidebarState';

/**
 * Whether the user may want to say where things stand on the page: it cannot be read, it was read by guessing or finds nobody
 * where no app is known, or it was taught before.
 */
export function isTeachable(page: PageState, { kind }: SidebarState): boolean {
  if (page.kind === 'page.unreadable') return true;
  if (page.kind !== 'page.changed') return false;
  return isWeakRung(page.subject) || page.subject.rung === 'taught' || (kind === 'nobody' && page.site === 'ladder');
}
