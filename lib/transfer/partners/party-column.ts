import type { TableRow } from '../csv/sheet';
import type { Table } from '../csv/table';
import { foldHeading } from '../import/heading-names';
import { LineRefused } from '../import/refusal';
import { readYesOrNo } from '../import/words';

export type Party = 'firm' | 'person';

const words = (text: string): ReadonlySet<string> => new Set(text.split('|').map(foldHeading));

/** Headings under which "yes" says that a line is a firm; nothing says that it is none. */
const ASKING = words(`
  is company | is a company | company | is organization | is organisation | is business |
  ist Unternehmen | ist ein Unternehmen | ist Firma | ist eine Firma | Unternehmen | Firma |
  cég | cég-e | vállalat | vállalat-e | egy cég | egy vállalat |
  er selskap | er et selskap | er firma | er et firma | er bedrift | er en bedrift | selskap | bedrift |
  is maatskappy | is 'n maatskappy | maatskappy`);

/** Headings under which a word says which of the two a line is. */
const TYPES = words(`
  company type | contact type | partner type | record type | entity type | customer type | type |
  Unternehmenstyp | Unternehmensart | Firmentyp | Kontakttyp | Kontaktart | Partnertyp | Partnerart | Typ | Art |
  cég típusa | cégtípus | vállalat típusa | vállalattípus | partner típusa | partnertípus | kapcsolat típusa | típus |
  selskapstype | firmatype | bedriftstype | kontakttype | partnertype |
  maatskappytipe | maatskappy tipe | kontaktipe | kontak tipe | vennoottipe | tipe`);

const FIRMS = words(`
  company | organization | organisation | business | firm | legal entity | Unternehmen | Firma | Organisation |
  juristische Person | cég | vállalat | szervezet | jogi személy | selskap | bedrift | organisasjon | juridisk person |
  maatskappy | besigheid | organisasie | regspersoon`);

const PERSONS = words(`
  person | individual | contact | natural person | Privatperson | Einzelperson | Ansprechpartner | Kontakt | Kontaktperson |
  natürliche Person | személy | magánszemély | kapcsolattartó | természetes személy | enkeltperson | fysisk person | persoon |
  individu | kontakpersoon | kontak | natuurlike persoon`);

/**
 * Returns the column that says of every line whether it is a firm or a person, and what it says of each; undefined where none does, or
 * where all lines are of one kind.
 */
export function partyColumn({
  headings,
  rows,
}: Table): { place: number | undefined; partyOf: (row: TableRow) => Party } | undefined {
  for (const [place, heading] of headings.entries()) {
    const folded = foldHeading(heading);
    const read = [ASKING.has(folded) ? asked : undefined, TYPES.has(folded) ? typed : undefined].find(
      (one) => one && !rows.some(({ cells }) => !one(cells[place] ?? '')),
    );
    if (!read) continue;
    const found = new Set(rows.flatMap(({ cells }) => read(cells[place] ?? '') ?? []));
    if (found.size === 2) return { place, partyOf: ({ cells }) => read(cells[place] ?? '') ?? 'person' };
  }
  return undefined;
}

function typed(cell: string): Party | undefined {
  const folded = foldHeading(cell);
  return FIRMS.has(folded) ? 'firm' : PERSONS.has(folded) ? 'person' : undefined;
}

function asked(cell: string): Party | undefined {
  if (cell === '') return 'person';
  try {
    return readYesOrNo(cell) === 'yes' ? 'firm' : 'person';
  } catch (error) {
    if (error instanceof LineRefused) return undefined;
    throw error;
  }
}
