import { book } from '../../../lib/db/schema';
import { startProposal } from '../../../lib/db/write/proposals/start-proposal';
import { when } from '../../db/a-book';
import { fillBook } from '../a-full-book';
import { mail } from '../show-sidebar';
import type { Card } from './story';

const sent = { today: '2026-11-17', now: '2026-11-17T09:00:00Z' };
const given = { accountId: 'k', personIds: ['g'], title: 'AN-2026-0117', validUntil: '2026-12-19' };
const send = () => startProposal(given, sent);
/** Leaves one step in the book, or none. */
const only = (...ids: string[]) => book.followUps.filter(({ id }) => !ids.includes(id)).delete();
const waiting = () =>
  book.proposals.put({
    ...given,
    id: 'x',
    title: 'Proposal AN-2026-0117',
    sentOn: '2026-11-16',
    events: [],
    status: 'open',
    createdAt: '2026-11-16T09:00:00Z',
  });

/** A mail from the client's house that a program wrote. */
const machineMail = (title: string, message: string, email = 'gergo.szabo@kovacs-bau.test') =>
  ({ ...mail({ title, people: [{ email, role: 'from' }] }), message }) as ReturnType<typeof mail>;

/** What to do next with an account, and what came out of it. */
export const stepsStories: Card = {
  of: 'section:has(> * > [aria-keyshortcuts="N"])',
  fill: fillBook,
  stories: {
    none: { arrange: () => only(), shows: 'p | steps_none' },
    today: {
      arrange: async () => {
        await only('s1');
        await book.followUps.update('s1', { due: when.today });
      },
      shows: '[data-due="2026-11-19"]',
    },
    'overdue-later-folded': { shows: '[data-due="2026-11-27"] [data-opens="step"][aria-expanded="false"]' },
    'later-opened': {
      open: ['[data-due="2026-11-27"] [data-opens="step"]'],
      shows: '[data-due="2026-11-27"] [data-testid="step-done"]',
    },
    edited: {
      arrange: async () => {
        await only('s1');
        const repeats = { every: 2, unit: 'weeks' as const, from: '2026-11-16' };
        await book.followUps.update('s1', { kind: 'call', at: '14:30', personId: 'g', repeats });
      },
      open: ['[data-testid="step-edit"]'],
      shows: '[data-testid="step-remove"]',
    },
    snoozed: { arrange: () => only('s3'), shows: '[data-testid="step-bring-back"]' },
    'proposal-open': {
      arrange: send,
      open: ['[data-testid="open-proposal"] summary'],
      shows: '[data-testid="open-proposal"] [open] form, [data-testid="open-proposal"] [open] input',
    },
    'proposal-wait': {
      arrange: async () => {
        const { result: id } = await send();
        const steps = ['confirm-arrival', 'ask-next-step', 'ask-urgency', 'agree-date'] as const;
        const events = steps.map((step) => ({ kind: 'touched' as const, on: '2026-11-18', step, reached: false }));
        await book.proposals.update(id, { events });
        await book.followUps.where({ proposalId: id }).delete();
      },
      shows: '[data-testid="proposal-stop"]',
    },
    expired: {
      arrange: async () => {
        await only();
        await waiting();
        await book.proposals.update('x', { sentOn: '2026-10-05', validUntil: '2026-11-04' });
        await book.followUps.put({
          ...{ id: 'over', accountId: 'k', personId: 'g', proposalId: 'x', step: 'decide-expired', due: '2026-11-05' },
          ...{ status: 'open', createdAt: when.now },
        });
      },
      open: ['[data-testid="step-done"]'],
      shows: '[data-testid="proposal-renew"]',
    },
    'proposal-same': {
      arrange: waiting,
      page: mail({ title: 'Re: Proposal AN-2026-0117' }),
      open: ['[data-testid="proposal-sent"]'],
      shows: '[data-testid="same-proposal"]',
    },
    'answer-amount': {
      arrange: waiting,
      page: mail({ title: 'Re: Proposal AN-2026-0117' }),
      open: [
        '[data-testid="answer-offer"] button | answer_yes',
        '[data-testid="answer-offer"] button | answer_accepted',
      ],
      shows: '[data-testid="answer-skip"]',
    },
    absent: {
      arrange: async () => {
        await only('s1');
        await book.followUps.update('s1', { due: when.today, personId: 'g' });
      },
      page: machineMail(
        'Automatic reply: Proposal AN-2026-0117',
        'I am out of the office until 7 December. Please contact Max Meyer, max@kovacs-bau.test.',
      ),
      shows: '[data-testid="mail-kind"][data-kind="absent"] button',
    },
    bounced: {
      arrange: waiting,
      page: machineMail(
        'Undeliverable: AN-2026-0117',
        'Your message to gergo.szabo@kovacs-bau.test could not be delivered.',
        'it@kovacs-bau.test',
      ),
      shows: '[data-testid="mail-kind"][data-kind="bounce"] button',
    },
    'answer-offered': {
      arrange: waiting,
      page: mail({ title: 'Re: Proposal AN-2026-0117' }),
      shows: '[data-testid="answer-offer"]',
    },
    'answer-asked': {
      arrange: waiting,
      page: mail({ title: 'Re: Proposal AN-2026-0117' }),
      open: ['[data-testid="answer-offer"] button | answer_yes'],
      shows: '[data-testid="answer-offer"] [aria-expanded="true"]',
    },
    outcome: {
      arrange: send,
      open: [`[data-due="2026-11-18"] [data-testid="step-done"]`],
      of: '[data-due="2026-11-18"]',
      shows: '[data-testid="step-outcome"]',
    },
    'outcome-meeting': {
      arrange: send,
      open: [
        '[data-due="2026-11-18"] [data-testid="step-done"]',
        '[data-due="2026-11-18"] [data-testid="step-outcome"] | outcome_meeting',
      ],
      of: '[data-due="2026-11-18"]',
      shows: 'input[type="date"]',
    },
    'outcome-answered': {
      arrange: send,
      open: [
        '[data-due="2026-11-18"] [data-testid="step-done"]',
        '[data-due="2026-11-18"] [data-testid="step-outcome"] | outcome_answered',
      ],
      of: '[data-due="2026-11-18"]',
      shows: '[data-testid="step-outcome"][aria-expanded="true"]',
    },
    'put-off': { open: ['[data-testid="step-snooze"]'], shows: '[data-until]' },
    'new-step': { open: ['[aria-keyshortcuts="N"]'], shows: 'form label | steps_what' },
    suggestions: {
      of: 'section:has(> [data-testid="suggestion"])',
      open: ['summary:has(~ ul [data-testid="suggestion"])'],
      shows: 'details[open] > ul > li [data-testid="suggestion"]',
    },
    'suggestion-in-peace': {
      arrange: async () => {
        await book.facts.clear();
        await book.receivables.put({ id: 'r', accountId: 'k', amount: 900, currency: 'EUR', dueOn: '2026-11-02' });
        await book.proposals.put({
          ...given,
          id: 'x',
          ...{ sentOn: when.today, events: [], status: 'open', createdAt: when.now },
        });
      },
      of: '[data-play="receivable-overdue"]',
      shows: '[data-play="receivable-overdue"] > p',
    },
  },
};
