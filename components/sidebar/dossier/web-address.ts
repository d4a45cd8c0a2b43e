/** Returns the address where it is one of the web, so that it can be followed; undefined for any other ("javascript:..."). */
export function webAddress(url: string | undefined): string | undefined {
  const parsed = URL.parse(url ?? '');
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
}
