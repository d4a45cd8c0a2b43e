import type { SalesWords } from '../file-language';
import { listed } from '../listed';

/** What stands in lists of sales and deals. */
export const salesWords: SalesWords = {
  headings: {
    quantity: listed('mennyiség, darab, db, darabszám, eladott mennyiség, menny'),
    unitPrice: listed('egységár, nettó egységár, ár, eladási ár, darabár, egységár nettó'),
    discount: listed(
      'kedvezmény, kedvezmény százalék, kedvezmény százaléka, kedvezményszázalék, kedvezmény mértéke, százalékos kedvezmény, kedvezmény összege, engedmény, engedmény százalék, engedmény összege, tételkedvezmény',
    ),
    documentState: listed(
      'állapot, státusz, státus, rendelés állapota, számla állapota, rendelés státusza, számla státusza',
    ),
    documentKind: listed(
      'típus, bizonylat típusa, bizonylattípus, számla típusa, számlatípus, jelleg, számla jellege, fajta',
    ),
    side: listed('tartozik/követel, T/K, TK, előjel, tartozik követel'),
    debit: listed('tartozik, tartozik összeg'),
    credit: listed('követel, követel összeg'),
    voided: listed('sztornózva, sztornózott, törölve, jóváírva, sztornó'),
    refunded: listed('visszatérített összeg, visszatérítés összege, visszafizetett összeg'),
    tax: listed('áfa, áfa összeg, áfa összege, áfa érték, áfa értéke, áfaösszeg, számla áfa összege, adó, adó összege'),
    stage: listed('szakasz, fázis, ügylet szakasza, értékesítési szakasz, lehetőség szakasza, ügyletszakasz'),
    dealName: listed(
      'ügylet, ügylet neve, lehetőség, lehetőség neve, üzlet neve, üzlet, értékesítési lehetőség, ajánlat, ajánlat neve, ajánlat tárgya, projekt, projekt neve',
    ),
    quoteNumber: listed(
      'ajánlat száma, ajánlatszám, ajánlat sorszáma, ajánlati szám, árajánlat száma, árajánlat sorszáma, árajánlatszám',
    ),
  },
  dates: listed('dátum, dátuma, kelt, kelte, napja, nap, ideje, időpont, létrehozva, kiállítva'),
  customers: listed('vevő, ügyfél, partner, megrendelő, cég, vásárló, címzett'),
  amounts: listed('összeg, érték, értéke, árbevétel, bevétel, forgalom, nettó, végösszeg, összesen, ellenérték'),
  others: listed(
    'fizetési, határidő, esedékesség, módosítva, szállítási, születési, áfa, adó, kedvezmény, egyenleg, tartozás, szám, száma, sorszám, kód, típus, cím, címe, város, irányítószám, ország, email, telefon, adószám, bankszámla, költség',
  ),
  net: listed('nettó, áfa nélkül, áfa nélküli, adó nélkül, adó nélküli, adóalap'),
  gross: listed('bruttó, áfával, adóval'),
  unsold: listed(
    'törölve, törölt, sztornózott, sztornózva, stornózott, stornózva, visszavonva, visszavont, piszkozat, tervezet, ajánlat, árajánlat, díjbekérő, proforma, érvénytelen, érvénytelenített, elveszett, elutasítva, elutasított, lemondva, lemondott, bejövő számla, meghiúsult',
  ),
  sold: listed(
    'fizetve, fizetett, kifizetve, kifizetett, kifizetetlen, fizetetlen, kiegyenlítve, kiegyenlített, kiegyenlítetlen, nyitott, esedékes, lejárt, könyvelt, könyvelve, folyamatban, feldolgozás alatt, függőben, teljesítve, teljesített, lezárt, lezárva, kész, jóváhagyva, jóváhagyott, visszaigazolva, visszaigazolt, kiállítva, kiállított, elküldve, elküldött, számlázva, számlázott, kiszállítva, kiszállított, kézbesítve, számla, végszámla, előlegszámla, rendelés, nyugta',
  ),
  payments: listed('befizetés'),
  credits: listed(
    'jóváírás, jóváíró, jóváíró számla, sztornó számla, stornó számla, helyesbítő, helyesbítő számla, visszáru, visszárú, visszatérítés, visszatérítve, visszaküldve',
  ),
  reversals: listed(
    'sztornó, stornó, storno, sztornó számla, sztornószámla, stornó számla, stornószámla, számla sztornó, sztornózás, sztornó bizonylat, sztornóbizonylat, érvénytelenítő, érvénytelenítő számla, érvénytelenítő bizonylat',
  ),
  cancelled: listed(
    'sztornózott, sztornózva, stornózott, stornózva, sztornírozott, érvénytelenített, érvénytelenítve, érvénytelen, törölve, törölt',
  ),
  voids: listed('érvénytelen'),
  orders: listed('rendelés, megrendelés, vevői rendelés'),
  givenBack: listed('visszatérítve, visszaküldve, visszafizetve, jóváírva'),
  compared: listed(
    'előző, előző év, tavalyi, tavaly, változás, változása, növekedés, növekedése, eltérés, különbség, arány, aránya, részesedés, százalék, terv, tervezett, várható, előrejelzés, cél, halmozott, göngyölt',
  ),
  unsoldSheets: listed(
    'ajánlat, ajánlatok, árajánlat, árajánlatok, törölt, töröltek, stornó, sztornó, stornózott, sztornózott, stornózottak, sztornózottak, költségvetés, büdzsé, terv, tervek, tervezet, előrejelzés, várható, sablon, sablonok, minta, minták, példa, példák, beszerzés, beszerzések, vásárlások, kiadás, kiadások, költség, költségek, bejövő számlák, piszkozat, piszkozatok',
  ),
  totals: listed('összesen, mindösszesen, részösszeg, végösszeg, összeg, total, összesítés, sum'),
  open: listed('nyitott'),
  won: listed(
    'megnyert, megnyerve, nyert, sikeres, lezárt megnyert, lezárva megnyert, sikeresen lezárt, elfogadva, elfogadott, ajánlat elfogadva, megrendelve, megrendelt',
  ),
  lost: listed(
    'elveszett, elvesztett, elveszítve, vesztett, sikertelen, lezárt elvesztett, lezárva elveszett, sikertelenül lezárt, törölve, törölt, elutasítva, elutasított, meghiúsult',
  ),
  outcomes: listed('megnyert, megnyerve, elveszett, elvesztett, elveszítve, lezárt megnyert, lezárt elvesztett'),
  wonAlone: listed(
    'aláírva, aláírt, szerződés aláírva, szerződve, szerződött, megkötve, eladva, eladott, vevői rendelés, értékesítési rendelés, sikeresen lezárva',
  ),
  lostAlone: listed('elbukott, elbukva, elvetve, elvetett, visszautasítva, visszautasított, sikertelenül lezárva'),
  withdrawn: listed('visszavonva, visszavont, visszavonta, ajánlat visszavonva'),
  sent: listed('elküldve, elküldött, kiküldve, árajánlat elküldve'),
};
