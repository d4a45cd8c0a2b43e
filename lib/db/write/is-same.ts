/** Says whether two values of the book are alike in everything they hold, whatever the order of their fields. */
export function isSame(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true;
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) return false;
  const [ofFirst, ofSecond] = [first as Record<string, unknown>, second as Record<string, unknown>];
  const names = Object.keys(ofFirst);
  return (
    names.length === Object.keys(ofSecond).length &&
    names.every((name) => name in ofSecond && isSame(ofFirst[name], ofSecond[name]))
  );
}
