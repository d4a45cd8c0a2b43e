import type { SectionWords } from '../language';
import { listed } from '../listed';

/** What belongs to each section of the dossier. */
export const sections: SectionWords = {
  general: listed(`
    employees, headcount, founded, subsidiar-, headquarter-, factory, factories, plant, plants, expansion, expand-,
    invest-
  `),
  history: listed(`
    delivered, delivery, deliveries, ordered, complain-, tender, tenders, reorder-, renewed
  `),
  decision: listed(`
    decide, decides, decided, decision-, approval, approve, approves, approved, sign off, signs off, budget, budgets,
    board, committee
  `),
  competitors: listed(`
    competitor, competitors, competing, competition, rival, rivals, other supplier, other suppliers, second source,
    cheaper
  `),
};
