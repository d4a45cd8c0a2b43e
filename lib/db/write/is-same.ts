/** Says whether two values of the book are alike in everything they hold, whatever the order of their fields. */
export function isSame(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true;
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) return false;
  if (ArrayBuffer.isView(first) || ArrayBuffer.isView(second)) return areSameColumns(first, second);
  const [ofFirst, ofSecond] = [first as Record<string, unknown>, second as Record<string, unknown>];
  const names = Object.keys(ofFirst);
  return (
    names.length === Object.keys(ofSecond).length &&
    names.every((name) => name in ofSecond && isSame(ofFirst[name], ofSecond[name]))
  );
}

/** Columns of sales are compared number by number: a missing profit is as missing as another. */
function areSameColumns(first: object, second: object): boolean {
  const [ofFirst, ofSecond] = [first as ArrayLike<number>, second as ArrayLike<number>];
  if (ofFirst.length !== ofSecond.length) return false;
  for (let at = 0; at < ofFirst.length; at += 1) if (!Object.is(ofFirst[at], ofSecond[at])) return false;
  return true;
}
