/** What is called by names, addresses and numbers, and says nothing of anybody. */
const CALLED = ['company', 'aliases', 'email', 'emails', 'phones', 'domain', 'domains', 'website', 'url', 'externalId'];

/**
 * Returns all texts of a record in which somebody may have been described: every one but names, addresses and ids. Of a source
 * the name counts, too: it is what the user wrote there.
 */
export function remarksIn(record: object, isSource = false): string[] {
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
    if (CALLED.includes(key) || /(^id|Ids?)$/.test(key) || (key === 'name' && !isSource)) return [];
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? remarksIn(value, key === 'source') : [];
  });
}
