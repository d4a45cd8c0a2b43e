import type { SampleTexts } from '../language';

/** The sample book in German. */
export const sampleTexts: SampleTexts = {
  'Renewal, 18 licences': 'Verlängerung, 18 Lizenzen',
  'Training for two plants': 'Schulung für zwei Werke',
  'Hardware for line two': 'Hardware für Linie zwei',
  'Service contract': 'Servicevertrag',
  'Another supplier was cheaper.': 'Ein anderer Lieferant war günstiger.',
  Machinery: 'Maschinenbau',
  Germany: 'Deutschland',
  'Named first by every visitor of the Cologne fair.': 'Wird von jedem Besucher der Kölner Messe zuerst genannt.',
  'Their IT team found two faults in our interface before we did.':
    'Ihr IT-Team fand zwei Fehler in unserer Schnittstelle vor uns.',
  Construction: 'Bau',
  Hungary: 'Ungarn',
  'Showed us the investment plan for the next three years.':
    'Hat uns den Investitionsplan der nächsten drei Jahre gezeigt.',
  Logistics: 'Logistik',
  Water: 'Wasser',
  'United Kingdom': 'Vereinigtes Königreich',
  'Took part in the last two beta programmes.': 'Nahm an den letzten beiden Betaprogrammen teil.',
  Food: 'Lebensmittel',
  Norway: 'Norwegen',
  Mining: 'Bergbau',
  'South Africa': 'Südafrika',
  Austria: 'Österreich',
  Packaging: 'Verpackung',
  Textiles: 'Textilien',
  'Health care': 'Gesundheitswesen',
  'Five sites, a budget for next year, and a supplier whose contract ends.':
    'Fünf Standorte, ein Budget für das nächste Jahr und ein Lieferant, dessen Vertrag endet.',
  'Managing director': 'Geschäftsführung',
  'Project manager': 'Projektleitung',
  'Head of IT': 'IT-Leitung',
  Purchasing: 'Einkauf',
  'Chief financial officer': 'Finanzvorstand',
  'Head of operations': 'Betriebsleitung',
  'Finance director': 'Finanzleitung',
  'Shift supervisor': 'Schichtleitung',
  'Head of training': 'Leitung Weiterbildung',
  'Plant manager': 'Werksleitung',
  'Procurement manager': 'Leitung Beschaffung',
  Owner: 'Inhaber',
  'Head of quality': 'Qualitätsleitung',
  'Head of procurement': 'Einkaufsleitung',
  'Plans to bring 25 more people onto the system before the summer season.':
    'Will vor der Sommersaison 25 weitere Leute auf das System bringen.',
  '140 people on eleven building sites; the head office is in Budapest.':
    '140 Leute auf elf Baustellen; die Zentrale ist in Budapest.',
  'Delivered the first 40 licences in ten days; they chose us for the fast start.':
    'Die ersten 40 Lizenzen in zehn Tagen geliefert; der schnelle Start gab den Ausschlag für uns.',
  'Anything above 20,000 euros goes to the board, which meets on the first Monday of the month.':
    'Alles über 20.000 Euro geht an den Vorstand, der am ersten Montag des Monats tagt.',
  'A local supplier offers 15 % less for the rollout until the end of its campaign.':
    'Ein örtlicher Anbieter verlangt für die Einführung 15 % weniger, solange seine Aktion läuft.',
  'The budget for next year is approved; the second plant opens in spring.':
    'Das Budget für das nächste Jahr ist bewilligt; das zweite Werk öffnet im Frühjahr.',
  'The nightly data exchange stops with a timeout; ticket 4711.':
    'Der nächtliche Datenaustausch bricht mit einer Zeitüberschreitung ab; Ticket 4711.',
  'Won the tender three years ago by the shorter implementation.':
    'Vor drei Jahren die Ausschreibung durch die kürzere Einführung gewonnen.',
  'IT recommends, purchasing compares three offers, the chief financial officer signs.':
    'Die IT empfiehlt, der Einkauf vergleicht drei Angebote, der Finanzvorstand unterschreibt.',
  'The framework contract of the second supplier ends in seven weeks.':
    'Der Rahmenvertrag des zweiten Lieferanten endet in sieben Wochen.',
  'Wants to renew for a year and add two seats.': 'Möchte um ein Jahr verlängern und zwei Arbeitsplätze ergänzen.',
  'Proposals go to Brightwater Holdings Ltd, attention of accounts payable; Priya signs.':
    'Angebote gehen an Brightwater Holdings Ltd, zu Händen der Buchhaltung; Priya unterschreibt.',
  'The invoice of last winter came twice; credited the same week.':
    'Die Rechnung vom letzten Winter kam zweimal; in derselben Woche gutgeschrieben.',
  '310 people in four waterworks; a fifth is being built near Leeds and opens next autumn.':
    '310 Leute in vier Wasserwerken; ein fünftes entsteht bei Leeds und öffnet im nächsten Herbst.',
  'The head of IT wants every supplier to pass a security audit before a renewal.':
    'Die IT-Leitung verlangt von jedem Lieferanten vor einer Verlängerung eine Sicherheitsprüfung.',
  'Nobody else supplies this category at the moment.': 'Zurzeit liefert niemand sonst diese Kategorie.',
  'Third production line planned in Ålesund.': 'Dritte Produktionslinie in Ålesund geplant.',
  'The plant manager decides alone up to 50,000 euros.': 'Bis 50.000 Euro entscheidet die Werksleitung allein.',
  'Complained twice about slow answers from our service desk.':
    'Hat zweimal langsame Antworten unseres Servicedesks beklagt.',
  'Was seen with a rival at the packaging fair.': 'Wurde auf der Verpackungsmesse mit einem Wettbewerber gesehen.',
  'Procurement asks for three quotes for every order.': 'Die Beschaffung holt für jeden Auftrag drei Angebote ein.',
  'Left after the price rise; the service was praised to the end.':
    'Ging nach der Preiserhöhung; der Service wurde bis zuletzt gelobt.',
  'Five clinics, 2,300 people, one central purchasing department.':
    'Fünf Kliniken, 2.300 Leute, ein zentraler Einkauf.',
  'The contract of the present supplier ends in five months.':
    'Der Vertrag des jetzigen Lieferanten endet in fünf Monaten.',
  'Call Malte Hansen: why have the orders stopped?': 'Malte Hansen anrufen: Warum kommen keine Aufträge mehr?',
  'Tell Jürgen Müller what caused the timeout': 'Jürgen Müller sagen, woher die Zeitüberschreitung kam',
  'Find out who decides at Lindenhof': 'Herausfinden, wer bei Lindenhof entscheidet',
  'Send two references from the building trade': 'Zwei Referenzen aus dem Baugewerbe senden',
  'Send the price of two more seats': 'Den Preis für zwei weitere Arbeitsplätze senden',
  Licences: 'Lizenzen',
  Services: 'Dienstleistungen',
  Hardware: 'Hardware',
  Training: 'Schulung',
  'Frame contract for licences': 'Rahmenvertrag für Lizenzen',
  'Maintenance contract': 'Wartungsvertrag',
  'Site logistics for the northern ring road': 'Baustellenlogistik für die nördliche Ringstraße',
  'Service desk for all plants': 'Servicedesk für alle Werke',
  'Handheld readers for the cold store': 'Handlesegeräte für das Kühlhaus',
  'Interface to the new plant': 'Schnittstelle zum neuen Werk',
  'Offer a shared plan for the next two years.': 'Einen gemeinsamen Plan für die nächsten zwei Jahre anbieten.',
  'They asked for one contact for all plants.': 'Sie wünschen sich einen Ansprechpartner für alle Werke.',
  'The training promised for the harvest came three weeks late.':
    'Die zur Ernte zugesagte Schulung kam drei Wochen zu spät.',
  'Training on site at our cost, and one contact for the whole season.':
    'Schulung vor Ort auf unsere Kosten und ein Ansprechpartner für die ganze Saison.',
  'Merges three sites and needs one system by spring.':
    'Legt drei Standorte zusammen und braucht bis zum Frühjahr ein System.',
  'The budget was approved in autumn.': 'Das Budget wurde im Herbst bewilligt.',
  'She prepares the decision; the board takes it.': 'Sie bereitet die Entscheidung vor; der Vorstand trifft sie.',
  'Known to every hospital in the region.': 'Jedem Krankenhaus der Region bekannt.',
  'They asked to pay after a year.': 'Sie wollten erst nach einem Jahr zahlen.',
  'Asked for a price list at the fair.': 'Bat auf der Messe um eine Preisliste.',
  'They cannot pay for what they need; ask again next year.':
    'Sie können nicht bezahlen, was sie brauchen; im nächsten Jahr wieder fragen.',
};
