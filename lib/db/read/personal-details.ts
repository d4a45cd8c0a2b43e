import type { PersonalDetail } from '../../domain/people/personal-detail';
import type { SealedDetail } from '../../domain/records/sealed-detail';
import { book } from '../schema';
import { openDetail, vaultKey } from '../vault/session';

/** A personal detail beside its row; null where the key does not open it. */
export interface OpenedDetail {
  row: SealedDetail;
  detail: PersonalDetail | null;
}

/** Returns how many personal details of somebody there are, be the vault open or locked. */
export function countDetails(personId: string): Promise<number> {
  return book.personalDetails.where({ personId }).count();
}

/** Returns somebody's personal details in plain words, the earliest to expire first; rejects with VaultLockedError. */
export async function readDetails(personId: string): Promise<OpenedDetail[]> {
  const key = vaultKey();
  const rows = await book.personalDetails.where({ personId }).toArray();
  const opened = await Promise.all(rows.map(async (row) => ({ row, detail: await openDetail(row, key) })));
  return opened.sort((a, b) => (a.detail?.expiresOn ?? '').localeCompare(b.detail?.expiresOn ?? ''));
}
