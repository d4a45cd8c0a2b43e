/** What an app is called, and how far it is read; kept out of what every page loads. */
export interface SiteName {
  readonly name: string;
  readonly kind: 'mail' | 'crm' | 'calendar';
  /** Only addresses can be read here, and the sidebar says so. */
  readonly limited?: true;
}

/** The names of the web apps that we know, by their ids. */
export const siteNames: Readonly<Record<string, SiteName>> = {
  googlecalendar: { name: 'Google Calendar', kind: 'calendar' },
  outlookcalendar: { name: 'Outlook Calendar', kind: 'calendar' },
  roundcubecalendar: { name: 'Roundcube Calendar', kind: 'calendar' },
  sogocalendar: { name: 'SOGo Calendar', kind: 'calendar' },
  nextcloudcalendar: { name: 'Nextcloud Calendar', kind: 'calendar' },
  gmail: { name: 'Gmail', kind: 'mail' },
  roundcube: { name: 'Roundcube', kind: 'mail' },
  sogo: { name: 'SOGo', kind: 'mail' },
  outlook: { name: 'Outlook', kind: 'mail' },
  proton: { name: 'Proton Mail', kind: 'mail' },
  yahoo: { name: 'Yahoo Mail', kind: 'mail' },
  fastmail: { name: 'Fastmail', kind: 'mail' },
  zohomail: { name: 'Zoho Mail', kind: 'mail', limited: true },
  hubspot: { name: 'HubSpot', kind: 'crm' },
  salesforce: { name: 'Salesforce', kind: 'crm' },
  dynamics: { name: 'Dynamics 365', kind: 'crm' },
  pipedrive: { name: 'Pipedrive', kind: 'crm' },
  zohocrm: { name: 'Zoho CRM', kind: 'crm' },
  freshsales: { name: 'Freshsales', kind: 'crm', limited: true },
  copper: { name: 'Copper', kind: 'crm' },
  close: { name: 'Close', kind: 'crm' },
  attio: { name: 'Attio', kind: 'crm', limited: true },
  monday: { name: 'monday CRM', kind: 'crm', limited: true },
  twenty: { name: 'Twenty', kind: 'crm', limited: true },
  bitrix24: { name: 'Bitrix24', kind: 'crm' },
  odoo: { name: 'Odoo', kind: 'crm' },
  espocrm: { name: 'EspoCRM', kind: 'crm' },
  suitecrm8: { name: 'SuiteCRM 8', kind: 'crm' },
  suitecrm: { name: 'SuiteCRM 7', kind: 'crm' },
  vtiger: { name: 'vtiger', kind: 'crm' },
  dolibarr: { name: 'Dolibarr', kind: 'crm' },
  sugarcrm: { name: 'SugarCRM', kind: 'crm' },
};
