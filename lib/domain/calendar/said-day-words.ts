/** What words say of a day; `some time` is a time without a day, such as "soon". */
export type SaidKind =
  | 'date'
  | 'either order'
  | 'weekday'
  | 'next weekday'
  | 'weekday of next week'
  | 'today'
  | 'tomorrow'
  | 'day after tomorrow'
  | 'this week'
  | 'next week'
  | 'hours'
  | 'days'
  | 'working days'
  | 'weeks'
  | 'months'
  | 'end of month'
  | 'end of next month'
  | 'end of named month'
  | 'end of year'
  | 'some time';

/** How one language says by when. Written as expressions; accents and capitals are folded away. */
export interface DayWords {
  /** Monday first; a blank between two days, "|" between the names of one. */
  weekdays: string;
  /** January first, as above. */
  months: string;
  /** One first, as above; figures are read anyway. */
  numbers: string;
  /** The first that fits counts. `{weekday}`, `{month}`, `{day}`, `{year}`, `{number}`, `{monthNumber}` stand for what they say. */
  phrases: readonly (readonly [SaidKind, string])[];
  /** What stands before or in a day that is the last one: read in "words before|the day|words behind". */
  by: RegExp;
  /** The day is the first one too late. */
  before: RegExp;
  /** The day is another one: that of something past, or a thing's name. */
  elsewhere: RegExp;
}

const DOTTED = '{day}\\. ?{monthNumber}\\.(?: ?{year})?';
const shortly = (by: string) => `(?<=(?:${by}) ){day}[./]{monthNumber}(?:[./]{year})?(?![.:,]\\d)`;

/** By when something will be done, as said in English, German, Hungarian, Norwegian and Afrikaans. */
export const dayWords = {
  en: {
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
    months:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    numbers: 'one|an|a two three four five six seven eight nine ten eleven twelve',
    phrases: [
      ['date', '{day}(?:st|nd|rd|th)?(?: of)? {month}\\.?(?:,? {year})?'],
      ['date', '{month}\\.? {day}(?:st|nd|rd|th)?(?:,? {year})?'],
      ['date', DOTTED],
      ['either order', '{day}/{monthNumber}(?:/{year})?'],
      ['day after tomorrow', 'the day after tomorrow'],
      ['tomorrow', 'tomorrow'],
      ['weekday of next week', '{weekday} next week'],
      ['next weekday', 'next {weekday}'],
      ['some time', 'early next (?:week|month)|the beginning of next week|the next few days|(?:a|the) few days'],
      ['next week', '(?:end of )?next week|next week'],
      ['this week', "(?:the )?end of (?:the|this) week|this week|week's end"],
      ['end of next month', '(?:the )?end of next month'],
      ['end of month', '(?:the )?end of (?:the|this) month|month end|this month'],
      ['end of year', '(?:the )?end of (?:the|this) year|year end'],
      ['end of named month', '(?:the )?end of {month}'],
      ['hours', '(?:in|within)(?: the next)? {number} hours?'],
      ['working days', '(?:in|within)(?: the next)? {number} (?:working|business|work) days?'],
      ['days', '(?:in|within)(?: the next)? {number} days?'],
      ['weeks', '(?:in|within)(?: the next)? {number} weeks?'],
      ['months', '(?:in|within)(?: the next)? {number} months?'],
      [
        'today',
        'today|tonight|this (?:morning|afternoon|evening)|(?:the )?end of (?:the )?day|eod|cob|close of business',
      ],
      [
        'weekday',
        '(?<=(?:by|on|until|till|before|this|coming|than|for) ){weekday}(?: (?:morning|noon|afternoon|evening|night))?',
      ],
      ['weekday', '{weekday}(?=$|[,;.!)]| (?:morning|noon|afternoon|evening|night|and|or|at|latest)\\b)'],
      ['some time', 'soon|shortly|asap|as soon as|right away|immediately|in due course|later'],
    ],
    by: /(?:by|until|till|before|than)(?: the)? \||\|within/,
    before: /before(?: the)? \|/,
    elsewhere: /(?:last|of|from|since|past|your|our|that|every) \||\|'s|\|,? the \d/,
  },
  de: {
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
  },
  hu: {
    weekdays: 'hétfő kedd szerda csütörtök péntek szombat vasárnap',
    months:
      'január|jan február|febr|feb március|márc április|ápr május|máj június|jún július|júl augusztus|aug szeptember|szept október|okt november|nov december|dec',
    numbers: 'egy kettő|két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő|tizenkét',
    phrases: [
      ['date', '(?:{year}\\. ?)?{month}\\.? {day}(?:\\.|-?(?:ig|án|én|ára|ére|jén|jéig|áig|éig)?)'],
      ['date', '(?:{year}\\. ?)?{monthNumber}\\. ?{day}(?:\\.|-(?:ig|án|én|ára|ére|jén|jéig|áig|éig))'],
      ['day after tomorrow', 'holnapután(?:ig|ra)?'],
      ['tomorrow', 'holnap(?:ig|ra)?'],
      ['weekday of next week', 'jövő (?:hét )?{weekday}(?:ig|n|[eoö]n|r[ae])?'],
      ['some time', '(?:a )?jövő hét (?:elej|közep)\\w*|(?:a )?napokban|a közeljövőben'],
      ['next week', '(?:a )?jövő (?:hét végé\\w*|héten|hétig|hétre)'],
      ['this week', '(?:ezen )?a héten|e héten|(?:a )?hét vég\\w+'],
      ['end of next month', '(?:a )?(?:jövő|következő) hónap vég\\w+'],
      ['end of month', '(?:a |e )?hónap vég\\w+|hó vég\\w+|ebben a hónapban'],
      ['end of year', '(?:az )?év vég\\w+'],
      ['end of named month', '{month} vég\\w+'],
      ['hours', '{number} órán belül'],
      ['working days', '{number} munkanap(?:on belül| múlva)'],
      ['days', '{number} nap(?:on belül| múlva)'],
      ['weeks', '{number} h[ée]t(?:en belül| múlva)'],
      ['months', '{number} hónap(?:on belül| múlva)'],
      ['today', 'ma(?:ig)?|még ma|a mai napon|ma délután|ma este'],
      ['weekday', '{weekday}(?:ig|n|[eoö]n|r[ae])?(?: (?:reggel|délelőtt|délután|délutánig|este|estig|délig))?'],
      ['some time', 'hamarosan|rövidesen|mihamarabb|mielőbb|azonnal|amint|később|majd'],
    ],
    by: /\|[^|]*(?:ig|belul)\|/,
    before: /\| elott/,
    elsewhere: /(?:mult|minden) \||\|-i(?!\p{L})/u,
  },
  nb: {
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
  },
  af: {
    weekdays: 'maandag dinsdag woensdag donderdag vrydag saterdag sondag',
    months:
      'januarie|jan februarie|feb maart|mrt april|apr mei junie|jun julie|jul augustus|aug september|sept|sep oktober|okt november|nov desember|des',
    numbers: "een|'n twee drie vier vyf ses sewe ag|agt nege tien elf twaalf",
    phrases: [
      ['date', '{day}(?:ste|de)? {month}\\.?(?: {year})?'],
      ['date', DOTTED],
      ['date', shortly('teen|op|voor')],
      ['day after tomorrow', 'oormôre'],
      ['tomorrow', '(?<!goeie )môre'],
      ['weekday of next week', '{weekday} volgende week'],
      ['next weekday', 'volgende {weekday}'],
      ['some time', '(?:vroeg|begin|middel) (?:van )?volgende week|die volgende paar dae'],
      ['next week', '(?:(?:einde|end) van )?volgende week'],
      ['this week', '(?:einde van |end van )?(?:hierdie|vandeesweek|die) week|vandeesweek|weekeinde'],
      ['end of next month', '(?:einde|end) van volgende maand'],
      ['end of month', '(?:einde|end) van (?:die|hierdie) maand|maandeinde|hierdie maand'],
      ['end of year', '(?:einde|end) van (?:die|hierdie) jaar|jaareinde'],
      ['end of named month', '(?:einde|end) (?:van )?{month}'],
      ['hours', '(?:binne|oor|in) {number} u(?:ur|re)'],
      ['working days', '(?:binne|oor|in) {number} (?:werksdae|werksdag|werkdae)'],
      ['days', '(?:binne|oor|in) {number} da(?:e|g)'],
      ['weeks', '(?:binne|oor|in) {number} we(?:ke|ek)'],
      ['months', '(?:binne|oor|in) {number} maande?'],
      ['today', 'vandag(?: nog)?|vanmiddag|vanaand|vanoggend'],
      ['weekday', '{weekday}(?:oggend|middag|aand)?'],
      ['some time', 'binnekort|so gou|sodra|dadelik|onmiddellik|later'],
    ],
    by: /(?:teen|voor|uiterlik|later as|tot)(?: die| op)? \||\|binne/,
    before: /voor \|/,
    elsewhere: /(?:verlede|laas|van|sedert|elke) \||\|,? die \d/,
  },
} satisfies Record<string, DayWords>;

/** The languages in which promises are found. */
export type DayLanguage = keyof typeof dayWords;
