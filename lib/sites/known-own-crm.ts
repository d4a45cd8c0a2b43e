import { has, https } from './known-by';
import type { KnownSite } from './site';

/** The CRMs that run on a firm's own host, too, and are known by what their pages hold. */
export const knownOwnCrm: readonly KnownSite[] = [
  {
    id: 'bitrix24',
    matches: https('*.bitrix24.com', '*.bitrix24.de', '*.bitrix24.eu'),
    room: 'overlay',
    // Its lists open records in a panel without leaving the page, so that it has to be known there already.
    recognises: (doc, url) =>
      url.pathname.includes('/crm/') && has(doc, '[class*="crm-entity-"], script[src*="/bitrix/"]'),
  },
  {
    id: 'odoo',
    matches: https('*.odoo.com'),
    room: 'overlay',
    recognises: (doc) => has(doc, 'body.o_web_client'),
  },
  {
    id: 'espocrm',
    matches: https('*.espocrm.com', '*.espocloud.com'),
    room: 'push',
    recognises: (doc) =>
      has(doc, 'link[href*="client/css/espo/"], script[src*="client/lib/espo"], script[src*="client/espo"]'),
  },
  {
    id: 'suitecrm8',
    matches: [],
    room: 'overlay',
    recognises: (doc) =>
      has(doc, 'link[href*="dist/themes/suite8/"], app-root :is(scrm-navbar-ui, scrm-classic-view-ui)'),
  },
  {
    id: 'suitecrm',
    matches: [],
    room: 'overlay',
    recognises: (doc) => has(doc, '[href*="themes/SuiteP/"], [src*="themes/SuiteP/"], a.email-link[data-record-id]'),
  },
  {
    id: 'vtiger',
    matches: https('*.vtiger.com'),
    room: 'overlay',
    recognises: (doc) => has(doc, '[href*="layouts/v7/"], [src*="layouts/v7/"]'),
  },
  {
    id: 'dolibarr',
    matches: [],
    room: 'push',
    recognises: (doc) => has(doc, 'meta[name="author"][content*="Dolibarr"]'),
  },
  {
    id: 'sugarcrm',
    matches: https('*.sugarondemand.com', '*.sugarcrm.com'),
    room: 'overlay',
    recognises: (doc) => has(doc, '#sugarcrm #sidecar'),
  },
];
