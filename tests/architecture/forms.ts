import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { book } from '../../lib/db/schema';

/** Tables whose rows nobody types in, and how they come about. */
const NEVER_TYPED: Record<string, string> = {
  bindings: 'a page is put to an account by a click',
  dismissals: 'a suggestion is waved away by a click',
  drafts: 'what is still being typed',
  importedRows: 'what an import wrote',
  imports: 'a file is taken in',
  ledgerBlocks: 'imported',
  merges: 'two are made one by a click',
  meta: 'settings, which declare themselves, and figures',
  outbox: 'what has still to be sent to a team',
  replacedSales: 'what an import replaced',
  rivalries: 'an account is picked',
  standings: 'computed',
  targets: 'typed into the cells of a table',
  teamPacks: 'what a team knows of many records that came together',
  teamRecords: 'what a team knows of each record',
  trash: 'what was deleted',
};

/** Parts of records that are typed in by themselves, a setting, and what the browser keeps. */
const PARTS = [
  'acceptances',
  'answers',
  'kamAddress',
  'kamProfile',
  'labels',
  'meetingNotes',
  'programmeTexts',
  'signals',
  'siteAddress',
];

/** Beside the lists: what several of them share. */
const SHARED = [
  'label-name',
  'payment-text',
  'money-fields',
  'of-kind',
  'owner-field',
  'people-choices',
  'read-domains',
  'record-form',
];

/** Controls that are drawn by hand: each asks for something that is no field of a record. */
const BY_HAND: Record<string, string> = {
  'sidebar/meeting/NoteMeeting.tsx': 'who was there',
  'sidebar/people/PeopleToAdd.tsx': 'who is taken in at all',
  'sidebar/states/AddToAccount.tsx': 'which of the people on the page',
  'sidebar/teach/ReportPage.tsx': 'shows a page to copy',
  'sidebar/view/ViewChoice.tsx': 'how the sidebar looks',
  'workspace/account/meeting/MeetingMistakes.tsx': 'ticked off before a meeting',
  'workspace/account/personal/NewPassphrase.tsx': 'a passphrase',
  'workspace/account/personal/PassphraseChange.tsx': 'a passphrase',
  'workspace/account/personal/VaultLocked.tsx': 'a passphrase',
  'workspace/account/personal/VaultSetUp.tsx': 'how the vault is opened',
  'workspace/account/pack/PackChoice.tsx': 'what is printed',
  'workspace/account/plan/ChecklistStep.tsx': 'ticked off',
  'workspace/account/merge/MergeFields.tsx': 'which of two entries says it',
  'workspace/account/survey/SurveySheetPage.tsx': 'in which language a sheet is drawn',
  'workspace/account/survey/sheet-file.ts': 'what a client fills in, outside of Keyside',
  'workspace/account/timeline/TimelinePanel.tsx': 'searches and filters',
  'workspace/accounts/AccountBrowser.tsx': 'searches and sorts',
  'workspace/accounts/AccountRow.tsx': 'selects',
  'workspace/accounts/BulkForms.tsx': 'what many accounts are given at once',
  'workspace/accounts/ChooseAll.tsx': 'selects',
  'workspace/accounts/ColumnsPopup.tsx': 'which columns are shown',
  'workspace/accounts/FigureFilter.tsx': 'filters',
  'workspace/accounts/FilterBar.tsx': 'filters',
  'workspace/accounts/ViewsPopup.tsx': 'the name of a view',
  'workspace/accounts/WordsFilter.tsx': 'filters',
  'workspace/approved-sites/SiteItem.tsx': 'a permission of the browser',
  'workspace/backup/BackupDownload.tsx': 'a passphrase',
  'workspace/backup/BackupRestore.tsx': 'a file',
  'workspace/backup/EraseEverything.tsx': 'a word that confirms',
  'workspace/backup/RestoreProblem.tsx': 'a passphrase',
  'workspace/team/JoinPanel.tsx': 'a file',
  'workspace/team/LeavePanel.tsx': 'what goes as well',
  'workspace/team/TeamFields.tsx': 'a server, a passphrase, and who works here',
  'workspace/hand-over/HandOverPage.tsx': 'whose accounts are handed over',
  'workspace/hand-over/SealPanel.tsx': 'a passphrase',
  'workspace/hand-over/TakeInPanel.tsx': 'a file and its passphrase',
  'workspace/hand-over/TakeInPreview.tsx': 'whom a file means',
  'workspace/import/ColumnSelect.tsx': 'what a column holds',
  'workspace/import/FilePicker.tsx': 'a file',
  'workspace/import/HowRead.tsx': 'how a file is read',
  'workspace/import/ImportQuestions.tsx': 'how a file is meant',
  'workspace/import/ImportWords.tsx': 'what a word of a column means',
  'workspace/import/NamesPanel.tsx': 'whom a file means',
  'workspace/imports/ReplacePeriod.tsx': 'what a file replaces',
  'workspace/letter/LetterPage.tsx': 'which month is told of',
  'workspace/palette/Palette.tsx': 'searches',
  'workspace/portfolio/LossPanel.tsx': 'which customer to imagine gone',
  'workspace/proposals/Filters.tsx': 'whose proposals are seen',
  'workspace/save-as/SaveAsPanel.tsx': 'what is saved, and as what',
  'workspace/settings/DaysField.tsx': 'a setting',
  'workspace/settings/NumberField.tsx': 'a setting',
  'workspace/settings/PlacesField.tsx': 'a setting',
  'workspace/settings/SettingField.tsx': 'a setting',
  'workspace/settings/SettingsForm.tsx': 'searches',
  'workspace/targets/AmountCell.tsx': 'a sum in a table',
  'workspace/today/KamFilter.tsx': 'narrows a list',
  'workspace/today/TiersToDecide.tsx': 'selects',
  'workspace/welcome/AppTile.tsx': 'a permission of the browser',
  'workspace/welcome/LanguageField.tsx': 'a setting',
  'workspace/welcome/OwnAddressField.tsx': 'a setting',
  'workspace/welcome/SitesStep.tsx': 'a permission of the browser',
};

/** Forms that tests of their own hold to what they keep, and those that keep nothing, and why. */
const KEPT_OTHERWISE: Record<string, string> = {
  'sidebar/dossier/FactWish.tsx': 'asked for outside: the form of a fact, for a text that was selected',
  'sidebar/flag/FlagWish.tsx': 'asked for outside: the form of a flag',
  'sidebar/steps/AbsentNote.tsx': 'the form of a person, for a deputy',
  'sidebar/steps/useSaidOfStep.ts': 'kept with its step, beside the outcomes that save it',
  'workspace/account/TierForm.tsx': 'kept with its choice',
  'workspace/account/personal/DetailList.tsx': 'under lock: it stands nowhere in plain',
  'workspace/account/sales/TargetPanel.tsx': 'a cell: workspace-target-drafts.test.tsx',
  'workspace/targets/AmountCell.tsx': 'a cell: workspace-target-drafts.test.tsx',
  'workspace/targets/TargetMonths.tsx': 'a cell: workspace-target-drafts.test.tsx',
  'workspace/targets/TargetRow.tsx': 'a cell: workspace-target-drafts.test.tsx',
  'workspace/targets/useKeptAmount.ts': 'a cell: workspace-target-drafts.test.tsx',
  'workspace/win-back/RecordLoss.tsx': 'the form of a loss, for a customer who was picked',
  'workspace/wish/WishPanel.tsx': 'asked for outside: the form of a flag',
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
  const controls = /<((Text|Passphrase|Select|Date|Check|Choices|Chips|Row|Account)Field|input|textarea|select)[\s<]/;
  const byHand = files.filter((path) => controls.test(text(path))).map((path) => path.replace('components/', ''));
  expect(byHand.sort()).toEqual(Object.keys(BY_HAND).sort());
});

it('every form keeps what is typed into it, and is held to that', () => {
  const keeping = globSync('components/**/*.{ts,tsx}')
    .filter(
      (path) =>
        !path.startsWith('components/form/') && /\b(useOpenForm\(|keptAs[=:]|keptAs,|<RecordEditor)/.test(text(path)),
    )
    .map((path) => path.replace('components/', ''));
  const table = text('tests/components/every-form.ts');
  const held = keeping.filter((path) => table.includes(`'${path}'`));
  expect(keeping.filter((path) => !held.includes(path)).sort()).toEqual(Object.keys(KEPT_OTHERWISE).sort());
});
