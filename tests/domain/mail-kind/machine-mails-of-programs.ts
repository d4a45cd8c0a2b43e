import type { MachineMail } from './machine-mail';

/** What help desks, mail servers and assistants write in our five languages: kind, sender, subject, first lines. */
export const machineMailsOfPrograms: readonly MachineMail[] = [
  ['absent', '', 'On leave Re: Quote 1207', ''],
  ['absent', '', 'Out of office Sv: Pumps', 'Back next week.'],
  [
    'absent',
    '',
    'Re: Quote',
    'Please note that I no longer work for Pike Ltd. For all enquiries please contact ann@pike.test.',
  ],
  [
    'absent',
    '',
    'AW: Angebot',
    'Frau Stern ist nicht mehr für unser Haus tätig. Bitte wenden Sie sich an einkauf@stern.test.',
  ],
  [
    'absent',
    '',
    'Re: Quote',
    'I will be out of office starting 7 December and returning 14 December. I will have limited access to email.',
  ],
  ['absent', '', 'AW: Angebot', 'Ich bin verreist und lese Ihre Mail nach meiner Rückkehr.'],
  [
    'absent',
    '',
    'Re: Ajánlat',
    'Irodánk december 21. és január 4. között zárva tart. Üzenetére ezt követően válaszolunk.',
  ],
  ['absent', '', 'Re: Tilbud', 'Kontoret er stengt fra 22. desember til 3. januar. Vi svarer så snart vi er tilbake.'],
  ['absent', '', 'Re: Kwotasie', 'Ons kantore is gesluit van 14 Desember tot 6 Januarie. Ons sal daarna antwoord.'],
  [
    'bounce',
    'no-reply@relay.test',
    'Mail delivery failed',
    'This message was created automatically by mail delivery software. The address ann@pike.test does not exist.',
  ],
  ['bounce', '', 'Kézbesíthetetlen üzenet', 'Az üzenetet nem sikerült kézbesíteni az alábbi címzettnek.'],
  ['bounce', '', 'Sikertelen kézbesítés', 'Az üzenet kézbesítése nem sikerült.'],
  ['bounce', '', 'Kunne ikke leveres: Tilbud', 'Levering mislyktes for disse mottakerne.'],
  ['bounce', '', 'Onaflewerbaar: Kwotasie', 'Aflewering het misluk na hierdie ontvangers.'],
  [
    'receipt',
    '',
    'Ihre Anfrage ist bei uns eingegangen',
    'Danke für Ihre Anfrage. Wir werden uns zeitnah bei Ihnen melden.',
  ],
  ['receipt', '', 'Eingangsbestätigung', 'Wir melden uns so bald wie möglich bei Ihnen.'],
  ['receipt', '', 'Megkaptuk üzenetét', 'Köszönjük megkeresését, munkatársunk rövidesen felveszi Önnel a kapcsolatot.'],
  ['receipt', '', 'Vi har mottatt henvendelsen din', 'Takk for henvendelsen. Vi svarer så snart som mulig.'],
  ['receipt', '', 'Vi har mottatt din forespørsel', 'Vi svarer deg innen to dager.'],
  ['receipt', '', 'Ons het u navraag ontvang', 'Dankie vir u navraag. Ons span sal u binnekort kontak.'],
  ['receipt', '', 'Gelees: Kwotasie', 'U boodskap is gelees'],
  [
    'notice',
    '',
    'Delivery Status Notification (Delay)',
    'There was a temporary problem delivering your message. Gmail will retry for 45 more hours.',
  ],
  [
    'notice',
    '',
    'Ihr Paket ist unterwegs',
    'Dies ist eine automatisch erstellte Nachricht. Bitte antworten Sie nicht auf diese E-Mail.',
  ],
  ['notice', '', 'Heti jelentés', 'Ez az üzenet automatikusan készült, kérjük ne válaszoljon rá.'],
];
