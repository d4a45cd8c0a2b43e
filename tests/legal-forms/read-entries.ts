/** One entry of a file of names: its key, where it has one, what kind of form it is ("LLC"), and all its spellings. */
export interface Entry {
  key: string;
  kind: string;
  spellings: string[];
}

/** A line's text without quotation marks and without the note behind it. */
const plain = (text: string) =>
  text
    .replace(/\s+#.*$/, '')
    .trim()
    .replace(/^"(.*)"$/, '$1');

/**
 * Returns the entries of `org_types.yml` ("- display: GmbH" and its list of aliases) or `symbols.yml` ("bros:" and its list).
 * Reads only as much of YAML as these two files use.
 */
export function readEntries(yaml: string): Entry[] {
  const entries: Entry[] = [];
  for (const line of yaml.split('\n')) {
    const spelling = /^ {4,6}- (.+)$/.exec(line)?.[1];
    if (spelling !== undefined) entries.at(-1)?.spellings.push(plain(spelling));
    else if (/^ {2}- /.test(line)) entries.push({ key: '', kind: '', spellings: [] });
    else if (/^ {2}[\w-]+:/.test(line)) entries.push({ key: line.trim().split(':')[0] ?? '', kind: '', spellings: [] });
    const [, field, text = ''] = /^ {2,4}(?:- )?(display|generic): (.+)$/.exec(line) ?? [];
    const entry = entries.at(-1);
    if (field === 'display') entry?.spellings.push(plain(text));
    if (field === 'generic' && entry) entry.kind = plain(text);
  }
  return entries;
}
