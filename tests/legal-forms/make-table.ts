import { foldLetters, plainWords } from '../../lib/domain/words/fold.ts';
import { readEntries } from './read-entries.ts';

/** Forms that the source lacks or has only together with others, and what stands between two of them ("GmbH und Co. KG"). */
const MORE_FORMS = `
  aksjeselskap|allmennaksjeselskap|ansvarlig selskap|ans|asa|ba|da|enk|enkeltpersonforetak|kommandittselskap|samvirkeforetak
  beperk|beslote korporasie|bk|bpk|cc|close corporation|edms|eiendoms|geinkorporeer|ingelyf|npc|pty
  ec|egyesules|ev|gmk|kht|kkt|rt|szovetkezet|vallalat
  ges|gesellschaft|kgaa|mbh|partg
  co|company|corp|corporation|incorporated|kk|pte|sdn
  sl|slu|soc|spk|spol
  and|und`.split(/[|\n]/);

/** Words of trade whose spellings, plurals and abbreviations count as one word; by the source's keys. */
const WORDS = `bros eng grp holding intl logistics manufacturing mgmt service solution system`.split(/\s+/);

/** Spellings that the source lacks, as they stand in the five languages. */
const MORE_WORDS: Record<string, string[]> = {
  bros: ['Gebrüder', 'Gebr.', 'Brødrene', 'Gebroeders', 'Testvérek', 'Broers'],
  sons: ['Sons', 'Söhne', 'Sønner', 'Seuns', 'Fiai'],
  grp: ['Grp.', 'Gruppe', 'Gruppen', 'Konsern', 'Groep', 'Cégcsoport'],
  manufacturing: ['Mfrs.', 'Manufacturers', 'Manufactory', 'Vervaardiging', 'Gyártó'],
  tech: [
    'Tech.',
    'Technologies',
    'Technologie',
    'Technik',
    'Technika',
    'Teknikk',
    'Teknologi',
    'Tegniek',
    'Tegnologie',
  ],
  intl: ['Nemzetközi', 'Internasjonal', 'Internasjonale', 'Internasionale', 'Internationaler'],
  eng: ['Eng.', 'Engr.'],
  trading: ['Trading', 'Trdg.', 'Handel', 'Handels', 'Kereskedelmi', 'Ker.'],
  service: ['Szolgáltató', 'Szolg.', 'Tjenester', 'Dienste', 'Dienstleistungen'],
  industry: ['Ind.', 'Industries', 'Industrial', 'Industrie', 'Industri', 'Ipari', 'Nywerheid', 'Nywerhede'],
  transport: ['Transp.', 'Transport', 'Transports', 'Transporte', 'Vervoer'],
  machine: ['Maschinen', 'Maschinenbau', 'Masch.', 'Machines', 'Machinery', 'Mach.'],
  construction: ['Construction', 'Constructions', 'Constr.', 'Építőipari', 'Építő'],
};

/** Whom nobody sells to under a brand: offices of a state, churches, armies, charities, funds. */
const LEFT_OUT = ['SOE', 'NGO', 'REL', 'MIL', 'FIN', 'JV'];

/** The longest names are sentences of a law; nobody writes them behind a company's name. */
const MOST_WORDS = 5;

/** Transliterated Cyrillic, Vietnamese and Turkic, whose companies sign in their own letters or by the short form. */
const FOREIGN =
  /obsh|obsch|druzhestv|druzest|drujest|tovarystv|tavar|akcy|aktsi|korxona|jamiyat|doanh|cong ty|orhaniz|arhaniz|otvets|fz |free ?zone/;

const keyOf = (spelling: string) => plainWords(spelling).map(foldLetters).join(' ');
const isLatin = (key: string) => /^[a-z0-9 ]+$/.test(key);
const wordsIn = (key: string) => key.split(' ').length;

/** Says whether two texts are a letter or two apart. */
function isNearly(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 2) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  let tail = 0;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail += 1;
  return long.length - head - tail <= 2;
}

/** Of long spellings of one form that are nearly the same, only the first: the others are slips of the pen. */
function withoutMisspellings(keys: readonly string[]): string[] {
  const kept: string[] = [];
  for (const key of keys) {
    if (key.length < 9 || !kept.some((one) => isNearly(one, key))) kept.push(key);
  }
  return kept;
}

/** Says whether a form is made of shorter ones, so that taking these off one by one takes it off, too. */
function isMadeOf(form: string, forms: ReadonlySet<string>): boolean {
  const words = form.split(' ');
  return words.some((_, at) => {
    const [head, tail] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    return at > 0 && forms.has(tail) && (forms.has(head) || isMadeOf(head, forms));
  });
}

/** Returns the legal forms in Latin letters that stand behind or before a company's name, in the order of the alphabet. */
export function makeForms(orgTypes: string): string[] {
  const entries = readEntries(orgTypes).filter(({ kind }) => !LEFT_OUT.includes(kind));
  const found = entries.flatMap(({ spellings }) => withoutMisspellings(spellings.map(keyOf)));
  const fit = found.filter((key) => key.length > 1 && isLatin(key) && wordsIn(key) <= MOST_WORDS && !FOREIGN.test(key));
  const forms = new Set([...fit, ...MORE_FORMS.map(keyOf).filter((key) => key !== '')]);
  return [...forms].filter((form) => !isMadeOf(form, forms)).sort();
}

/** Returns words of trade, each with its other spellings, in the order of the alphabet. */
export function makeWords(symbols: string): [word: string, spellings: string[]][] {
  const entries = readEntries(symbols).filter(({ key }) => WORDS.includes(key));
  const more = Object.entries(MORE_WORDS).map(([key, spellings]) => ({ key, spellings }));
  const groups = new Map<string, Set<string>>();
  for (const { key, spellings } of [...entries, ...more]) {
    const group = groups.get(key) ?? new Set();
    for (const spelling of spellings.map(keyOf)) {
      if (isLatin(spelling) && wordsIn(spelling) === 1 && spelling !== key) group.add(spelling);
    }
    groups.set(key, group);
  }
  return [...groups].sort().map(([word, spellings]) => [word, [...spellings].sort()]);
}
