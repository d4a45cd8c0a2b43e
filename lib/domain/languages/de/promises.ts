import { expression, oneOf } from '../expressions';
import type { PromiseWords } from '../language';

const STEMS = oneOf(`
  schick, send, mail, leit, ruf, liefer, bereit, erstell, stell, prüf, klär, reich, informier, geb, teil, bestätig, antwort,
  beantwort, leg, kümmer, organisier, veranlass, ergänz, überarbeit, arbeit, aktualisier, besprech, bestell, reservier, buch,
  vereinbar, erledig, besuch, kontaktier, nenn, lass, bring, trag, hol`);
const FUTURE = `(?:(?:\\p{L}*(?:${STEMS}|meld)e?n|auf (?:sie|dich|euch) zukommen))`;

/** What we will do. */
export const promises: PromiseWords = {
  certain: expression(
    `(?:ich werde|werde ich|^werde|wir werden|werden wir)[^,;:]{0,140}? ${FUTURE}|(?:(?:ich )?melde (?:ich )?mich|(?:wir )?melden (?:wir )?uns)(?![^;:]{0,60} (?:wegen|weil|da|bezuglich) )|(?:kommen wir|wir kommen|komme ich|ich komme)[^,;:]{0,60}? auf (?:sie|dich|euch) zu|sie horen von (?:mir|uns)`,
  ),
  dated: expression(
    `ich (?:${STEMS})e|(?:${STEMS})e ich|wir (?:${STEMS})e?n|(?:${STEMS})e?n wir|(?:erhalten|bekommen) sie|(?:sie|du|ihr) (?:erhalten|bekommen|erhaltst|bekommst|erhaltet|bekommt)`,
  ),
  conditional: expression('wenn|falls|sofern|sollten|vorausgesetzt|eventuell|vielleicht|ggf'),
  negation: expression('nicht(?! (?:spater|nur|vergessen))|kein\\p{L}*|nie|niemals|nichts'),
  joining: expression('(?:und|aber|sondern|denn)(?= (?:ich|wir|sie|er|es|du|ihr) )'),
  sharing: expression('und'),
  theirs: expression(
    '(?<=^|und )(?:er|ihr|du|sie(?! (?:haben|bekommen|erhalten) (?:es|ihn|sie|das|alles)))|(?:habe|haben|bin|sind|wurden?) [^,;:]{0,80}(?:\\p{L}{0,20}ge\\p{L}{3,20}(?:t|en)|be(?!i)\\p{L}{3,20}(?:t|en)|\\p{L}{3,20}iert)|hatten?|waren?',
  ),
  here: expression('anbei|beigefugt|hiermit|beiliegend|im anhang|in der anlage'),
};
