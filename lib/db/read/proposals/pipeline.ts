import type { PipelineKnown } from '../../../conclude/pipeline';
import { book } from '../../schema';
import { readOpenFollowUps } from '../due';
import { readSettingsInForce } from '../holidays';

/** Returns every proposal with its account and its open steps, in one read transaction. */
export function readPipeline(): Promise<PipelineKnown> {
  const tables = [book.proposals, book.accounts, book.standings, book.prospects, book.followUps, book.meta];
  return book.transaction('r', tables, async () => {
    const proposals = await book.proposals.toArray();
    const ids = [...new Set(proposals.map(({ accountId }) => accountId))];
    const [accounts, standings, prospects, followUps, settings] = await Promise.all([
      book.accounts.bulkGet(ids),
      book.standings.bulkGet(ids),
      book.prospects.where({ status: 'waiting' }).toArray(),
      readOpenFollowUps(),
      readSettingsInForce(),
    ]);
    return {
      proposals,
      accounts: accounts.filter((account) => account !== undefined),
      standings: standings.filter((standing) => standing !== undefined),
      prospects,
      followUps: followUps.filter(({ proposalId }) => proposalId !== undefined),
      settings,
    };
  });
}
