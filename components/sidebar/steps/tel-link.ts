/** Returns the link that calls a phone number as people write it, without what follows the number ("ext. 12"); null where it holds none. */
export function telLink(phone: string): string | null {
  const written = phone.replace(/^(\s*\+\d+\s*)\(0\)/, '$1');
  const [number = ''] = /^\s*\+?[\d\s()./-]+/.exec(written) ?? [];
  const digits = number.replace(/[^\d+]/g, '');
  return digits.length > 2 ? `tel:${digits}` : null;
}
