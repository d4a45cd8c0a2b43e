import type { Programme } from '../../../lib/db/read/programme/programme';
import type { ProgrammeFigures } from '../../../lib/domain/programme/charter';
import { Tier } from '../../../lib/domain/records/account';
import { accountLines } from '../accounts/account-lines';
import { kamBooks } from '../load/kam-books';

/** Returns what the charter counts: accounts by tier, KAMs and their hours; former customers take no part (domain 9). */
export function programmeFigures(programme: Programme, today: Temporal.PlainDate): ProgrammeFigures {
  const lines = accountLines(programme.list, today).filter(({ account }) => account.status !== 'former');
  const { books } = kamBooks(programme, today);
  const count = (tier: Tier) => lines.filter((line) => line.tier === tier).length;
  const [strategic, key, potential, standard] = Tier.options.map(count);
  return {
    accounts: { strategic: strategic ?? 0, key: key ?? 0, potential: potential ?? 0, standard: standard ?? 0 },
    kams: books.length,
    hours: books.length === 0 ? null : books.reduce((sum, { load }) => sum + load.hours, 0),
  };
}
