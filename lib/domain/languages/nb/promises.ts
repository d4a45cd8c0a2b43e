import { expression, oneOf } from '../expressions';
import type { PromiseWords } from '../language';

const INFINITIVES = oneOf(`
  sende, oversende, videresende, ringe, gi, sjekke, undersøke, bekrefte, svare, levere, forberede, lage, utarbeide, oppdatere,
  avklare, følge, ta kontakt, besøke, ordne, bestille, reservere, booke, informere, komme tilbake, dele, fikse, finne ut, legge,
  sette, holde, skrive, høre, presentere, ferdigstille, avtale, melde, spørre, få sendt, få på plass, se på, sørge for, revidere,
  kontakte, hjelpe, rette`);
const PRESENTS = oneOf(`
  sender, oversender, videresender, ringer, gir, sjekker, undersøker, bekrefter, svarer, leverer, forbereder, lager, utarbeider,
  oppdaterer, avklarer, følger, tar, besøker, ordner, bestiller, reserverer, booker, informerer, deler, fikser, finner, legger,
  setter, skriver, hører, presenterer, ferdigstiller, avtaler, melder, spør, får sendt, ser på, sørger, kontakter, retter`);
const ADVERBS = '(?: (?:ogsa|gjerne|da|na|selvfolgelig|selvsagt|straks|snart|forst|igjen)){0,2}';

/** What we will do. */
export const promises: PromiseWords = {
  certain: expression(
    `(?:(?:jeg|vi) (?:skal|vil|kommer til a|lover a)|(?:skal|vil) (?:jeg|vi)|^skal)${ADVERBS} (?:${INFINITIVES})(?! fra)|(?:(?:jeg|vi) kommer|kommer (?:jeg|vi)|^kommer) tilbake (?!fra)\\p{L}+|(?:(?:jeg|vi) tar|tar (?:jeg|vi)|^tar) kontakt|(?:jeg|vi) gir (?:\\p{L}+ )?beskjed|(?:jeg|vi) holder (?:\\p{L}+ )oppdatert|du (?:horer|vil hore) fra (?:meg|oss)`,
  ),
  dated: expression(
    `(?:jeg|vi) (?:${PRESENTS}|kommer tilbake(?! fra))|(?:${PRESENTS}) (?:jeg|vi)|du (?:far|mottar)|(?:far|mottar) du`,
  ),
  conditional: expression('hvis|dersom|safremt|eventuelt|kanskje|muligens|om du|om dere|forutsatt'),
  negation: expression('ikke(?! senere)|aldri|ingen|ingenting'),
  joining: expression('(?:og|men|sa)(?= (?:jeg|vi|du|dere|han|hun|de|det) )'),
  sharing: expression('og|sa'),
  theirs: expression(
    '(?<=^|og |sa )(?:de|dere|han|hun|du)(?! (?:har|far) (?:det|den|dem|alt))|(?:motte|snakket|hadde|var|ringte|besokte|avtalte|fikk|sa)(?= )',
  ),
  here: expression('vedlagt|herved|vedlegg'),
};
