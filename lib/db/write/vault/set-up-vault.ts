import { book } from '../../schema';
import { deviceKey, keepDeviceKey } from '../../vault/device-key';
import { readVaultHead, VAULT, type VaultHead } from '../../vault/head';
import { closeByPassphrase, newVaultKey, openByPassphrase } from '../../vault/seal';
import { lockVault, unlockVault } from '../../vault/session';
import { ChangedSinceError, type Undo, writeUndoably } from '../change';
import { write } from '../transaction';
import type { When } from '../when';

/** Puts what the vault is opened by into the book, unless it is no longer `before`. */
function putHead(head: VaultHead, before: VaultHead | undefined) {
  return writeUndoably([], async (change) => {
    if ((await readVaultHead())?.id !== before?.id) throw new ChangedSinceError();
    await change.put('meta', { key: VAULT, value: head });
  });
}

/**
 * Makes the vault, to be opened by a passphrase or, where there is none, by this device alone; it is open then. Once something
 * is in it, it is not taken back: that would be lost.
 */
export async function setUpVault(passphrase: string | null): Promise<{ undo: Undo }> {
  const id = crypto.randomUUID();
  const made = await newVaultKey(passphrase !== null);
  const head: VaultHead = passphrase === null ? { by: 'device', id } : await closeByPassphrase(id, made, passphrase);
  if (head.by === 'device') await keepDeviceKey(id, made);
  const { undo } = await putHead(head, undefined);
  await unlockVault({ id, key: head.by === 'device' ? made : await openByPassphrase(head, passphrase ?? '') });
  return {
    undo: async () => {
      await write(['personalDetails'], async () => {
        if ((await book.personalDetails.count()) > 0) throw new ChangedSinceError();
        await undo();
      });
      lockVault();
    },
  };
}

/** Opens the vault in this page; rejects with WrongPassphraseError. Resolves to false where this device has no key to it. */
export async function unlockBy(head: VaultHead, passphrase: string): Promise<boolean> {
  const key = head.by === 'device' ? await deviceKey(head.id) : await openByPassphrase(head, passphrase);
  if (key) await unlockVault({ id: head.id, key });
  return key !== undefined;
}

/** Closes the vault by another passphrase; rejects with WrongPassphraseError where the old one is not right. */
export async function changePassphrase(
  head: Extract<VaultHead, { by: 'passphrase' }>,
  old: string,
  passphrase: string,
) {
  const key = await openByPassphrase(head, old, true);
  return putHead(await closeByPassphrase(head.id, key, passphrase), head);
}

/** Removes the vault with all that is in it, for whoever has forgotten the passphrase; in the trash it stands as locked as before. */
export function removeVault({ now }: When) {
  lockVault();
  return writeUndoably(
    ['personalDetails'],
    async (change) => {
      for (const id of await book.personalDetails.toCollection().primaryKeys())
        await change.remove('personalDetails', id);
      await change.remove('meta', VAULT);
    },
    { deletedAt: now },
  );
}
