// The domain layer is checked without the DOM's types, yet every engine we run in has `URL`: this is the part we use.
declare const URL: { parse(url: string): { host: string } | null };

/** Returns the host of a web address, with its port where it names one; undefined where the text is no address. */
export function hostOf(address: string): string | undefined {
  return URL.parse(address)?.host;
}
