import { attio } from './attio';
import { bitrix24 } from './bitrix24';
import { close } from './close';
import { copper } from './copper';
import { dolibarr } from './dolibarr';
import { dynamics } from './dynamics';
import { espocrm } from './espocrm';
import { fastmail } from './fastmail';
import { freshsales } from './freshsales';
import { gmail } from './gmail';
import { googlecalendar } from './googlecalendar';
import { hubspot } from './hubspot';
import { ladder } from './ladder';
import { monday } from './monday';
import { nextcloudcalendar } from './nextcloudcalendar';
import { odoo } from './odoo';
import { outlook } from './outlook';
import { outlookcalendar } from './outlookcalendar';
import { pipedrive } from './pipedrive';
import { proton } from './proton';
import { roundcube } from './roundcube';
import { roundcubecalendar } from './roundcubecalendar';
import { salesforce } from './salesforce';
import type { SiteAdapter } from './site';
import { sogo } from './sogo';
import { sogocalendar } from './sogocalendar';
import { sugarcrm } from './sugarcrm';
import { suitecrm } from './suitecrm';
import { suitecrm8 } from './suitecrm8';
import { twenty } from './twenty';
import { vtiger } from './vtiger';
import { yahoo } from './yahoo';
import { zohocrm } from './zohocrm';
import { zohomail } from './zohomail';

/** Every adapter, and last the ladder, which reads any page. In the product each is loaded alone, by the name of its file. */
export const sites: readonly SiteAdapter[] = [
  attio,
  bitrix24,
  close,
  copper,
  dolibarr,
  dynamics,
  espocrm,
  fastmail,
  freshsales,
  gmail,
  googlecalendar,
  hubspot,
  monday,
  nextcloudcalendar,
  odoo,
  outlook,
  outlookcalendar,
  pipedrive,
  proton,
  roundcube,
  roundcubecalendar,
  salesforce,
  sogo,
  sogocalendar,
  sugarcrm,
  suitecrm,
  suitecrm8,
  twenty,
  vtiger,
  yahoo,
  zohocrm,
  zohomail,
  ladder,
];
