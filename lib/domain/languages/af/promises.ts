import { expression, oneOf } from '../expressions';
import type { PromiseWords } from '../language';

const VERBS = oneOf(`
  stuur, aanstuur, deurstuur, e-pos, bel, skakel, terugbel, gee, bevestig, antwoord, lewer, aflewer, voorberei, opstel, opdateer,
  nagaan, kyk, uitvind, opvolg, besoek, reël, bestel, bespreek, inlig, terugkom, deel, laat weet, weet, voorlê, voltooi, afhandel,
  kontak, skryf, vra, maak, sorg, uitklaar, hersien, terugvoer, oplaai, uitwerk`);

/** What we will do. */
export const promises: PromiseWords = {
  certain: expression(
    `(?:ek sal|sal ek|ons sal|sal ons)[^,;:]{0,140}? (?:${VERBS})|(?:jy|u|julle) sal van (?:my|ons) hoor|(?:ek|ons) kom (?:\\p{L}+ ){0,3}terug (?:na|by|met)|(?:ek|ons) laat (?:jou|u|julle) weet`,
  ),
  dated: expression(
    `(?:ek|ons) (?:${VERBS})|(?:${VERBS}) ek|(?<=\\p{L} )(?:${VERBS}) ons|(?:jy|u|julle) (?:sal [^,;:]{0,80}?)?(?:kry|ontvang)|(?:kry|ontvang) (?:jy|u|julle)`,
  ),
  conditional: expression('(?<!so \\p{L}+ |sodra |later |meer |beter )as|indien|mits|tensy|dalk|miskien'),
  negation: expression('(?<!nie later [^,;:]{0,60})nie(?! later)|nooit|geen'),
  joining: expression('(?:en|maar)(?= (?:ek|ons|jy|u|julle|hy|sy|hulle|dit) )'),
  sharing: expression('en'),
  theirs: expression(
    'hulle|hy|sy|(?<=^|en )(?:jy|u|julle)(?! (?:het|kry|ontvang) (?:dit|alles))|(?:het) [^,;:]{1,80}? ge\\p{L}{1,20}|was',
  ),
  here: expression('aangeheg|hierby|hiermee|asseblief'),
};
