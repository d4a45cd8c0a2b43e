import { monthDayOf, type PersonalDetail, WrittenDetail } from '../../domain/people/personal-detail';
import type { SealedDetail } from '../../domain/records/sealed-detail';
import { showBirthdays } from '../read/birthdays';
import { book } from '../schema';
import { unseal } from './seal';

/** The vault as long as it is open in this page: its key is in memory alone, never on the disk. */
interface OpenVault {
  id: string;
  key: CryptoKey;
}

/** The vault was locked before what was asked for could be done. */
class VaultLockedError extends Error {
  override name = 'VaultLockedError';
}

let open: OpenVault | null = null;
const listeners = new Set<() => void>();

/** Returns the vault that is open in this page; null while it is locked. */
export const openVault = (): OpenVault | null => open;

/** Returns the key of the open vault; throws VaultLockedError. */
export function vaultKey(): CryptoKey {
  if (!open) throw new VaultLockedError();
  return open.key;
}

/** Calls `listener` whenever the vault is opened or locked in this page, until the returned function is called. */
export function onVault(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: OpenVault | null): void {
  open = next;
  for (const listener of listeners) listener();
}

/** Locks the vault in this page: the key and the birthdays that it showed are forgotten. */
export function lockVault(): void {
  if (!open) return;
  become(null);
  showBirthdays(null);
}

/** Opens the vault in this page, and lets its birthdays be known here. */
export async function unlockVault(vault: OpenVault): Promise<void> {
  become(vault);
  const days = new Map<string, string>();
  for (const row of await book.personalDetails.toArray()) {
    const detail = await openDetail(row, vault.key);
    const monthDay = detail && monthDayOf(detail);
    if (monthDay) days.set(row.iv, monthDay);
  }
  if (open === vault) showBirthdays(days);
}

/** Returns a detail in plain words; null where the key does not open it. */
export async function openDetail(row: SealedDetail, key: CryptoKey): Promise<PersonalDetail | null> {
  return unseal(key, row).then(
    (detail) => WrittenDetail.safeParse(detail).data ?? null,
    () => null,
  );
}
