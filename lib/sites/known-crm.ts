import { https } from './known-by';
import type { KnownSite } from './site';

/** The CRMs that run at their makers' hosts, and are known by these. */
export const knownCrm: readonly KnownSite[] = [
  { id: 'hubspot', name: 'HubSpot', kind: 'crm', matches: https('*.hubspot.com'), room: 'overlay' },
  {
    id: 'salesforce',
    name: 'Salesforce',
    kind: 'crm',
    matches: https(
      '*.lightning.force.com',
      '*.my.salesforce.com',
      '*.salesforce-setup.com',
      '*.lightning.force.mil',
      '*.sfcrmapps.cn',
    ),
    room: 'overlay',
  },
  {
    id: 'dynamics',
    name: 'Dynamics 365',
    kind: 'crm',
    matches: https('*.dynamics.com', '*.crm.dynamics.cn', '*.crm.microsoftdynamics.us'),
    room: 'overlay',
  },
  { id: 'pipedrive', name: 'Pipedrive', kind: 'crm', matches: https('*.pipedrive.com'), room: 'overlay' },
  {
    id: 'zohocrm',
    name: 'Zoho CRM',
    kind: 'crm',
    matches: https('crm.zoho.com', 'crm.zoho.eu', 'crm.zoho.in', 'crm.zoho.com.au', 'crm.zoho.jp', 'crm.zoho.ca'),
    room: 'overlay',
  },
  {
    id: 'freshsales',
    name: 'Freshsales',
    kind: 'crm',
    matches: https('*.myfreshworks.com', '*.freshsales.io'),
    room: 'overlay',
    limited: true,
  },
  { id: 'copper', name: 'Copper', kind: 'crm', matches: https('app.copper.com'), room: 'overlay' },
  { id: 'close', name: 'Close', kind: 'crm', matches: https('app.close.com'), room: 'overlay' },
  { id: 'attio', name: 'Attio', kind: 'crm', matches: https('app.attio.com'), room: 'overlay', limited: true },
  { id: 'monday', name: 'monday CRM', kind: 'crm', matches: https('*.monday.com'), room: 'overlay', limited: true },
  {
    id: 'twenty',
    name: 'Twenty',
    kind: 'crm',
    matches: https('*.twenty.com'),
    room: 'overlay',
    limited: true,
  },
];
