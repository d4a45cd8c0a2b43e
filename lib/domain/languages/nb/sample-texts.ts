import type { SampleTexts } from '../language';

/** The sample book in Norwegian Bokmål. */
export const sampleTexts: SampleTexts = {
  'Renewal, 18 licences': 'Fornyelse, 18 lisenser',
  'Training for two plants': 'Opplæring for to anlegg',
  'Hardware for line two': 'Maskinvare til linje to',
  'Service contract': 'Serviceavtale',
  'Another supplier was cheaper.': 'En annen leverandør var billigere.',
  Machinery: 'Maskinindustri',
  Germany: 'Tyskland',
  'Named first by every visitor of the Cologne fair.': 'Nevnes først av alle som besøker messen i Köln.',
  'Their IT team found two faults in our interface before we did.':
    'IT-teamet deres fant to feil i grensesnittet vårt før vi gjorde det.',
  Construction: 'Bygg og anlegg',
  Hungary: 'Ungarn',
  'Showed us the investment plan for the next three years.': 'Viste oss investeringsplanen for de neste tre årene.',
  Logistics: 'Logistikk',
  Water: 'Vann',
  'United Kingdom': 'Storbritannia',
  'Took part in the last two beta programmes.': 'Var med i de to siste betaprogrammene.',
  Food: 'Mat',
  Norway: 'Norge',
  Mining: 'Gruvedrift',
  'South Africa': 'Sør-Afrika',
  Austria: 'Østerrike',
  Packaging: 'Emballasje',
  Textiles: 'Tekstil',
  'Health care': 'Helse',
  'Five sites, a budget for next year, and a supplier whose contract ends.':
    'Fem steder, et budsjett for neste år og en leverandør med avtale som utløper.',
  'Managing director': 'Daglig leder',
  'Project manager': 'Prosjektleder',
  'Head of IT': 'IT-sjef',
  Purchasing: 'Innkjøp',
  'Chief financial officer': 'Finansdirektør',
  'Head of operations': 'Driftssjef',
  'Finance director': 'Økonomidirektør',
  'Shift supervisor': 'Skiftleder',
  'Head of training': 'Opplæringsansvarlig',
  'Plant manager': 'Fabrikksjef',
  'Procurement manager': 'Innkjøpsleder',
  Owner: 'Eier',
  'Head of quality': 'Kvalitetssjef',
  'Head of procurement': 'Innkjøpssjef',
  'Plans to bring 25 more people onto the system before the summer season.':
    'Planlegger å få 25 personer til inn på systemet før sommersesongen.',
  '140 people on eleven building sites; the head office is in Budapest.':
    '140 personer på elleve byggeplasser; hovedkontoret ligger i Budapest.',
  'Delivered the first 40 licences in ten days; they chose us for the fast start.':
    'Leverte de første 40 lisensene på ti dager; de valgte oss for den raske starten.',
  'Anything above 20,000 euros goes to the board, which meets on the first Monday of the month.':
    'Alt over 20 000 euro går til styret, som møtes den første mandagen i måneden.',
  'A local supplier offers 15 % less for the rollout until the end of its campaign.':
    'En lokal leverandør tilbyr utrullingen 15 % billigere så lenge kampanjen varer.',
  'The budget for next year is approved; the second plant opens in spring.':
    'Neste års budsjett er godkjent; det andre anlegget åpner til våren.',
  'The nightly data exchange stops with a timeout; ticket 4711.':
    'Den nattlige datautvekslingen stopper med tidsavbrudd; sak 4711.',
  'Won the tender three years ago by the shorter implementation.':
    'Vant anbudet for tre år siden med kortere innføring.',
  'IT recommends, purchasing compares three offers, the chief financial officer signs.':
    'IT anbefaler, innkjøp sammenligner tre tilbud, finansdirektøren signerer.',
  'The framework contract of the second supplier ends in seven weeks.':
    'Rammeavtalen til den andre leverandøren utløper om sju uker.',
  'Wants to renew for a year and add two seats.': 'Vil fornye for ett år og legge til to plasser.',
  'Proposals go to Brightwater Holdings Ltd, attention of accounts payable; Priya signs.':
    'Tilbud sendes til Brightwater Holdings Ltd ved regnskap; Priya signerer.',
  'The invoice of last winter came twice; credited the same week.':
    'Fakturaen i fjor vinter kom to ganger; kreditert samme uke.',
  '310 people in four waterworks; a fifth is being built near Leeds and opens next autumn.':
    '310 personer i fire vannverk; et femte bygges ved Leeds og åpner neste høst.',
  'The head of IT wants every supplier to pass a security audit before a renewal.':
    'IT-sjefen krever at alle leverandører består en sikkerhetsrevisjon før fornyelse.',
  'Nobody else supplies this category at the moment.': 'Ingen andre leverer denne kategorien for tiden.',
  'Third production line planned in Ålesund.': 'Tredje produksjonslinje planlagt i Ålesund.',
  'The plant manager decides alone up to 50,000 euros.': 'Fabrikksjefen bestemmer alene opp til 50 000 euro.',
  'Complained twice about slow answers from our service desk.':
    'Har klaget to ganger på trege svar fra kundestøtten vår.',
  'Was seen with a rival at the packaging fair.': 'Ble sett sammen med en konkurrent på emballasjemessen.',
  'Procurement asks for three quotes for every order.': 'Innkjøp ber om tre pristilbud for hver ordre.',
  'Left after the price rise; the service was praised to the end.':
    'Sluttet etter prisøkningen; servicen fikk ros helt til slutt.',
  'Five clinics, 2,300 people, one central purchasing department.':
    'Fem klinikker, 2 300 personer, én sentral innkjøpsavdeling.',
  'The contract of the present supplier ends in five months.': 'Avtalen med dagens leverandør utløper om fem måneder.',
  'Call Malte Hansen: why have the orders stopped?': 'Ring Malte Hansen: Hvorfor har bestillingene stoppet?',
  'Tell Jürgen Müller what caused the timeout': 'Fortell Jürgen Müller hva som forårsaket tidsavbruddet',
  'Find out who decides at Lindenhof': 'Finn ut hvem som bestemmer hos Lindenhof',
  'Send two references from the building trade': 'Send to referanser fra byggebransjen',
  'Send the price of two more seats': 'Send prisen for to plasser til',
  Licences: 'Lisenser',
  Services: 'Tjenester',
  Hardware: 'Maskinvare',
  Training: 'Opplæring',
  'Frame contract for licences': 'Rammeavtale for lisenser',
  'Maintenance contract': 'Vedlikeholdsavtale',
  'Site logistics for the northern ring road': 'Byggeplasslogistikk for den nordre ringveien',
  'Service desk for all plants': 'Brukerstøtte for alle anlegg',
  'Handheld readers for the cold store': 'Håndlesere til kjølelageret',
  'Interface to the new plant': 'Grensesnitt mot det nye anlegget',
  'Offer a shared plan for the next two years.': 'Tilby en felles plan for de neste to årene.',
  'They asked for one contact for all plants.': 'De ba om én kontakt for alle anleggene.',
  'The training promised for the harvest came three weeks late.':
    'Opplæringen som var lovet til innhøstingen, kom tre uker for sent.',
  'Training on site at our cost, and one contact for the whole season.':
    'Opplæring på stedet for vår regning og én kontakt hele sesongen.',
  'Merges three sites and needs one system by spring.': 'Slår sammen tre steder og trenger ett system til våren.',
  'The budget was approved in autumn.': 'Budsjettet ble godkjent i høst.',
  'She prepares the decision; the board takes it.': 'Hun forbereder beslutningen; styret tar den.',
  'Known to every hospital in the region.': 'Kjent for alle sykehus i regionen.',
  'They asked to pay after a year.': 'De ba om å få betale etter et år.',
  'Asked for a price list at the fair.': 'Ba om en prisliste på messen.',
  'They cannot pay for what they need; ask again next year.':
    'De har ikke råd til det de trenger; spør igjen neste år.',
};
