import type { Findable } from '../../../lib/domain/search/findable';
import { onceThere } from '../../keys/once-there';
import { press } from '../../keys/press-key';
import type { WorkspaceAbilities } from '../abilities';
import { type AccountTab, pathTo, type Section } from '../route';
import { ACCOUNT_ACTIONS, BOOK_ACTIONS } from './commands';

const PARTS: Partial<Record<Findable['kind'], AccountTab>> = {
  person: 'people',
  proposal: 'proposals',
  fact: 'dossier',
};

const withinAccount = (accountId: string, selector: string) => `[data-account="${CSS.escape(accountId)}"] ${selector}`;

/** Goes to an address, and there does something with an element once it is drawn and the page has taken the focus. */
function go(path: string, selector?: string, act: (element: HTMLElement) => void = press): void {
  window.location.hash = path;
  if (!selector) return;
  onceThere(
    () => document.querySelector<HTMLElement>(selector),
    () =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          // What was saved or read meanwhile may have drawn it anew.
          const element = document.querySelector<HTMLElement>(selector);
          if (element) act(element);
        }),
      ),
  );
}

function show(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}

/** Unfolds what a setting stands in, and leads to its control. */
function showSetting(setting: HTMLElement): void {
  setting.closest('details')?.setAttribute('open', '');
  show(setting.querySelector<HTMLElement>('input, select, textarea, button') ?? setting);
}

/** Opens the form of an action on the page of an account. */
export function leadToAction(id: string, accountId: string): void {
  const action = ACCOUNT_ACTIONS[id];
  if (action) go(action.path(accountId), action.presses && withinAccount(accountId, action.presses));
}

/** Opens what was found: a page, a setting, an account, what stands on an account's page, or the form of an action that needs no account. */
export function leadTo({ kind, id, accountId = '' }: Findable): void {
  const part = PARTS[kind];
  if (kind === 'account') go(pathTo('accounts', id));
  else if (kind === 'page') go(pathTo(id as Section));
  else if (kind === 'setting') go(pathTo('settings'), `[data-setting="${CSS.escape(id)}"]`, showSetting);
  else if (part)
    go(pathTo('accounts', accountId, part), withinAccount(accountId, `[data-record="${CSS.escape(id)}"]`), show);
  else {
    const action = BOOK_ACTIONS[id];
    if (action) go(action.path, action.presses);
  }
}

/** Opens the form that flags a company of that name; '' where it is still to be said. */
export async function leadToFlag(about: string, keepWish: WorkspaceAbilities['keepWish']): Promise<void> {
  const id = crypto.randomUUID();
  await keepWish({ kind: 'flag', id, about: about.slice(0, 300) });
  go(`${pathTo('potential')}?wish=${id}`);
}
