/** The step is done already, or no longer stands: somebody was faster, in another tab perhaps. Nothing was written. */
export class StepGoneError extends Error {
  override name = 'StepGoneError';
}
