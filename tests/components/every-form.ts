import { page } from 'vitest/browser';
import { book } from '../../lib/db/schema';
import { loadSampleBook } from '../../lib/db/write/sample-book';
import { oneOfEach } from '../db/one-of-each';
import { draft, PROMISE } from './a-draft';
import { today } from './a-full-book';
import { atMeeting } from './at-meeting';
import { mail, showSidebar } from './show-sidebar';
import { showWorkspace } from './show-workspace';
import { accountAt, beside, form, press, region, type SomeForm, stranger } from './some-form';

/** Every form that keeps what is typed; a test of the architecture holds these files to those that have one. */
export const everyForm: Record<string, SomeForm> = {
  'an entry of the dossier': {
    files: ['workspace/account/FactForm.tsx', 'workspace/account/DossierPanel.tsx'],
    show: accountAt('dossier'),
    open: () => press('Add entry: Competitors'),
    form: form('Add entry'),
  },
  'an entry of the dossier that is changed': {
    files: ['workspace/account/FactItem.tsx'],
    show: accountAt('dossier'),
    open: () => press(/^Edit Two deliveries/),
    form: form('Edit'),
  },
  'a person': {
    files: ['workspace/account/PersonForm.tsx', 'workspace/account/PeoplePanel.tsx'],
    show: accountAt('people'),
    open: () => press('Add person'),
    form: form('Add person'),
  },
  'a person who is changed': {
    files: ['workspace/account/PersonItem.tsx'],
    show: accountAt('people'),
    open: () => press('Edit Szabó Gergő'),
    form: form('Edit Szabó Gergő'),
  },
  'a contact': {
    files: ['contact/ContactForm.tsx', 'sidebar/contacts/ContactActions.tsx'],
    show: () => showSidebar(mail()),
    open: () => page.getByTestId('log-contact').click(),
    form: form('Log contact'),
    label: 'In one line',
  },
  'a contact that is changed': {
    files: ['workspace/account/timeline/NotedContact.tsx'],
    show: accountAt('timeline'),
    open: () => press('Edit: Mail · From them · Szabó Gergő'),
    form: form('Edit: Mail · From them · Szabó Gergő'),
    label: 'In one line',
  },
  'a contact on the account’s page': atMeeting('meeting-log', 'workspace/account/AccountActions.tsx'),
  'notes of a meeting': atMeeting('meeting-notes', 'workspace/account/meeting/MeetingNotes.tsx'),
  'a contact in the plan': {
    files: ['workspace/plan/VisitDetails.tsx', 'workspace/plan/VisitItem.tsx'],
    show: async () => {
      await book.people.update('a', { group: { roles: ['champion'], power: 3, knownBy: [] } });
      await showWorkspace('#/plan');
    },
    open: async () => {
      await page.getByTestId('plan-visit').first().getByRole('button').click();
      await press(/^Log contact: /);
    },
    form: form('Log contact'),
    label: 'In one line',
  },
  'a label': beside('Add label', ['workspace/account/LabelForm.tsx', 'workspace/account/LabelsPanel.tsx']),
  'a signal': beside('Add signal', ['workspace/account/LabelForm.tsx', 'workspace/account/LabelsPanel.tsx']),
  'details of an account': {
    files: ['workspace/account/DetailsPanel.tsx'],
    show: accountAt('details'),
    form: form('Details'),
  },
  'a record': {
    files: ['workspace/account/records/RecordList.tsx'],
    show: accountAt('plan'),
    open: () => press('Add tender'),
    form: form('Add tender'),
  },
  'a record that is changed': {
    files: ['workspace/account/records/RecordItem.tsx'],
    show: async () => {
      await book.table('tenders').put(oneOfEach.tenders);
      await accountAt('plan')();
    },
    open: () => press('Edit Cranes 2027'),
    form: form('Edit Cranes 2027'),
  },
  'a new account': {
    files: ['workspace/accounts/NewAccount.tsx', 'workspace/accounts/AccountsPage.tsx'],
    show: () => showWorkspace('#/accounts'),
    open: () => press('New account'),
    form: form('New account'),
  },
  'a loss': {
    files: ['workspace/win-back/WinBackForm.tsx', 'workspace/win-back/BoardCard.tsx'],
    show: async () => {
      await book.table('winBacks').put(oneOfEach.winBacks);
      await showWorkspace('#/win-back');
    },
    open: () => press('Edit Kovács Bau Kft.'),
    form: form('Loss of Kovács Bau Kft.'),
    label: 'What we offer to win them back',
  },
  'a loss that was found': {
    files: ['workspace/win-back/FoundLosses.tsx'],
    show: async () => {
      await loadSampleBook(today);
      await showWorkspace('#/win-back');
    },
    open: () => press('Record the loss of Cairnmoor Textiles Ltd'),
    form: form('Loss of Cairnmoor Textiles Ltd'),
    label: 'What we offer to win them back',
  },
  'what is done first with a prospect': {
    files: ['workspace/potential/AcceptForm.tsx'],
    show: async () => {
      await book.table('prospects').put({ ...oneOfEach.prospects, company: 'Lark Instruments' });
      await showWorkspace('#/potential');
    },
    open: () => press('Accept Lark Instruments'),
    form: form('Accept Lark Instruments'),
  },
  'why a prospect is declined': {
    files: ['workspace/potential/DeclineForm.tsx', 'workspace/potential/WaitingProspect.tsx'],
    show: async () => {
      await book.table('prospects').put({ ...oneOfEach.prospects, company: 'Lark Instruments' });
      await showWorkspace('#/potential');
    },
    open: () => press('Decline Lark Instruments'),
    form: form('Decline Lark Instruments'),
  },
  'a fact beside a mail': {
    files: ['sidebar/dossier/FactForm.tsx', 'sidebar/dossier/DossierCard.tsx'],
    show: () => showSidebar(mail()),
    open: () => press('Add: Dossier'),
    form: form('Add to dossier'),
  },
  'a fact that is changed beside a mail': {
    files: ['sidebar/dossier/HighlightRow.tsx'],
    show: () => showSidebar(mail()),
    open: () => press(/^Change: /),
    form: form(/^Change: /),
  },
  'a next step': {
    files: ['sidebar/steps/AddFollowUp.tsx', 'sidebar/steps/NextSteps.tsx'],
    show: () => showSidebar(mail()),
    open: () => press('Add', region('Next steps')),
    form: form('Add'),
  },
  'a step that is changed': {
    files: ['sidebar/steps/EditStep.tsx', 'sidebar/steps/useStepForms.ts'],
    show: () => showSidebar(mail()),
    open: () => press('Edit Ask for the floor plan'),
    form: form('Edit Ask for the floor plan'),
  },
  'somebody on the page': {
    files: ['sidebar/people/AddPersonForm.tsx', 'sidebar/people/Stranger.tsx'],
    show: () => showSidebar(mail()),
    open: () => press('Add Tóth Nóra'),
    form: form('Add Tóth Nóra'),
  },
  'an account for a stranger': {
    files: ['sidebar/states/NewAccountForm.tsx', 'sidebar/states/NewAccount.tsx'],
    show: stranger,
    open: () => press('New account'),
    form: form('New account'),
  },
  'a flag': {
    files: ['sidebar/flag/FlagForm.tsx', 'sidebar/flag/FlagButton.tsx', 'sidebar/flag/useFlagDraft.ts'],
    show: stranger,
    open: () => press('Flag as potential key account'),
    form: form('Flag as potential key account'),
  },
  'a proposal that is changed': {
    files: ['sidebar/steps/ProposalForm.tsx'],
    show: async () => {
      await book.table('proposals').put(oneOfEach.proposals);
      await showSidebar(mail());
      await page.getByTestId('open-proposal').getByRole('group').getByText(/.+/).first().click();
    },
    form: form('Change the proposal'),
  },
  'a refusal': {
    files: ['sidebar/steps/DeclinedForm.tsx', 'sidebar/steps/AnswerForm.tsx'],
    show: async () => {
      await book.table('proposals').put(oneOfEach.proposals);
      await showSidebar(mail());
      await page.getByTestId('open-proposal').getByRole('group').getByText(/.+/).first().click();
    },
    open: () => press('Declined', page.getByTestId('open-proposal')),
    form: form('Declined'),
  },
  'the address of a manager': {
    files: ['workspace/load/KamAddress.tsx'],
    show: () => showWorkspace('#/load'),
    open: () => press('Add the e-mail address of Anna Becker'),
    form: form('E-mail address of Anna Becker'),
  },
  'the profile of a manager': {
    files: ['workspace/load/KamProfilePart.tsx'],
    show: () => showWorkspace('#/load'),
    open: () => press('Enter profile and substitute of Anna Becker'),
    form: form('Profile of Anna Becker'),
  },
  'what the programme promises': {
    files: ['workspace/charter/CharterPage.tsx'],
    show: () => showWorkspace('#/charter'),
    open: () => press('Edit benefits and rules'),
    form: form('Edit benefits and rules'),
  },
  'the address of a site': {
    files: ['workspace/approved-sites/SiteForm.tsx'],
    show: () => showWorkspace('#/sites'),
    form: form('Add site'),
  },
  'what an accepted proposal is worth': {
    files: ['sidebar/steps/AcceptedForm.tsx'],
    show: async () => {
      await book.table('proposals').put(oneOfEach.proposals);
      await showSidebar(mail());
      await page.getByTestId('open-proposal').getByRole('group').getByText(/.+/).first().click();
    },
    open: () => press('Accepted', page.getByTestId('open-proposal')),
    form: form('Save as accepted'),
  },
  'a promise in a draft': {
    files: ['sidebar/drafting/PromiseForm.tsx'],
    show: () => showSidebar(mail(), { draft: draft({ text: PROMISE }) }),
    open: () => press(/^Change before keeping/),
    form: form('Add promise'),
    isFolded: true,
  },
};
