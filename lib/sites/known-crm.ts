import { https } from './known-by';
import type { KnownSite } from './site';

/** The CRMs that run at their makers' hosts, and are known by these. */
export const knownCrm: readonly KnownSite[] = [
  { id: 'hubspot', matches: https('*.hubspot.com') },
  {
    id: 'salesforce',
    matches: https(
      '*.lightning.force.com',
      '*.my.salesforce.com',
      '*.salesforce-setup.com',
      '*.lightning.force.mil',
      '*.sfcrmapps.cn',
    ),
  },
  {
    id: 'dynamics',
    matches: https('*.dynamics.com', '*.crm.dynamics.cn', '*.crm.microsoftdynamics.us'),
  },
  { id: 'pipedrive', matches: https('*.pipedrive.com') },
  {
    id: 'zohocrm',
    matches: https('crm.zoho.com', 'crm.zoho.eu', 'crm.zoho.in', 'crm.zoho.com.au', 'crm.zoho.jp', 'crm.zoho.ca'),
  },
  {
    id: 'freshsales',
    matches: https('*.myfreshworks.com', '*.freshsales.io'),
  },
  { id: 'copper', matches: https('app.copper.com') },
  { id: 'close', matches: https('app.close.com') },
  { id: 'attio', matches: https('app.attio.com') },
  { id: 'monday', matches: https('*.monday.com') },
  {
    id: 'twenty',
    matches: https('*.twenty.com'),
  },
];
