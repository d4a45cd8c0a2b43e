/** Tells whether the page holds what the selector names. */
export const has = (doc: Document, selector: string): boolean => doc.querySelector(selector) !== null;

/** The match patterns of hosts ("*.example.com"), by https alone. */
export const https = (...hosts: string[]): string[] => hosts.map((host) => `https://${host}/*`);

/** Where Outlook on the web runs. */
export const OUTLOOK = https(
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.live.com',
  'outlook.cloud.microsoft',
  'partner.outlook.cn',
);
