import type { SampleTexts } from '../language';

/** The sample book in Afrikaans. */
export const sampleTexts: SampleTexts = {
  'Renewal, 18 licences': 'Hernuwing, 18 lisensies',
  'Training for two plants': 'Opleiding vir twee aanlegte',
  'Hardware for line two': 'Hardeware vir lyn twee',
  'Service contract': 'Dienskontrak',
  'Another supplier was cheaper.': "'n Ander verskaffer was goedkoper.",
  Machinery: 'Masjinerie',
  Germany: 'Duitsland',
  'Named first by every visitor of the Cologne fair.': 'Word eerste genoem deur elke besoeker van die Keulse skou.',
  'Their IT team found two faults in our interface before we did.':
    'Hulle IT-span het twee foute in ons koppelvlak voor ons gevind.',
  Construction: 'Konstruksie',
  Hungary: 'Hongarye',
  'Showed us the investment plan for the next three years.':
    'Het ons die beleggingsplan vir die volgende drie jaar gewys.',
  Logistics: 'Logistiek',
  Water: 'Water',
  'United Kingdom': 'Verenigde Koninkryk',
  'Took part in the last two beta programmes.': 'Het aan die laaste twee betaprogramme deelgeneem.',
  Food: 'Voedsel',
  Norway: 'Noorweë',
  Mining: 'Mynbou',
  'South Africa': 'Suid-Afrika',
  Austria: 'Oostenryk',
  Packaging: 'Verpakking',
  Textiles: 'Tekstiele',
  'Health care': 'Gesondheidsorg',
  'Five sites, a budget for next year, and a supplier whose contract ends.':
    "Vyf persele, 'n begroting vir volgende jaar en 'n verskaffer wie se kontrak eindig.",
  'Managing director': 'Besturende direkteur',
  'Project manager': 'Projekbestuurder',
  'Head of IT': 'Hoof van IT',
  Purchasing: 'Aankope',
  'Chief financial officer': 'Hoof finansiële beampte',
  'Head of operations': 'Hoof van bedrywighede',
  'Finance director': 'Finansiële direkteur',
  'Shift supervisor': 'Skofopsigter',
  'Head of training': 'Hoof van opleiding',
  'Plant manager': 'Aanlegbestuurder',
  'Procurement manager': 'Aankoopbestuurder',
  Owner: 'Eienaar',
  'Head of quality': 'Hoof van gehalte',
  'Head of procurement': 'Hoof van aankope',
  'Plans to bring 25 more people onto the system before the summer season.':
    'Beplan om 25 mense meer voor die somerseisoen op die stelsel te kry.',
  '140 people on eleven building sites; the head office is in Budapest.':
    '140 mense op elf bouterreine; die hoofkantoor is in Boedapest.',
  'Delivered the first 40 licences in ten days; they chose us for the fast start.':
    'Die eerste 40 lisensies in tien dae gelewer; hulle het ons vir die vinnige begin gekies.',
  'Anything above 20,000 euros goes to the board, which meets on the first Monday of the month.':
    'Alles bo 20 000 euro gaan na die direksie, wat op die eerste Maandag van die maand vergader.',
  'A local supplier offers 15 % less for the rollout until the end of its campaign.':
    "'n Plaaslike verskaffer bied die ontplooiing 15 % goedkoper aan tot die einde van sy veldtog.",
  'The budget for next year is approved; the second plant opens in spring.':
    'Volgende jaar se begroting is goedgekeur; die tweede aanleg open in die lente.',
  'The nightly data exchange stops with a timeout; ticket 4711.':
    "Die nagtelike data-uitruiling stop weens 'n tydverstreke fout; kaartjie 4711.",
  'Won the tender three years ago by the shorter implementation.':
    'Die tender drie jaar gelede gewen danksy die korter implementering.',
  'IT recommends, purchasing compares three offers, the chief financial officer signs.':
    'IT beveel aan, aankope vergelyk drie voorstelle, die hoof finansiële beampte teken.',
  'The framework contract of the second supplier ends in seven weeks.':
    'Die raamkontrak van die tweede verskaffer eindig oor sewe weke.',
  'Wants to renew for a year and add two seats.': "Wil vir 'n jaar hernu en twee plekke byvoeg.",
  'Proposals go to Brightwater Holdings Ltd, attention of accounts payable; Priya signs.':
    'Voorstelle gaan na Brightwater Holdings Ltd, vir aandag van rekeninge; Priya teken.',
  'The invoice of last winter came twice; credited the same week.':
    'Verlede winter se faktuur het twee keer gekom; dieselfde week gekrediteer.',
  '310 people in four waterworks; a fifth is being built near Leeds and opens next autumn.':
    "310 mense in vier waterwerke; 'n vyfde word naby Leeds gebou en open volgende herfs.",
  'The head of IT wants every supplier to pass a security audit before a renewal.':
    "Die hoof van IT wil hê elke verskaffer moet voor 'n hernuwing 'n sekuriteitsoudit slaag.",
  'Nobody else supplies this category at the moment.': 'Niemand anders verskaf tans hierdie kategorie nie.',
  'Third production line planned in Ålesund.': 'Derde produksielyn word in Ålesund beplan.',
  'The plant manager decides alone up to 50,000 euros.': 'Die aanlegbestuurder besluit alleen tot 50 000 euro.',
  'Complained twice about slow answers from our service desk.':
    'Het twee keer oor stadige antwoorde van ons dienstoonbank gekla.',
  'Was seen with a rival at the packaging fair.': "Is saam met 'n mededinger by die verpakkingskou gesien.",
  'Procurement asks for three quotes for every order.': 'Aankope vra drie kwotasies vir elke bestelling.',
  'Left after the price rise; the service was praised to the end.':
    'Het ná die prysverhoging gegaan; die diens is tot die einde geprys.',
  'Five clinics, 2,300 people, one central purchasing department.':
    'Vyf klinieke, 2 300 mense, een sentrale aankoopafdeling.',
  'The contract of the present supplier ends in five months.':
    'Die huidige verskaffer se kontrak eindig oor vyf maande.',
  'Call Malte Hansen: why have the orders stopped?': 'Bel Malte Hansen: hoekom het die bestellings opgehou?',
  'Tell Jürgen Müller what caused the timeout': 'Sê vir Jürgen Müller wat die tydverstreke fout veroorsaak het',
  'Find out who decides at Lindenhof': 'Vind uit wie by Lindenhof besluit',
  'Send two references from the building trade': 'Stuur twee verwysings uit die boubedryf',
  'Send the price of two more seats': 'Stuur die prys van twee plekke meer',
  Licences: 'Lisensies',
  Services: 'Dienste',
  Hardware: 'Hardeware',
  Training: 'Opleiding',
  'Frame contract for licences': 'Raamkontrak vir lisensies',
  'Maintenance contract': 'Onderhoudskontrak',
  'Site logistics for the northern ring road': 'Terreinlogistiek vir die noordelike ringpad',
  'Service desk for all plants': 'Dienstoonbank vir alle aanlegte',
  'Handheld readers for the cold store': 'Handlesers vir die koelstoor',
  'Interface to the new plant': 'Koppelvlak met die nuwe aanleg',
  'Offer a shared plan for the next two years.': "Bied 'n gesamentlike plan vir die volgende twee jaar aan.",
  'They asked for one contact for all plants.': 'Hulle het een kontak vir al die aanlegte gevra.',
  'The training promised for the harvest came three weeks late.':
    'Die opleiding wat vir die oes beloof is, het drie weke laat gekom.',
  'Training on site at our cost, and one contact for the whole season.':
    'Opleiding ter plaatse op ons koste, en een kontak vir die hele seisoen.',
  'Merges three sites and needs one system by spring.':
    'Voeg drie persele saam en het teen die lente een stelsel nodig.',
  'The budget was approved in autumn.': 'Die begroting is in die herfs goedgekeur.',
  'She prepares the decision; the board takes it.': 'Sy berei die besluit voor; die direksie neem dit.',
  'Known to every hospital in the region.': 'Bekend aan elke hospitaal in die streek.',
  'They asked to pay after a year.': "Hulle het gevra om ná 'n jaar te betaal.",
  'Asked for a price list at the fair.': "Het by die skou 'n pryslys gevra.",
  'They cannot pay for what they need; ask again next year.':
    'Hulle kan nie betaal vir wat hulle nodig het nie; vra volgende jaar weer.',
};
