const bytes = new TextEncoder();
const hexOf = (digest: ArrayBuffer) =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Stands for all lines that were given to it, one after the other: the browser digests no streams, so each is digested with the digest before. */
export class Digest {
  private soFar = '';

  async add(line: string): Promise<void> {
    this.soFar = hexOf(await crypto.subtle.digest('SHA-256', bytes.encode(`${this.soFar}\n${line}`)));
  }

  /** The SHA-256 over the lines so far, as 64 hexadecimal digits; '' before the first. */
  get value(): string {
    return this.soFar;
  }
}
