import type { DayLanguage } from '../calendar/said-day-words';
import { fold } from '../words/fold';

/** How one language says what we will do; expressions for folded text. */
export interface PromiseWords {
  /** Says it whatever the time. */
  certain: RegExp;
  /** Says it only together with a time: the present, which may speak of this very mail. */
  dated: RegExp;
  /** Turns the sentence into an offer or a case. */
  conditional: RegExp;
  /** Turns the part of the sentence into its opposite; "not later than" does not. */
  negation: RegExp;
  /** Joins a part with a subject of its own: what stands before it says nothing of it. */
  joining: RegExp;
  /** What is done by this very mail: "attached". */
  here: RegExp;
}

const words = (source: string) =>
  fold(source)
    .split(',')
    .map((word) => word.trim())
    .join('|');
const expression = (source: string) => new RegExp(`(?<![\\p{L}'])(?:${source})(?![\\p{L}])`, 'gu');

const EN_ADVERBS = `(?: (?:${words('gladly, happily, also, then, now, certainly, definitely, surely, of course, personally, immediately, soon, shortly, again, once more, both, first, just, simply, make sure to, make sure we, make sure I, be able to, be sure to')})){0,3}`;
const EN_VERBS = words(`
  send, resend, email, mail, forward, share, pass on, provide, prepare, deliver, ship, supply, submit, hand in, present, give,
  bring, get back, get in touch, get you, get it to, get this to, get that to, get it over, get this over, revert, come back to you, come back with, be back to you,
  be in touch, call, phone, ring, contact, reply, respond, answer, write, drop you, let you know, let you have, keep you,
  inform, tell you, update, report, confirm, check, verify, review, look into, look at, look after, take a look, take care,
  find out, clarify, ask(?! you), discuss, follow up, sort out, fix, resolve, correct, revise, adjust, amend, add, draft, put together,
  work out, complete, finish, finalise, finalize, have it ready, have this ready, set up, schedule, arrange, organise, organize,
  book, reserve, order, visit, upload, return, refund, credit, make sure`);
const EN_ING = words(
  'sending, emailing, forwarding, sharing, providing, delivering, shipping, submitting, getting back, calling, visiting, contacting, coming back to you',
);

const DE_STEMS = words(`
  schick, send, mail, leit, ruf, liefer, bereit, erstell, stell, prüf, klär, reich, informier, geb, teil, bestätig, antwort,
  beantwort, leg, kümmer, organisier, veranlass, ergänz, überarbeit, arbeit, aktualisier, besprech, bestell, reservier, buch,
  vereinbar, erledig, besuch, kontaktier, nenn, lass, bring, trag, hol`);
const DE_FUTURE = `(?:(?:\\p{L}*(?:${DE_STEMS}|meld)e?n|auf (?:sie|dich|euch) zukommen))`;

const HU_PREFIX = '(?:meg|el|le|ki|at|be|fel|vissza|ossze|tovabb|elo|utana)?';
const HU_STEMS = words(`
  küld, jelentkez, hív, válaszol, értesít, tájékoztat, készít, egyeztet, jelz, jelez, ellenőrz, ellenőriz, intéz, néz, nézz, állít,
  mutat, erősít, juttat, továbbít, keres, hoz, visz, kérdez, pontosít, pótol, rendez, szervez, foglal, rendel, módosít, frissít,
  szállít, ad, ír, dolgoz, biztosít, gondoskod, beszél`);
const HU_INFINITIVE = `${HU_PREFIX}(?:${HU_STEMS})\\p{L}*ni`;
const HU_WILL = 'fog(?:om|juk|ok|unk)';
const HU_ENDINGS = '(?:[oe]m|[oe]k|j?uk|unk|[zs]uk)';

const NB_INFINITIVES = words(`
  sende, oversende, videresende, ringe, gi, sjekke, undersøke, bekrefte, svare, levere, forberede, lage, utarbeide, oppdatere,
  avklare, følge, ta kontakt, besøke, ordne, bestille, reservere, booke, informere, komme tilbake, dele, fikse, finne ut, legge,
  sette, holde, skrive, høre, presentere, ferdigstille, avtale, melde, spørre, få sendt, få på plass, se på, sørge for, revidere,
  kontakte, hjelpe, rette`);
const NB_PRESENTS = words(`
  sender, oversender, videresender, ringer, gir, sjekker, undersøker, bekrefter, svarer, leverer, forbereder, lager, utarbeider,
  oppdaterer, avklarer, følger, tar, besøker, ordner, bestiller, reserverer, booker, informerer, deler, fikser, finner, legger,
  setter, skriver, hører, presenterer, ferdigstiller, avtaler, melder, spør, får sendt, ser på, sørger, kontakter, retter`);
const NB_ADVERBS = '(?: (?:ogsa|gjerne|da|na|selvfolgelig|selvsagt|straks|snart|forst|igjen)){0,2}';

const AF_VERBS = words(`
  stuur, aanstuur, deurstuur, e-pos, bel, skakel, terugbel, gee, bevestig, antwoord, lewer, aflewer, voorberei, opstel, opdateer,
  nagaan, kyk, uitvind, opvolg, besoek, reël, bestel, bespreek, inlig, terugkom, deel, laat weet, weet, voorlê, voltooi, afhandel,
  kontak, skryf, vra, maak, sorg, uitklaar, hersien, terugvoer, oplaai, uitwerk`);

/** What we will do, as said in English, German, Hungarian, Norwegian and Afrikaans. */
export const promiseWords: Record<DayLanguage, PromiseWords> = {
  en: {
    certain: expression(
      `(?:(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)|^will|^i promise to|^we promise to)${EN_ADVERBS} (?:(?:${EN_VERBS})(?! from)|be (?:${EN_ING}))|you(?:'ll| will) hear from (?:me|us)|let me (?:get back|come back|check|look into|find out)`,
    ),
    dated: expression(
      `(?:i|we)(?:'m| am|'re| are)?${EN_ADVERBS} (?:${EN_ING}|send|deliver|call|provide)|you(?:'ll| will) (?:have|receive|get|find)`,
    ),
    conditional: expression(
      '(?<!check |see |find out |clarify |ask |know )if|unless|provided(?: that)?|in case|should you|maybe|perhaps',
    ),
    negation: expression('not(?! later)|never|unable'),
    joining: expression("(?:and|but|so) (?=(?:i|we|you|he|she|they|it)(?:'| ))"),
    here: expression('hereby|herewith|here (?:is|are)|please find'),
  },
  de: {
    certain: expression(
      `(?:ich werde|werde ich|^werde|wir werden|werden wir)[^,;:]{0,140}? ${DE_FUTURE}|(?:(?:ich )?melde (?:ich )?mich|(?:wir )?melden (?:wir )?uns)(?![^;:]{0,60} (?:wegen|weil|da|bezuglich) )|(?:kommen wir|wir kommen|komme ich|ich komme)[^,;:]{0,60}? auf (?:sie|dich|euch) zu|sie horen von (?:mir|uns)`,
    ),
    dated: expression(
      `ich (?:${DE_STEMS})e|(?:${DE_STEMS})e ich|wir (?:${DE_STEMS})e?n|(?:${DE_STEMS})e?n wir|(?:erhalten|bekommen) sie|(?:sie|du|ihr) (?:erhalten|bekommen|erhaltst|bekommst|erhaltet|bekommt)`,
    ),
    conditional: expression('wenn|falls|sofern|sollten|vorausgesetzt|eventuell|vielleicht|ggf'),
    negation: expression('nicht(?! (?:spater|nur|vergessen))|kein\\p{L}*|nie|niemals|nichts'),
    joining: expression('(?:und|aber|sondern|denn) (?=(?:ich|wir|sie|er|es|du|ihr) )'),
    here: expression('anbei|beigefugt|hiermit|beiliegend|im anhang|in der anlage'),
  },
  hu: {
    certain: expression(
      `${HU_INFINITIVE} (?:\\p{L}+ ){0,3}${HU_WILL}|${HU_WILL} (?:\\p{L}+ ){0,5}${HU_INFINITIVE}|(?:el|meg|at|ki)(?:kuld)${HU_ENDINGS}|(?:vissza|fel)hiv${HU_ENDINGS}|(?:vissza)?jelentkez(?:em|ek|unk)|vissza(?:jelz|ter|ir)${HU_ENDINGS}|visszajelezzuk|utananez(?:ek|unk)|(?:el|meg)(?:keszit|valaszol|kerdez|keres|ir|ad|intez|nez)${HU_ENDINGS}|elintezzuk|megnezzuk|leegyeztet${HU_ENDINGS}|osszeallit${HU_ENDINGS}`,
    ),
    dated: expression(`${HU_PREFIX}(?:${HU_STEMS})${HU_ENDINGS}|meg(?:kapja|kapjak|kapod)|kezhez kapja`),
    conditional: expression('(?<!meg|ki )ha|hogyha|amennyiben|eseten|esetleg|netan|talan'),
    negation: expression('nem(?! keso)|ne|se|sem|soha|nincs|sincs'),
    joining: expression('(?:es|de|majd|viszont|azonban) (?=\\p{L})'),
    here: expression('mellekelten|mellekelve|csatoltan|csatolva|ezuton|ezennel|itt|most|kerem|kerjuk'),
  },
  nb: {
    certain: expression(
      `(?:(?:jeg|vi) (?:skal|vil|kommer til a|lover a)|(?:skal|vil) (?:jeg|vi)|^skal)${NB_ADVERBS} (?:${NB_INFINITIVES})(?! fra)|(?:(?:jeg|vi) kommer|kommer (?:jeg|vi)|^kommer) tilbake (?!fra)\\p{L}+|(?:(?:jeg|vi) tar|tar (?:jeg|vi)|^tar) kontakt|(?:jeg|vi) gir (?:\\p{L}+ )?beskjed|(?:jeg|vi) holder (?:\\p{L}+ )oppdatert|du (?:horer|vil hore) fra (?:meg|oss)`,
    ),
    dated: expression(
      `(?:jeg|vi) (?:${NB_PRESENTS}|kommer tilbake(?! fra))|(?:${NB_PRESENTS}) (?:jeg|vi)|du (?:far|mottar)|(?:far|mottar) du`,
    ),
    conditional: expression('hvis|dersom|safremt|eventuelt|kanskje|muligens|om du|om dere|forutsatt'),
    negation: expression('ikke(?! senere)|aldri|ingen|ingenting'),
    joining: expression('(?:og|men|sa) (?=(?:jeg|vi|du|dere|han|hun|de|det) )'),
    here: expression('vedlagt|herved|vedlegg'),
  },
  af: {
    certain: expression(
      `(?:ek sal|sal ek|ons sal|sal ons)[^,;:]{0,140}? (?:${AF_VERBS})|(?:jy|u|julle) sal van (?:my|ons) hoor|(?:ek|ons) kom (?:\\p{L}+ ){0,3}terug (?:na|by|met)|(?:ek|ons) laat (?:jou|u|julle) weet`,
    ),
    dated: expression(
      `(?:ek|ons) (?:${AF_VERBS})|(?:${AF_VERBS}) ek|(?<=\\p{L} )(?:${AF_VERBS}) ons|(?:jy|u|julle) (?:sal [^,;:]{0,80}?)?(?:kry|ontvang)|(?:kry|ontvang) (?:jy|u|julle)`,
    ),
    conditional: expression('(?<!so \\p{L}+ |sodra |later |meer |beter )as|indien|mits|tensy|dalk|miskien'),
    negation: expression('(?<!nie later [^,;:]{0,60})nie(?! later)|nooit|geen'),
    joining: expression('(?:en|maar) (?=(?:ek|ons|jy|u|julle|hy|sy|hulle|dit) )'),
    here: expression('aangeheg|hierby|hiermee|asseblief'),
  },
};
