import fc from 'fast-check';
import { SignalId } from '../../../lib/domain/records/account';

/** Returns what somebody entered of how an account stands: a tier, labels and signals, each with what shows it and its day. */
export const standings = (lines: fc.Arbitrary<string>, day: fc.Arbitrary<string>) => ({
  tierByHand: fc.option(
    fc.record({ tier: fc.constantFrom('strategic', 'key', 'potential', 'standard'), because: lines, since: day }),
    { nil: undefined },
  ),
  labels: fc.uniqueArray(
    fc.record({
      label: fc.constantFrom('breadwinner', 'potential', 'image-maker', 'partner', 'expert', 'innovator'),
      level: fc.constantFrom('company', 'department', 'rep'),
      evidence: fc.oneof(lines, fc.constant('')),
      since: day,
    }),
    { maxLength: 3, selector: ({ label, level }) => `${label} ${level}` },
  ),
  signals: fc.option(
    fc.uniqueArray(
      fc.record({
        signal: fc.constantFrom(...SignalId.options),
        evidence: fc.oneof(lines, fc.constant('')),
        since: day,
      }),
      { minLength: 1, maxLength: 3, selector: ({ signal }) => signal },
    ),
    { nil: undefined },
  ),
});
