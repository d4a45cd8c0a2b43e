import { expect, it } from 'vitest';
import { isPersonsOwn, isRoleAddress } from '../../../lib/domain/identify/role-address';

const roles =
  `info office sales support contact accounts accounting.dept customer-care no-reply noreply do_not_reply orders
  einkauf vertrieb bestellungen rechnung rechnungen buchhaltung buero Büro kontakt kundendienst verwaltung poststelle
  ajanlat ajanlatkeres beszerzes szamlazas megrendeles ugyfelszolgalat titkarsag iroda penzugy
  post postmottak salg innkjøp regnskap faktura tilbud kundeservice ordre
  verkope aankope faktuur kontor
  customercare salesteam rechnungseingang kundesenter klientediens szamlak orders-de team.vertrieb mailer-daemon
  infos infosales salesinfo no_reply no.reply donotreply do-not-reply do.not.reply noreply2 noreply-hu office12 office-2026
  INFO info+fair info.de sales-hu office2 info_2 sales.marketing`.split(/\s+/);

it.each(roles)('%s@ is a shared mailbox', (local) => {
  expect(isRoleAddress(`${local}@firm.test`)).toBe(true);
});

it.each(
  `anna kovacs.agnes j.mueller agnes.kovacs2 anna.sales post.eva office.manager infante postma kundera orderud webermann
  billingsley bookington ordersson accountius kundera salesman customs helpern einkaufer noreplyson vertriebert info-anna
  titkary szamlary okonomides newsome postmasterson procureur rechnungsson bestellerin rendelesi enquist
  itsales salesit sinfo infosx adfo infox+office ms infoof sax noreplied dono-reply mno-reply it5x
  markus salim rendell hrvoje it.anna infoanna officer x`.split(/\s+/),
)('%s@ is somebody', (local) => {
  expect(isRoleAddress(`${local}@firm.test`)).toBe(false);
});

it.each([
  ['the one whose first address it is', 'Bea Nagy', ['office@firm.test'], true],
  ['one who has it beside their own', 'Bea Nagy', ['bea@firm.test', 'office@firm.test'], false],
  ['nobody called like it', 'Office Team', ['office@firm.test'], false],
])('office@ is %s: %s', (_, name, emails, isOwn) => {
  expect(isPersonsOwn('Office+x@firm.test', { name, emails })).toBe(isOwn);
});

it.each(['', 'info', 'info@', '@firm.test', 'info@firm', 'Info <info@firm.test>'])('“%s” is no address', (text) => {
  expect(isRoleAddress(text)).toBe(false);
});
