import type { MailKindWords } from '../language';

/** What mails say in Polish that no person has just written. */
export const polish: MailKindWords = {
  subjects: {
    absent: [
      'automatyczna odpowiedz',
      'autoodpowiedz',
      'odpowiedz automatyczna',
      'poza biurem',
      'nieobecnosc',
      'urlop',
      'nieobecny',
      'nieobecna',
    ],
    bounce: ['niedostarczone', 'nie dostarczono', 'nie mozna dostarczyc', 'niedoreczone', 'blad dostarczania'],
    receipt: [
      'przeczytane',
      'przeczytano',
      'potwierdzenie (?:przeczytania|odczytu|otrzymania)(?: wiadomosci)?',
      'otrzymalismy (?:twoje|panstwa) \\p{L}+',
      'dostarczono',
      'nieprzeczytane',
    ],
    invitation: [
      'zaakceptowane',
      'zaakceptowano',
      'odrzucone',
      'odrzucono',
      'wstepna akceptacja',
      'odwolane',
      'odwolano',
      'zaproszenie',
      'zaktualizowane zaproszenie',
    ],
    notice: ['opoznione dostarczenie'],
  },
  lines: {
    absent: [
      '(?:jestem|bede|przebywam) (?:[\\p{L}\\d.,: ]{0,40} )?(?:poza biurem|na urlopie|nieobecn[ya]|niedostepn[ya]|w delegacji)',
      '(?:firma|biuro) jest (?:nieczynn[ae]|zamkniet[ae])',
    ],
    bounce: [
      'nie (?:mozna|udalo sie) dostarczyc',
      'nie zostala? dostarczon[ya]',
      'adres nie (?:istnieje|zostal znaleziony)',
    ],
    receipt: [
      'zostala przeczytana',
      'otrzymalismy (?:panstwa|twoja|twoje) (?:wiadomo|zgloszenie)',
      'potwierdzenie otrzymania',
      'potwierdzamy otrzymanie',
      'zgloszenie zostalo zarejestrowane',
    ],
    invitation: [
      '(?:zaakceptowal|odrzucil)a? zaproszenie',
      '(?:wydarzenie|spotkanie) (?:zostalo )?odwolane',
      '^kiedy ?:',
      '^gdzie ?:',
    ],
    notice: ['prosimy nie odpowiadac na te', 'wiadomosc (?:zostala )?wygenerowana automatycznie'],
  },
  beside: ['dziekuj', 'piln', 'moj(?:ej|a) nieobecno', 'kontakt', 'powrocie', 'odpowiem', 'automatycz', 'pozdrawiam'],
  back: ['wracam', 'z powrotem'],
};
