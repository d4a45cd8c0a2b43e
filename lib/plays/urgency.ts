import type { Suggestion } from './play';

/**
 * How soon advice wants to be acted on: 4 somebody waits for us, 3 something is about to be lost or has a date, 2 people and visits, 1 care and
 * order. Lists put it in order by this, times what the customer is worth (domain 8.2).
 */
export const URGENCY: Record<Suggestion['playId'], 1 | 2 | 3 | 4> = {
  'complaint-open': 4,
  'receivable-overdue': 4,
  'promise-due': 4,
  'proposal-unanswered': 4,
  'proposal-expiring': 4,
  'lost-win-back': 3,
  slipping: 3,
  'bad-survey': 3,
  'quarter-alarm': 3,
  'turnover-falling': 3,
  'contract-renewal': 3,
  'tender-start': 3,
  'prospect-waiting': 3,
  'gone-quiet': 2,
  'blocker-unattended': 2,
  'person-silent': 2,
  'next-step-missing': 2,
  'visit-due': 2,
  'review-due': 2,
  occasion: 2,
  'fast-growth': 1,
  'single-thread': 1,
  'group-gap': 1,
  'survey-due': 1,
  'ask-for-reference': 1,
  'dependency-critical': 1,
  'monoclient-barriers': 1,
  'label-undecided': 1,
  'dossier-stale': 1,
};
