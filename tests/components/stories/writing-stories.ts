import type { Send } from '../../../lib/messages';
import { when } from '../../db/a-book';
import { agnes, draft, fillBookAround, gergo, left, li, PROMISE } from '../a-draft';
import type { Card } from './story';

const priya = { email: 'priya@brightwater.test', name: 'Priya Nair', role: 'to' as const };
const sent = (given: Partial<Send> = {}): Send => ({
  id: 's1',
  draft: draft({ subject: 'Re: Offer AN-17', attachments: ['AN-17.pdf'] }),
  state: 'sent',
  at: Date.parse(when.now) - 60_000,
  ...given,
});
const toLi = { ...li, role: 'to' as const };
const sentTo = (to: ReturnType<typeof draft>['to']) => sent({ draft: draft({ to, subject: 'Offer AN-17' }) });

/** After a sent mail: the offer to follow it up. */
export const sendStories: Card = {
  of: '[data-testid="send-offer"]',
  fill: fillBookAround,
  stories: {
    detected: { heard: { sent: sent() }, shows: '[data-testid="send-start"] | send_start' },
    asked: { page: left, heard: { sent: sent({ state: 'asked' }) }, shows: '[data-testid="send-start"] | send_yes' },
    several: { page: left, heard: { sent: sentTo([agnes, toLi]) }, shows: '[data-testid="send-account"]' },
    chosen: {
      page: left,
      heard: { sent: sentTo([agnes, toLi]) },
      open: ['[data-testid="send-account"]'],
      shows: '[data-testid="send-start"]',
    },
    unknown: { page: left, heard: { sent: sentTo([priya]) }, shows: '[data-testid="new-account"]' },
    record: {
      page: left,
      heard: { sent: sent({ isProposal: true, draft: draft({ subject: 'AN-17' }) }) },
      shows: '[data-sign="record"]',
    },
  },
};

/** Beside an open draft. */
export const draftingStories: Card = {
  of: 'div:has(> section [data-testid="draft-hint"]), div:has(> section [data-testid="draft-promise"])',
  fill: fillBookAround,
  stories: {
    hints: { page: left, heard: { draft: draft({ to: [agnes, gergo] }) }, shows: '[data-function="technical"]' },
    proposal: {
      page: left,
      heard: { draft: draft({ subject: 'Our proposal' }) },
      shows: '[data-testid="draft-hint"] ~ *, section p',
    },
    promises: {
      page: left,
      heard: { draft: draft({ text: `${PROMISE} We will get back to you about the leasing offer.` }) },
      shows: '[data-testid="draft-promise"]:nth-child(2)',
    },
    'promise-changed': {
      page: left,
      heard: { draft: draft({ text: 'We will get back to you about the leasing offer.' }) },
      open: ['[data-testid="promise-keep"]'],
      shows: 'input[type="date"]',
    },
    guard: {
      page: left,
      heard: {
        draft: draft({ to: [agnes, li], text: 'We do it as for NORDKRAN.', attachments: ['Offer_Baumann.pdf'] }),
      },
      shows: '[data-testid="guard-warning"]',
    },
  },
};
