import { has, https } from './known-by';
import type { KnownSite } from './site';

/** The CRMs that run on a firm's own host, too, and are known by what their pages hold. */
export const knownOwnCrm: readonly KnownSite[] = [
  {
    id: 'bitrix24',
    matches: https('*.bitrix24.com', '*.bitrix24.de', '*.bitrix24.eu'),
    // Its lists open records in a panel without leaving the page, so that it has to be known there already.
    recognises: (doc, url) => url.pathname.includes('/crm/') && has(doc, '[class*="crm-entity-"], [src*="/bitrix/"]'),
  },
  {
    id: 'odoo',
    matches: https('*.odoo.com'),
    recognises: (doc) => has(doc, 'body.o_web_client'),
  },
  {
    id: 'espocrm',
    matches: https('*.espocrm.com', '*.espocloud.com'),
    room: 'push',
    recognises: (doc) => has(doc, '[href*="client/css/espo/"], [src*="client/lib/espo"], [src*="client/espo"]'),
  },
  {
    id: 'suitecrm8',
    matches: [],
    recognises: (doc) => has(doc, '[href*="dist/themes/suite8/"], app-root :is(scrm-navbar-ui, scrm-classic-view-ui)'),
  },
  {
    id: 'suitecrm',
    matches: [],
    room: 'push',
    recognises: (doc) => has(doc, '[href*="themes/SuiteP/"], [src*="themes/SuiteP/"], .email-link[data-record-id]'),
  },
  {
    id: 'vtiger',
    matches: https('*.vtiger.com'),
    recognises: (doc) => has(doc, '[href*="layouts/v7/"], [src*="layouts/v7/"]'),
  },
  {
    id: 'dolibarr',
    matches: [],
    room: 'push',
    recognises: (doc) => has(doc, '[name="author"][content*="Dolibarr"]'),
  },
  {
    id: 'sugarcrm',
    matches: https('*.sugarondemand.com', '*.sugarcrm.com'),
    recognises: (doc) => has(doc, '#sugarcrm #sidecar'),
  },
];
