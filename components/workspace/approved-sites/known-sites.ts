/** A service that many use, at the address where it always is. */
export interface KnownSite {
  name: string;
  origin: string;
}

/** Offered by one click; every other site is added by its address. */
export const knownSites: readonly KnownSite[] = [{ name: 'Gmail', origin: 'https://mail.google.com' }];
