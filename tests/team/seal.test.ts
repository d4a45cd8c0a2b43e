import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { seal, sealedName, type TeamKey, unseal } from '../../lib/team/seal';
import { newTeamKey, openTeamKey, WrongTeamPassphraseError } from '../../lib/team/team-key';

let key: TeamKey;
let head: Awaited<ReturnType<typeof newTeamKey>>['head'];
beforeAll(async () => {
  ({ key, head } = await newTeamKey('six cranes by the river'));
});

it('opens by the passphrase, on whatever keyboard it is typed', async () => {
  const { head: accented, key: one } = await newTeamKey('Kőrös'.normalize('NFC'));
  const other = await openTeamKey('Kőrös'.normalize('NFD'), accented);
  expect(await sealedName(other, 'accounts', 'k')).toBe(await sealedName(one, 'accounts', 'k'));
});

it('says so where the passphrase is another', async () => {
  await expect(openTeamKey('six cranes by the lake', head)).rejects.toThrow(WrongTeamPassphraseError);
});

it('gives back what was sealed, and none of its words to the server', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 4, unit: 'grapheme' }), async (text) => {
      const json = JSON.stringify({ text });
      const { data, digest } = await seal(key, 'doc', json);
      expect(await unseal(key, 'doc', data)).toBe(json);
      const stored = `${digest} ${atob(data)}`;
      expect(stored).not.toContain(text.length > 5 ? text : json);
    }),
  );
});

it('seals the same for the same text in the same document alone', async () => {
  const [one, again, other, elsewhere] = await Promise.all([
    seal(key, 'doc', '{"a":1}'),
    seal(key, 'doc', '{"a":1}'),
    seal(key, 'doc', '{"a":2}'),
    seal(key, 'elsewhere', '{"a":1}'),
  ]);
  expect(again).toEqual(one);
  expect(new Set([one.data, other.data, elsewhere.data]).size).toBe(3);
  expect(new Set([one.digest, other.digest, elsewhere.digest]).size).toBe(3);
});

it('refuses what was changed, or stands in another document', async () => {
  const { data } = await seal(key, 'doc', '{"a":1}');
  await expect(unseal(key, 'other', data)).rejects.toThrow();
  const bytes = Uint8Array.fromBase64(data);
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  await expect(unseal(key, 'doc', bytes.toBase64())).rejects.toThrow();
});

it('fills what is sealed, so that lengths tell little', async () => {
  const lengthOf = async (count: number) =>
    atob((await seal(key, 'doc', JSON.stringify('x'.repeat(count)))).data).length;
  const lengths = await Promise.all([1, 300, 509, 511, 1500, 17_000].map(lengthOf));
  expect(lengths).toEqual([540, 540, 540, 1052, 2076, 32_796]);
});
