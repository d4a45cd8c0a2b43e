/** The host of a website as people type it, without "www."; undefined where the text is none. */
export function websiteHost(text: string): string | undefined {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const url = text.length < 2000 && URL.canParse(address) ? new URL(address) : undefined;
  return url?.hostname.includes('.') ? url.hostname.replace(/^www\./, '') : undefined;
}
