import { expect, it } from 'vitest';
import { dealStateOf } from '../../../lib/transfer/sales/sales-words';

it.each<[ReturnType<typeof dealStateOf>, string]>([
  ['won', 'Sold, Successful, Sales Order, Contract signed'],
  ['won', 'Verkauft, Erfolgreich, Unterzeichnet, Vertrag unterschrieben, Verkaufsauftrag, Abgeschlossen (gewonnen)'],
  ['won', 'Signert, Kontrakt signert, Salgsordre, Suksess, Solgt, Lukket - vunnet'],
  ['won', 'Geteken, Kontrak geteken, Geslaag, Suksesvol, Verkoopsbestelling, Gesluit gewen'],
  ['won', 'Aláírva, Szerződés aláírva, Szerződve, Megkötve, Vevői rendelés, Sikeres, Lezárva - megnyerve'],
  ['lost', 'Out-Sold, Unsuccessful, Deleted'],
  ['lost', 'Nicht erfolgreich, Erfolglos, Gescheitert, Ausverkauft, Gelöscht, Nicht gewonnen'],
  ['lost', 'Mislyktes, Avslått, Utsolgt, Slettet, Ikke solgt, Lukket - tapt'],
  ['lost', 'Nie geslaag nie, Geweier, Afgewys, Onsuksesvol, Geskrap'],
  ['lost', 'Elbukott, Elvetve, Visszautasítva, Sikertelen, Törölve'],
  ['withdrawn', 'Withdrawn, Zurückgezogen, Trukket, Onttrek, Teruggetrek, Visszavonta'],
  [
    'open',
    'Qualifizieren, Vorschlagen, In Bearbeitung, Erfolgreich kontaktiert, Nicht unterschrieben, Vertrag gesendet',
  ],
  ['open', 'Kvalifisert, Forhandling, Ikke signert, Kontrakt sendt'],
  ['open', 'Gekwalifiseer, Onderhandeling, Kontrak gestuur, Nog nie geteken nie'],
  ['open', 'Minősített, Tárgyalás, Folyamatban, Szerződés kiküldve, Nincs aláírva'],
])('a deal is %s in the states %s', (state, written) => {
  for (const one of written.split(', ')) expect([one, dealStateOf(one)]).toEqual([one, state]);
});
