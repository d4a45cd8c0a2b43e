import type { BookFigures, Standing } from '../../domain/book/standing';
import type { Account } from '../../domain/records/account';
import type { PortfolioScores } from '../../domain/records/portfolio-scores';
import type { RelationshipHours } from '../../domain/records/relationship-hours';
import type { Settings } from '../../domain/settings';
import { allOf } from '../each-part';
import { book } from '../schema';
import { readFigures, readSettings } from './settings';

/** What the pages on the whole portfolio are concluded from. */
export interface Portfolio {
  accounts: Account[];
  standings: Standing[];
  portfolioScores: PortfolioScores[];
  relationshipHours: RelationshipHours[];
  settings: Settings;
  figures?: BookFigures;
}

/** Returns the standings of all accounts with their scores and hours, in one read transaction. */
export function readPortfolio(): Promise<Portfolio> {
  const tables = [book.accounts, book.standings, book.portfolioScores, book.relationshipHours, book.meta];
  return book.transaction('r', tables, async () => {
    const [accounts, standings, portfolioScores, relationshipHours, settings, figures] = await Promise.all([
      allOf<Account>(book.accounts),
      allOf<Standing>(book.standings),
      book.portfolioScores.toArray(),
      book.relationshipHours.toArray(),
      readSettings(),
      readFigures(),
    ]);
    return { accounts, standings, portfolioScores, relationshipHours, settings, ...(figures && { figures }) };
  });
}
