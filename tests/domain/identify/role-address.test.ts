import { expect, it } from 'vitest';
import { isRoleAddress } from '../../../lib/domain/identify/role-address';

const roles =
  `info office sales support contact accounts accounting.dept customer-care no-reply noreply do_not_reply orders
  einkauf vertrieb bestellungen rechnung rechnungen buchhaltung buero Büro kontakt kundendienst verwaltung poststelle
  ajanlat ajanlatkeres beszerzes szamlazas megrendeles ugyfelszolgalat titkarsag iroda penzugy
  post postmottak salg innkjøp regnskap faktura tilbud kundeservice ordre
  verkope aankope faktuur kontor
  INFO info+fair info.de sales-hu office2 info_2 sales.marketing`.split(/\s+/);

it.each(roles)('%s@ is a shared mailbox', (local) => {
  expect(isRoleAddress(`${local}@firm.test`)).toBe(true);
});

it.each(
  `anna kovacs.agnes j.mueller agnes.kovacs2 anna.sales post.eva office.manager infante postma kundera orderud webermann
  markus salim rendell hrvoje it.anna infoanna officer x`.split(/\s+/),
)('%s@ is somebody', (local) => {
  expect(isRoleAddress(`${local}@firm.test`)).toBe(false);
});

it.each(['', 'info', 'info@', '@firm.test', 'info@firm', 'Info <info@firm.test>'])('“%s” is no address', (text) => {
  expect(isRoleAddress(text)).toBe(false);
});
