import type { AccountStatus, LabelId } from '../../domain/records/account';
import type { BuyingRole, JobFunction } from '../../domain/records/decision-making-group';
import type { DossierSection } from '../../domain/records/fact';
import type { PScore } from '../../domain/records/prospect';
import { foldHeading } from './heading-names';
import { LineRefused } from './refusal';
import { words } from './split-words';

type Words<T extends string> = Record<T, readonly string[]>;

/** The words for a status, in five languages and as CRMs export them. */
const STATUS_WORDS: Words<AccountStatus> = {
  prospect: words(`
    prospect | lead | subscriber | opportunity | marketing qualified lead | sales qualified lead | potential |
    Interessent | Potenzial | érdeklődő | leendő | prospekt | potensiell | voornemend | voornemende | potensiaal
  `),
  customer: words(`
    customer | client | customer direct | customer channel | evangelist | active | Kunde | Bestandskunde | aktiv |
    ügyfél | vevő | aktív | kunde | kliënt | aktief
  `),
  former: words(`
    former | former customer | lost | inactive | churned | ehemalig | ehemaliger Kunde | inaktiv | verloren |
    korábbi | volt | volt ügyfél | inaktív | elveszett | tidligere | tidligere kunde | tapt | voormalig | voormalige |
    voormalige kliënt | onaktief | verlore
  `),
};

const ROLE_WORDS: Words<BuyingRole> = {
  'economic buyer': words(`
    economic buyer | budget holder | wirtschaftlicher Entscheider | gazdasági döntéshozó |
    økonomisk beslutningstaker | ekonomiese koper
  `),
  'decision maker': words(`
    decision maker | Entscheider | Entscheiderin | döntéshozó | beslutningstaker | besluitnemer
  `),
  technical: words(`
    technical | technical buyer | technisch | Technik | műszaki | teknisk | tegnies
  `),
  user: words(`
    user | end user | Anwender | Anwenderin | Nutzer | felhasználó | bruker | gebruiker
  `),
  influencer: words(`
    influencer | Beeinflusser | befolyásoló | påvirker | beïnvloeder
  `),
  gatekeeper: words(`
    gatekeeper | Torwächter | kapuőr | portvokter | hekwag
  `),
  champion: words(`
    champion | coach | Fürsprecher | Fürsprecherin | szószóló | talsperson | voorspraak
  `),
  blocker: words(`
    blocker | Verhinderer | gátló | motstander | blokkeerder
  `),
  unknown: words(`
    unknown | other | unbekannt | ismeretlen | ukjent | onbekend
  `),
};

const FUNCTION_WORDS: Words<JobFunction> = {
  leadership: words(`
    leadership | management | executive | Leitung | Geschäftsführung | Geschäftsleitung | vezetés | ügyvezetés |
    ledelse | leierskap | bestuur
  `),
  HR: words(`
    hr | human resources | people | Personal | Personalwesen | emberi erőforrás | személyügy | personal |
    menslike hulpbronne | mensehulpbronne
  `),
  finance: words(`
    finance | accounting | controlling | Finanzen | Buchhaltung | pénzügy | könyvelés | økonomi | finans | regnskap |
    finansies | rekeningkunde
  `),
  technical: words(`
    technical | engineering | it | production | Technik | Produktion | műszaki | informatika | termelés | teknisk |
    teknikk | produksjon | tegnies | ingenieurswese | produksie
  `),
  purchasing: words(`
    purchasing | procurement | buying | Einkauf | Beschaffung | beszerzés | innkjøp | aankope | verkryging
  `),
  other: words(`
    other | sales | marketing | Vertrieb | Sonstige | Sonstiges | Andere | egyéb | értékesítés | annet | andre |
    salg | ander | verkope | bemarking
  `),
};

const SECTION_WORDS: Words<DossierSection> = {
  general: words(`
    general | 1 | Allgemein | Allgemeines | általános | generelt | algemeen
  `),
  history: words(`
    history | history of the relation | 2 | Geschichte | Historie | előzmények | történet | historikk | historie |
    geskiedenis
  `),
  decision: words(`
    decision | decision process | 3 | Entscheidung | Entscheidungsprozess | döntés | döntési folyamat | beslutning |
    beslutningsprosess | besluit | besluitneming
  `),
  competitors: words(`
    competitors | competitor | competition | 4 | Wettbewerber | Wettbewerb | Konkurrenz | versenytársak |
    versenytárs | konkurrenter | konkurrent | mededingers | mededinger
  `),
};

const YES_OR_NO_WORDS: Words<'yes' | 'no'> = {
  yes: words(`
    yes | y | true | 1 | x | ✓ | ja | j | wahr | igen | i | igaz | sann | waar
  `),
  no: words(`
    no | n | false | 0 | nein | falsch | nem | hamis | nei | usann | nee | onwaar
  `),
};

const LABEL_WORDS: Words<LabelId> = {
  breadwinner: words(`
    breadwinner | Umsatzträger | bevételhozó | inntektsbærer | broodwinner
  `),
  potential: words(`
    potential | Potenzialkunde | Potenzial | potenciális | vekstkunde | potensiell | perspektief
  `),
  'image-maker': words(`
    image maker | Imageträger | imázsépítő | profilkunde | beeldmaker
  `),
  partner: words(`
    partner | vennoot
  `),
  expert: words(`
    expert | Experte | Expertin | szakértő | ekspert | kundige
  `),
  innovator: words(`
    innovator | újító | innovatør | innoveerder
  `),
};

const SCORE_WORDS: Words<`${PScore['score']}`> = {
  0: words(`
    0 | no | nein | nem | nei | nee
  `),
  1: words(`
    1 | unclear | unklar | nem világos | bizonytalan | uklart | uklar | onduidelik
  `),
  2: words(`
    2 | yes | ja | igen
  `),
};
const SCORES = { 0: 0, 1: 1, 2: 2 } as const;

/** Folds a word as headings are folded, yet keeps signs alone ("✓"). */
const fold = (word: string) => foldHeading(word) || word.trim();

function reader<T extends string>(table: Words<T>): (text: string) => T {
  const byWord = new Map<string, T>();
  for (const [value, names] of Object.entries(table) as [T, readonly string[]][]) {
    for (const name of names) byWord.set(fold(name), value);
  }
  return (text) => {
    const value = byWord.get(fold(text));
    if (value === undefined) throw new LineRefused('notAWord', { text });
    return value;
  };
}

/** Each returns what a cell's word means; throws LineRefused `notAWord` on one that it does not know. */
export const readStatus = reader(STATUS_WORDS);
export const readRole = reader(ROLE_WORDS);
export const readFunction = reader(FUNCTION_WORDS);
export const readSection = reader(SECTION_WORDS);
export const readYesOrNo = reader(YES_OR_NO_WORDS);
export const readLabel = reader(LABEL_WORDS);
const readScoreWord = reader(SCORE_WORDS);

/** Returns what a cell says of one of the three P: 0 no, 1 unclear, 2 yes; throws LineRefused `notAWord` on anything else. */
export function readScore(text: string): PScore['score'] {
  return SCORES[readScoreWord(text)];
}
