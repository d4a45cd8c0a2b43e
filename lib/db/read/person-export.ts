import { Person } from '../../domain/records/person';
import { eachRowOf, TABLES_OF_PEOPLE } from '../person-rows';
import { book } from '../schema';
import { openDetail, openVault } from '../vault/session';

const FORMAT = 'keyside-person';

/**
 * Returns all that the book holds about somebody as JSON text: their record, each row of any table that tells of them, and
 * their personal details, or how many of these are locked. Rejects with a ZodError where there is nobody of that id.
 */
export async function exportPerson(personId: string, on: string): Promise<string> {
  const { person, records } = await book.transaction('r', TABLES_OF_PEOPLE, async () => {
    const person = Person.parse(await book.people.get(personId));
    const records: Record<string, object[]> = {};
    await eachRowOf(person, '', ({ table, row }) => {
      records[table] = [...(records[table] ?? []), row];
    });
    return { person, records };
  });
  const { people = [], personalDetails: _sealed, ...others } = records;
  const colleagues = people.filter((row) => Reflect.get(row, 'id') !== personId);
  return JSON.stringify(
    {
      ...{ format: FORMAT, version: 1, on, person },
      personalDetails: await detailsOf(personId),
      records: { ...others, ...(colleagues.length > 0 && { people: colleagues }) },
    },
    null,
    2,
  );
}

async function detailsOf(personId: string): Promise<unknown> {
  const rows = await book.personalDetails.where({ personId }).toArray();
  const open = openVault();
  if (!open) return { locked: rows.length };
  const details = await Promise.all(rows.map((row) => openDetail(row, open.key)));
  return details.filter((detail) => detail !== null);
}
