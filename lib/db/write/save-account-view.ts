import { SavedView } from '../../domain/table/saved-view';
import { readAccountViews } from '../read/account-list';
import { ACCOUNT_VIEWS } from '../schema';
import { type Change, writeUndoably } from './change';

const keep = (change: Change, views: readonly SavedView[]) => change.put('meta', { key: ACCOUNT_VIEWS, value: views });

/** Keeps a view of the list of accounts; in the place of one of that name, where there is one. */
export function saveAccountView(given: Omit<SavedView, 'id'>) {
  const view = SavedView.parse({ ...given, id: crypto.randomUUID() });
  return writeUndoably([], async (change) => {
    const views = await readAccountViews();
    const before = views.find(({ name }) => name === view.name);
    const replaced = views.map((one) => (one === before ? { ...view, id: one.id } : one));
    await keep(change, before ? replaced : [...views, view]);
  });
}

/** Forgets a view of the list of accounts. */
export function forgetAccountView(id: string) {
  return writeUndoably([], async (change) => {
    const views = await readAccountViews();
    await keep(
      change,
      views.filter((view) => view.id !== id),
    );
  });
}
