/** Says whether a read or a write failed because the device, or the share of it that the browser grants, is full. */
export function isOfFullDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Dexie wraps what the browser said.
  return error.name === 'QuotaExceededError' || ('inner' in error && isOfFullDisk(error.inner));
}
