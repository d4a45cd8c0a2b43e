import type { DossierSection } from '../records/fact';
import { fold, legible, wordPattern } from '../words/fold';

/** The section that a text may belong to, with the words in it that say so; null where none or several of them do. */
export interface SectionGuess {
  section: DossierSection | null;
  because: { section: DossierSection; words: string[] }[];
}

const words = (text: string) => text.split('|').map((word) => word.trim());

/** Words of each section in English, German, Hungarian, Norwegian and Afrikaans; "-" lets a word go on, or end a compound. */
const WORDS: Record<DossierSection, readonly string[]> = {
  general:
    words(`employees | headcount | founded | subsidiar- | headquarter- | factory | factories | plant | plants | expansion |
    expand- | invest- | Mitarbeiter- | Beschäftigte- | gegründet | Tochter- | -werk | -werke | Standort- | Erweiterung- |
    erweitert | -hauptsitz | munkatárs- | alkalmazott- | alapítás- | alapított- | leányvállalat- | gyár- | telephely- |
    bővít- | beruház- | székhely- | ansatte | grunnlagt | datterselskap- | fabrikk- | hovedkontor- | utvid- | -investering- |
    werknemers | gestig | filiaal- | fabriek- | hoofkantoor- | uitbrei- | belê-`),
  history:
    words(`delivered | delivery | deliveries | ordered | complain- | tender | tenders | reorder- | renewed | Lieferung- |
    geliefert | bestellt | Reklamation- | reklamiert | beanstandet | -ausschreibung | Ausschreibungen | Vertragsverlängerung- |
    szállít- | leszállít- | megrendel- | reklamác- | panasz- | közbeszerz- | levert | leveranse- | leveringen | bestilte |
    reklamasjon- | klaget | klage | anbud- | aflewering- | gelewer | klagte- | kla | aankoopbestelling-`),
  decision:
    words(`decide | decides | decided | decision- | approval | approve | approves | approved | sign off | signs off |
    budget | budgets | board | committee | Entscheid- | entscheidet | Freigabe- | freigeben | genehmig- | -budget | Vorstand- |
    -gremium | unterschreib- | dönt- | eldönt- | jóváhagy- | költségkeret- | igazgatóság- | aláír- | beslut- | godkjenn- |
    godkjent | budsjett- | styret | signerer | besluit- | goedkeur- | begroting- | direksie | onderteken-`),
  competitors:
    words(`competitor | competitors | competing | competition | rival | rivals | other supplier | other suppliers |
    second source | cheaper | Wettbewerb- | Mitbewerb- | Konkurren- | konkurrier- | Zweitlieferant- | billiger | günstiger |
    versenytárs- | konkuren- | rivális- | olcsóbb- | konkurrent- | konkurranse- | rivaler | billigere | mededing- |
    konkurrensie | goedkoper | ander verskaffer | ander verskaffers`),
};

const PATTERNS = (Object.entries(WORDS) as [DossierSection, readonly string[]][]).map(
  ([section, table]) => [section, new RegExp(wordPattern(table), 'gu')] as const,
);

/** Returns which section of the dossier (domain 6) most of a text's telling words belong to; with none, or a tie, it is not known. */
export function guessSection(text: string): SectionGuess {
  const clean = legible(text).slice(0, 5000);
  const folded = fold(clean);
  const because = PATTERNS.flatMap(([section, pattern]) => {
    // Letter for letter the same places, so that the words can be shown as they stand.
    const found = [...folded.matchAll(pattern)].map(({ index, 0: word }) => clean.slice(index, index + word.length));
    return found.length > 0 ? [{ section, words: [...new Set(found)] }] : [];
  }).sort((a, b) => b.words.length - a.words.length);
  const [first, second] = because;
  const isKnown = first !== undefined && first.words.length > (second?.words.length ?? 0);
  return { section: isKnown ? first.section : null, because };
}
