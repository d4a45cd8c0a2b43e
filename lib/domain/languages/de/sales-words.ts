import type { SalesWords } from '../file-language';
import { listed } from '../listed';

/** What stands in lists of sales and deals. */
export const salesWords: SalesWords = {
  headings: {
    quantity: listed('Menge, Anzahl, Stück, Stückzahl, Stk, Bestellmenge, Liefermenge, verkaufte Menge'),
    unitPrice: listed(
      'Einzelpreis, Stückpreis, Preis, Preis je Einheit, E-Preis, EP, Verkaufspreis, VK-Preis, Einzelpreis netto',
    ),
    discount: listed(
      'Rabatt, Rabatt in Prozent, Rabatt Prozent, Rabattprozent, Rabattsatz, Prozent Rabatt, Zeilenrabatt, Zeilenrabatt Prozent, Positionsrabatt, Rabattbetrag, Zeilenrabattbetrag, Nachlass, Nachlass in Prozent',
    ),
    documentState: listed('Status, Zustand, Auftragsstatus, Rechnungsstatus, Belegstatus, Bestellstatus'),
    documentKind: listed(
      'Typ, Art, Belegart, Belegtyp, Dokumentart, Rechnungsart, Vorgangsart, Rechnungstyp, Buchungsart, Dokumenttyp',
    ),
    side: listed('Soll/Haben, S/H, Soll/Haben-Kennzeichen, SH, Soll-Haben, Vorzeichen'),
    debit: listed('Soll, Sollbetrag, Betrag Soll, Umsatz Soll'),
    credit: listed('Haben, Habenbetrag, Betrag Haben, Umsatz Haben'),
    voided: listed('storniert, annulliert, gutgeschrieben, ist storniert'),
    refunded: listed(
      'erstatteter Betrag, Erstattungsbetrag, Betrag erstattet, erstattet, rückerstatteter Betrag, Rückerstattung',
    ),
    tax: listed(
      'Steuer, Steuerbetrag, MwSt, MwSt-Betrag, Mehrwertsteuer, USt, USt-Betrag, Umsatzsteuer, Umsatzsteuerbetrag, Steuern, Gesamtsteuer',
    ),
    stage: listed(
      'Phase, Dealphase, Deal-Phase, Verkaufsphase, Vertriebsphase, Verkaufsstufe, Stufe, Chancenphase, Opportunity-Phase, Abschlussphase',
    ),
    dealName: listed(
      'Dealname, Deal-Name, Name des Deals, Opportunity, Opportunity-Name, Verkaufschance, Verkaufschancenname, Geschäft, Chance, Thema, Angebot, Angebotsname, Angebotstitel, Projekt, Projektname',
    ),
    quoteNumber: listed(
      'Angebotsnummer, Angebotsnr, Angebotsnr., Angebots-Nr., Angebot Nr, Angebot Nr., Offertnummer, Offertennummer, Offert-Nr., Angebots-ID',
    ),
  },
  dates: listed('Datum, Tag, Zeitpunkt, erstellt am, Rechnungsdat, Belegdat, Leistungszeitpunkt'),
  customers: listed(
    'Kunde, Kunden, Kundin, Firma, Unternehmen, Auftraggeber, Käufer, Besteller, Debitor, Rechnungsempfänger, Empfänger, Abnehmer, Geschäftspartner',
  ),
  amounts: listed(
    'Betrag, Umsatz, Summe, Erlös, Wert, netto, Gesamt, Gesamtpreis, Gesamtbetrag, Rechnungsbetrag, Endbetrag, Nettosumme, Zeilensumme, Warenwert, Nettowert',
  ),
  others: listed(
    'fällig, Fälligkeit, Zahlung, bezahlt, geändert, Änderung, Liefertermin, Geburt, MwSt, USt, Steuer, Rabatt, Skonto, Versand, Saldo, offen, Nummer, Nr, Code, Konto, Art, Gruppe, Anschrift, Straße, PLZ, Ort, Land, Betreuer, Mail, Telefon, Kosten, Versandkosten',
  ),
  net: listed('netto, ohne MwSt, ohne USt, ohne Steuer, ohne Steuern, zzgl, exkl'),
  gross: listed('brutto, inkl, mit MwSt, inkl MwSt, mit Steuer, mit Steuern'),
  unsold: listed(
    'storniert, stornierte, stornierter, annullierte, Storno, abgebrochen, Entwurf, Angebot, Kostenvoranschlag, Proforma, Proformarechnung, ungültig, gelöscht, abgelehnt, verloren, annulliert, verworfen, fehlgeschlagen, abgelaufen, Eingangsrechnung, uneinbringlich',
  ),
  sold: listed(
    'bezahlt, unbezahlt, offen, fällig, überfällig, gebucht, verbucht, beglichen, ausgeglichen, in Bearbeitung, in Arbeit, erledigt, abgeschlossen, geschlossen, freigegeben, bestätigt, ausgestellt, gesendet, versendet, versandt, fakturiert, berechnet, abgerechnet, geliefert, teilgeliefert, gemahnt, Rechnung, Ausgangsrechnung, Schlussrechnung, Abschlagsrechnung, Auftrag, Faktura, Barverkauf',
  ),
  payments: listed('Zahlung, Zahlungseingang'),
  credits: listed(
    'Gutschrift, Rechnungskorrektur, Stornorechnung, Retoure, Rückgabe, Rücksendung, Erstattung, erstattet, Korrekturrechnung, Rückerstattung, Warenrücksendung, retourniert',
  ),
  reversals: listed(
    'Storno, Stornos, Stornorechnung, Rechnungsstorno, Stornierung, Rechnungsstornierung, Stornobeleg, Stornobuchung, Stornogutschrift, Stornofaktura, Fakturastorno, Auftragsstorno, Teilstorno, Teilstornierung, Teilstornorechnung, Annullierung, Annullationsrechnung, Generalumkehr',
  ),
  cancelled: listed('storniert, stornierte, stornierter, annulliert, annullierte, ungültig'),
  voids: listed('ungültig'),
  orders: listed('Auftrag, Bestellung, Auftragsbestätigung, Auftragsstorno'),
  givenBack: listed('erstattet, rückerstattet, retourniert, zurückgegeben, gutgeschrieben'),
  compared: listed(
    'Vorjahr, Vorjahreswert, Vj, Vorperiode, Vormonat, Veränderung, Änderung, Abweichung, Differenz, Wachstum, Zuwachs, Steigerung, Entwicklung, Anteil, Prozent, Plan, geplant, Prognose, Soll, Ziel, kumuliert, Rang',
  ),
  unsoldSheets: listed(
    'Angebot, Angebote, Offerte, Offerten, Kostenvoranschlag, Kostenvoranschläge, storniert, stornierte, Storno, Stornos, Stornierungen, Budget, Plan, Planung, Planzahlen, Prognose, Hochrechnung, Vorschau, Vorlage, Vorlagen, Mustertabelle, Beispiel, Beispiele, Einkauf, Einkäufe, Kosten, Ausgaben, Aufwand, Aufwände, Eingangsrechnungen, Entwurf, Entwürfe',
  ),
  totals: listed(
    'Summe, Gesamt, Gesamtsumme, Zwischensumme, Total, Endsumme, insgesamt, Gesamtergebnis, Übertrag, Summen',
  ),
  open: listed('offen'),
  won: listed(
    'gewonnen, abgeschlossen und gewonnen, geschlossen gewonnen, Auftrag erhalten, Abschluss gewonnen, Auftrag gewonnen, angenommen, akzeptiert, Angebot angenommen, beauftragt, bestellt, Auftrag erteilt',
  ),
  lost: listed(
    'verloren, abgeschlossen und verloren, geschlossen verloren, Auftrag verloren, abgesagt, Abschluss verloren, storniert, abgebrochen, abgelehnt',
  ),
  outcomes: listed(
    'gewonnen, verloren, abgeschlossen und gewonnen, abgeschlossen und verloren, geschlossen gewonnen, geschlossen verloren',
  ),
  wonAlone: listed(
    'verkauft, erfolgreich, erfolgreich abgeschlossen, unterzeichnet, unterschrieben, Vertrag unterzeichnet, Vertrag unterschrieben, Verkaufsauftrag, Zuschlag erhalten',
  ),
  lostAlone: listed('erfolglos, nicht erfolgreich, gescheitert, ausverkauft, überboten, gelöscht'),
  withdrawn: listed('zurückgezogen, Angebot zurückgezogen'),
  sent: listed('gesendet, versendet, verschickt, versandt, Angebot abgegeben, Angebot unterbreitet'),
};
