import type { DayWords } from '../language';
import { DOTTED, shortly } from '../said-dates';

export const saidDays: DayWords = {
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  months:
    'januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov desember|des',
  numbers: 'en|ett|et|én to tre fire fem seks sju|syv åtte ni ti elleve tolv',
  phrases: [
    ['date', '{day}\\.? ?{month}\\.?(?: {year})?'],
    ['date', DOTTED],
    ['date', shortly('innen|senest|den|pa|til')],
    ['day after tomorrow', 'i ?overmorgen'],
    ['tomorrow', 'i ?morgen'],
    ['weekday of next week', '{weekday} (?:i )?neste uke'],
    ['next weekday', 'neste {weekday}'],
    ['some time', '(?:tidlig|i begynnelsen av|midt i) (?:i )?neste uke|de nærmeste dagene'],
    ['next week', '(?:(?:i )?slutten av |utgangen av )?(?:neste|kommende) uke'],
    [
      'this week',
      '(?:(?:i )?slutten av |utgangen av )?(?:denne uken|denne uka|uken|uka)|i løpet av uken|i løpet av uka',
    ],
    ['end of next month', '(?:slutten|utgangen) av neste måned'],
    ['end of month', '(?:slutten|utgangen) av (?:denne )?måneden|månedsslutt|denne måneden'],
    ['end of year', '(?:slutten|utgangen) av året|årsslutt|årsskiftet'],
    ['end of named month', '(?:slutten|utgangen) av {month}'],
    ['hours', '(?:om|innen|i løpet av) {number} timer?'],
    ['working days', '(?:om|innen|i løpet av) {number} (?:virke|arbeids)dag(?:er)?'],
    ['days', '(?:om|innen|i løpet av) {number} dag(?:er)?'],
    ['weeks', '(?:om|innen|i løpet av) {number} uker?'],
    ['months', '(?:om|innen|i løpet av) {number} måned(?:er)?'],
    ['today', 'i ?dag|i løpet av dagen|i ettermiddag|i kveld|i formiddag'],
    ['weekday', '{weekday}'],
    ['some time', 'snart|snarest|så snart|så raskt som|om kort tid|straks|med en gang|fortløpende|senere'],
  ],
  by: /(?:innen|senest|til|for|senere enn)(?: pa)? \||\|(?:innen|i lopet)/,
  before: /for \|/,
  elsewhere: /(?:forrige|siste|sist|fra|siden|hver) \||\|,? den \d/,
};
