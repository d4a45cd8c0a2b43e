/** The host of an address, its port included; '' for what is none. */
export const hostOf = (url = ''): string => URL.parse(url)?.host ?? '';
