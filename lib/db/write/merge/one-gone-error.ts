/** One of two that were to be merged is not in the book any more: another tab has merged or removed it. Nothing was written. */
export class OneGoneError extends Error {
  override name = 'OneGoneError';
}
