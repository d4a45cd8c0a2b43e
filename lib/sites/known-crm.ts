import { https } from './known-by';
import type { KnownSite } from './site';

/** The CRMs that run at their makers' hosts, and are known by these. */
export const knownCrm: readonly KnownSite[] = [
  { id: 'hubspot', matches: https('*.hubspot.com'), room: 'overlay' },
  {
    id: 'salesforce',
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
    matches: https('*.dynamics.com', '*.crm.dynamics.cn', '*.crm.microsoftdynamics.us'),
    room: 'overlay',
  },
  { id: 'pipedrive', matches: https('*.pipedrive.com'), room: 'overlay' },
  {
    id: 'zohocrm',
    matches: https('crm.zoho.com', 'crm.zoho.eu', 'crm.zoho.in', 'crm.zoho.com.au', 'crm.zoho.jp', 'crm.zoho.ca'),
    room: 'overlay',
  },
  {
    id: 'freshsales',
    matches: https('*.myfreshworks.com', '*.freshsales.io'),
    room: 'overlay',
  },
  { id: 'copper', matches: https('app.copper.com'), room: 'overlay' },
  { id: 'close', matches: https('app.close.com'), room: 'overlay' },
  { id: 'attio', matches: https('app.attio.com'), room: 'overlay' },
  { id: 'monday', matches: https('*.monday.com'), room: 'overlay' },
  {
    id: 'twenty',
    matches: https('*.twenty.com'),
    room: 'overlay',
  },
];
