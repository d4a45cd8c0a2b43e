/** What was deleted belongs to an account that is not in the book any more: that has to come back first. */
export class AccountGoneError extends Error {
  override name = 'AccountGoneError';
}
