import type { DayWords } from '../language';

export const saidDays: DayWords = {
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
};
