import { expect } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import type { AccountTab } from '../../components/workspace/route';
import { mail, showSidebar } from './show-sidebar';
import { showWorkspace } from './show-workspace';

/** One form that keeps what is typed: the files that hold it, where it stands, how a user opens it, and how it is called. */
export interface SomeForm {
  files: string[];
  show: () => Promise<unknown>;
  /** Opens it; nothing where it always stands open. */
  open?: () => Promise<unknown>;
  form: () => Locator;
  /** A field for words, where the first of them is none. */
  label?: string;
  /** It is folded away with what it belongs to, or was asked for outside: it does not stand open again by itself. */
  isFolded?: true;
}

export const press = (name: string | RegExp, within: Pick<Locator, 'getByRole'> = page) =>
  within
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click();
export const form = (name: string | RegExp) => () => page.getByRole('form', { name });
export const region = (name: string) => page.getByRole('region', { name, exact: true }).last();
/** Shows a tab of the account's page with all that is folded there. */
export const accountAt = (tab: AccountTab) => async () => {
  await showWorkspace(`#/accounts/k/${tab}`);
  await expect.poll(() => document.querySelector(`[data-tab="${tab}"] section`)).not.toBeNull();
  for (const group of document.querySelectorAll<HTMLDetailsElement>('[data-tab] details')) group.open = true;
};
export const stranger = () =>
  showSidebar(mail({ people: [{ email: 'priya@brightwater.test', name: 'Priya Nair', role: 'from' }] }));

/** A form for what is entered beside the labels of an account, opened by the button that adds it. */
export const beside = (add: string, files: string[]): SomeForm => ({
  files,
  show: accountAt('details'),
  open: () => press(add),
  form: form(add),
});
