import type { SampleTexts } from '../language';

/** The sample book in Hungarian. */
export const sampleTexts: SampleTexts = {
  'Renewal, 18 licences': 'Megújítás, 18 licenc',
  'Training for two plants': 'Képzés két üzemnek',
  'Hardware for line two': 'Hardver a kettes gyártósorhoz',
  'Service contract': 'Szervizszerződés',
  'Another supplier was cheaper.': 'Egy másik beszállító olcsóbb volt.',
  Machinery: 'Gépgyártás',
  Germany: 'Németország',
  'Named first by every visitor of the Cologne fair.': 'A kölni vásár minden látogatója elsőként említi.',
  'Their IT team found two faults in our interface before we did.':
    'Az informatikai csapatuk előttünk talált két hibát az interfészünkben.',
  Construction: 'Építőipar',
  Hungary: 'Magyarország',
  'Showed us the investment plan for the next three years.':
    'Megmutatták nekünk a következő három év beruházási tervét.',
  Logistics: 'Logisztika',
  Water: 'Vízellátás',
  'United Kingdom': 'Egyesült Királyság',
  'Took part in the last two beta programmes.': 'Részt vett a két legutóbbi bétaprogramban.',
  Food: 'Élelmiszer',
  Norway: 'Norvégia',
  Mining: 'Bányászat',
  'South Africa': 'Dél-Afrika',
  Austria: 'Ausztria',
  Packaging: 'Csomagolás',
  Textiles: 'Textilipar',
  'Health care': 'Egészségügy',
  'Five sites, a budget for next year, and a supplier whose contract ends.':
    'Öt telephely, jövő évi keret és egy beszállító, akinek lejár a szerződése.',
  'Managing director': 'Ügyvezető',
  'Project manager': 'Projektvezető',
  'Head of IT': 'Informatikai vezető',
  Purchasing: 'Beszerzés',
  'Chief financial officer': 'Pénzügyi vezérigazgató-helyettes',
  'Head of operations': 'Üzemeltetési vezető',
  'Finance director': 'Pénzügyi igazgató',
  'Shift supervisor': 'Műszakvezető',
  'Head of training': 'Képzési vezető',
  'Plant manager': 'Üzemvezető',
  'Procurement manager': 'Beszerzési menedzser',
  Owner: 'Tulajdonos',
  'Head of quality': 'Minőségügyi vezető',
  'Head of procurement': 'Beszerzési vezető',
  'Plans to bring 25 more people onto the system before the summer season.':
    'A nyári szezon előtt további 25 embert tervez bevonni a rendszerbe.',
  '140 people on eleven building sites; the head office is in Budapest.':
    '140 ember tizenegy építkezésen; a központ Budapesten van.',
  'Delivered the first 40 licences in ten days; they chose us for the fast start.':
    'Az első 40 licencet tíz nap alatt szállítottuk; a gyors indulás miatt választottak minket.',
  'Anything above 20,000 euros goes to the board, which meets on the first Monday of the month.':
    '20 000 euró felett minden a vezetőség elé kerül, amely a hónap első hétfőjén ülésezik.',
  'A local supplier offers 15 % less for the rollout until the end of its campaign.':
    'Egy helyi szállító az akciója végéig 15%-kal olcsóbban kínálja a bevezetést.',
  'The budget for next year is approved; the second plant opens in spring.':
    'A jövő évi keretet jóváhagyták; a második üzem tavasszal nyílik.',
  'The nightly data exchange stops with a timeout; ticket 4711.':
    'Az éjszakai adatcsere időtúllépéssel leáll; 4711-es hibajegy.',
  'Won the tender three years ago by the shorter implementation.':
    'Három éve a rövidebb bevezetéssel nyertük meg a tendert.',
  'IT recommends, purchasing compares three offers, the chief financial officer signs.':
    'Az informatika javasol, a beszerzés három ajánlatot hasonlít össze, a pénzügyi vezető aláír.',
  'The framework contract of the second supplier ends in seven weeks.':
    'A második beszállító keretszerződése hét hét múlva lejár.',
  'Wants to renew for a year and add two seats.': 'Egy évre szeretne hosszabbítani, két további munkahellyel.',
  'Proposals go to Brightwater Holdings Ltd, attention of accounts payable; Priya signs.':
    'Az ajánlatokat a Brightwater Holdings Ltd könyvelésének kell címezni; Priya írja alá.',
  'The invoice of last winter came twice; credited the same week.':
    'A tavaly téli számla kétszer érkezett; még azon a héten jóváírtuk.',
  '310 people in four waterworks; a fifth is being built near Leeds and opens next autumn.':
    '310 ember négy vízműben; Leeds mellett ötödik épül, amely jövő ősszel nyílik.',
  'The head of IT wants every supplier to pass a security audit before a renewal.':
    'Az informatikai vezető minden beszállítótól biztonsági auditot kér a megújítás előtt.',
  'Nobody else supplies this category at the moment.': 'Ebben a kategóriában jelenleg senki más nem szállít.',
  'Third production line planned in Ålesund.': 'Harmadik gyártósort terveznek Ålesundban.',
  'The plant manager decides alone up to 50,000 euros.': '50 000 euróig az üzemvezető egyedül dönt.',
  'Complained twice about slow answers from our service desk.':
    'Kétszer panaszkodtak az ügyfélszolgálatunk lassú válaszaira.',
  'Was seen with a rival at the packaging fair.': 'A csomagolási vásáron egy versenytárssal látták.',
  'Procurement asks for three quotes for every order.': 'A beszerzés minden rendeléshez három árajánlatot kér.',
  'Left after the price rise; the service was praised to the end.':
    'Az áremelés után távozott; a szolgáltatást végig dicsérte.',
  'Five clinics, 2,300 people, one central purchasing department.': 'Öt klinika, 2300 ember, egy központi beszerzés.',
  'The contract of the present supplier ends in five months.':
    'A jelenlegi beszállító szerződése öt hónap múlva lejár.',
  'Call Malte Hansen: why have the orders stopped?': 'Malte Hansen felhívása: miért maradtak el a rendelések?',
  'Tell Jürgen Müller what caused the timeout': 'Jürgen Müller tájékoztatása az időtúllépés okáról',
  'Find out who decides at Lindenhof': 'Kideríteni, ki dönt a Lindenhofnál',
  'Send two references from the building trade': 'Két építőipari referencia küldése',
  'Send the price of two more seats': 'Két további munkahely árának elküldése',
  Licences: 'Licencek',
  Services: 'Szolgáltatások',
  Hardware: 'Hardver',
  Training: 'Képzés',
  'Frame contract for licences': 'Licenc-keretszerződés',
  'Maintenance contract': 'Karbantartási szerződés',
  'Site logistics for the northern ring road': 'Építkezési logisztika az északi körgyűrűhöz',
  'Service desk for all plants': 'Ügyfélszolgálat minden üzemnek',
  'Handheld readers for the cold store': 'Kézi leolvasók a hűtőházba',
  'Interface to the new plant': 'Interfész az új üzemhez',
  'Offer a shared plan for the next two years.': 'Közös terv felajánlása a következő két évre.',
  'They asked for one contact for all plants.': 'Egy kapcsolattartót kértek az összes üzemhez.',
  'The training promised for the harvest came three weeks late.': 'A betakarításra ígért képzés három hetet késett.',
  'Training on site at our cost, and one contact for the whole season.':
    'Helyszíni képzés a mi költségünkre és egy kapcsolattartó az egész szezonra.',
  'Merges three sites and needs one system by spring.':
    'Három telephelyet von össze, és tavaszig egy rendszerre van szüksége.',
  'The budget was approved in autumn.': 'A keretet ősszel jóváhagyták.',
  'She prepares the decision; the board takes it.': 'Ő készíti elő a döntést; a vezetőség hozza meg.',
  'Known to every hospital in the region.': 'A régió minden kórháza ismeri.',
  'They asked to pay after a year.': 'Egy év múlva szerettek volna fizetni.',
  'Asked for a price list at the fair.': 'A vásáron árlistát kért.',
  'They cannot pay for what they need; ask again next year.':
    'Nem tudják kifizetni, amire szükségük van; jövőre újra rá kell kérdezni.',
};
