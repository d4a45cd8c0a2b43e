import type { DayWords } from '../language';
import { DOTTED, shortly } from '../said-dates';

export const saidDays: DayWords = {
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
  months:
    'januar|jänner|jan februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  numbers: 'einem|einer|eines|ein|eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  phrases: [
    ['date', '{day}\\. ?{month}\\.?(?: {year})?'],
    ['date', DOTTED],
    ['date', shortly('bis|zum|am|spatestens')],
    ['day after tomorrow', 'übermorgen'],
    ['tomorrow', '(?<!(?:guten|schonen|am|jeden|heute|gestern) )morgen'],
    ['weekday of next week', '{weekday} nächster woche'],
    ['next weekday', 'nächsten {weekday}'],
    ['some time', '(?:anfang|mitte) (?:der )?(?:nächster|nächsten|kommender|kommenden) woche|in den nächsten tagen'],
    ['next week', '(?:ende )?(?:der )?(?:nächste|nächster|nächsten|kommende|kommender|kommenden) woche'],
    ['this week', '(?:diese|dieser) woche|(?:ende|wochenende)(?: der| dieser) woche|wochenende|ende der woche'],
    ['end of next month', 'ende (?:des )?nächsten monats'],
    ['end of month', 'ende (?:des|dieses) monats|monatsende|ende des monats|diesen monat'],
    ['end of year', 'ende (?:des|dieses) jahres|jahresende'],
    ['end of named month', 'ende {month}'],
    ['hours', '(?:in|binnen|innerhalb)(?: von| der)?(?: den)?(?: nächsten)? {number} stunden?'],
    [
      'working days',
      '(?:in|binnen|innerhalb)(?: von| der)?(?: den)?(?: nächsten)? {number} (?:werk|arbeits)tag(?:en?|s)?',
    ],
    ['days', '(?:in|binnen|innerhalb)(?: von| der)?(?: den)?(?: nächsten)? {number} tag(?:en?|es)?'],
    ['weeks', '(?:in|binnen|innerhalb)(?: von| der)?(?: den)?(?: nächsten)? {number} wochen?'],
    ['months', '(?:in|binnen|innerhalb)(?: von| der)?(?: den)?(?: nächsten)? {number} monat(?:en?|s)?'],
    ['today', 'heute(?: noch)?|noch heute'],
    ['weekday', '{weekday}(?:morgen|vormittag|mittag|nachmittag|abend)?'],
    [
      'some time',
      'umgehend|demnächst|in kürze|zeitnah|so bald wie|so schnell wie|sobald|schnellstmöglich|gleich|sofort|später',
    ],
  ],
  by: /(?:bis|spatestens)(?: am| zum| zur)? \||\|(?:binnen|innerhalb)/,
  before: /(?<!nicht )vor(?: dem| kommendem)? \|/,
  elsewhere: /(?:vom|von|seit|letzten|letzter|vergangenen|jeden|des) \||\|,? de[nm] \d/,
};
