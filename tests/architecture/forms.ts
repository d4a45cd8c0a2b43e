import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { book } from '../../lib/db/schema';

/** Tables whose rows nobody types in, and how they come about. */
const NEVER_TYPED: Record<string, string> = {
  bindings: 'a page is put to an account by a click',
  dismissals: 'a suggestion is waved away by a click',
  ledgerBlocks: 'imported',
  meta: 'settings, which declare themselves, and figures',
  rivalries: 'an account is picked',
  standings: 'computed',
  touches: 'logged by a click or a sent mail',
};

/** Parts of records that are typed in by themselves. */
const PARTS = ['answers', 'labels'];

/** Beside the lists: what several of them share. */
const SHARED = ['money-fields', 'of-kind', 'people-choices', 'read-domains', 'record-form'];

/** Controls that are drawn by hand: each asks for something that is no field of a record. */
const BY_HAND: Record<string, string> = {
  'sidebar/people/PeopleToAdd.tsx': 'who is taken in at all',
  'sidebar/states/AddToAccount.tsx': 'which of the people on the page',
  'sidebar/teach/ReportPage.tsx': 'shows a page to copy',
  'sidebar/view/ViewChoice.tsx': 'how the sidebar looks',
  'workspace/account/meeting/MeetingMistakes.tsx': 'ticked off before a meeting',
  'workspace/account/personal/NewPassphrase.tsx': 'a passphrase',
  'workspace/account/personal/PassphraseChange.tsx': 'a passphrase',
  'workspace/account/personal/VaultLocked.tsx': 'a passphrase',
  'workspace/account/personal/VaultSetUp.tsx': 'how the vault is opened',
  'workspace/accounts/AccountBrowser.tsx': 'searches and sorts',
  'workspace/approved-sites/SiteForm.tsx': 'a permission of the browser',
  'workspace/approved-sites/SiteItem.tsx': 'a permission of the browser',
  'workspace/backup/BackupRestore.tsx': 'a file',
  'workspace/backup/EraseEverything.tsx': 'a word that confirms',
  'workspace/import/FilePicker.tsx': 'a file',
  'workspace/import/ImportQuestions.tsx': 'how a file is meant',
  'workspace/load/KamAddress.tsx': 'a setting',
  'workspace/portfolio/LossPanel.tsx': 'which customer to imagine gone',
  'workspace/settings/DaysField.tsx': 'a setting',
  'workspace/settings/NumberField.tsx': 'a setting',
  'workspace/settings/PlacesField.tsx': 'a setting',
  'workspace/settings/SettingField.tsx': 'a setting',
  'workspace/welcome/AppTile.tsx': 'a permission of the browser',
  'workspace/welcome/LanguageField.tsx': 'a setting',
  'workspace/welcome/OwnAddressField.tsx': 'a setting',
  'workspace/welcome/SitesStep.tsx': 'a permission of the browser',
};

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const text = (path: string) => readFileSync(path, 'utf8');
const lists = readdirSync('components/records')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => basename(name, '.ts'))
  .filter((name) => !SHARED.includes(name));

it('each kind of record has exactly one set of fields', () => {
  const typed = book.tables.map(({ name }) => name).filter((name) => !(name in NEVER_TYPED));
  expect(lists.map(camel).sort()).toEqual([...typed, ...PARTS].sort());
  const sets = lists.map((name) => [name, text(`components/records/${name}.ts`).match(/\bfields: \[/g)?.length]);
  expect(sets.filter(([, count]) => count !== 1)).toEqual([]);
});

it('no form has fields of its own, and no control is drawn by hand where a record is asked for', () => {
  const files = globSync('{components,entrypoints}/**/*.{ts,tsx}').filter(
    (path) => !/^components\/(records|form|ui)\//.test(path),
  );
  const withFields = files.filter((path) => /\bfields: \[|\bkind: '(line|lines|list|month|choices)'/.test(text(path)));
  expect(withFields).toEqual([]);
  const controls = /<((Text|Select|Date|Check|Choices|Chips|Row|Account)Field|input|textarea|select)[\s<]/;
  const byHand = files.filter((path) => controls.test(text(path))).map((path) => path.replace('components/', ''));
  expect(byHand.sort()).toEqual(Object.keys(BY_HAND).sort());
});
