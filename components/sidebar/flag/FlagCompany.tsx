import { FlagButton } from './FlagButton';
import { FlagWaiting } from './FlagWaiting';
import type { CompanyFlag } from './useCompanyFlag';

/** The way to flag the company of an unknown page as a potential key account, or that somebody has flagged it already. */
export function FlagCompany({ flag: { guess, waiting } }: { flag: CompanyFlag }) {
  return waiting ? <FlagWaiting prospect={waiting} /> : <FlagButton guess={guess} />;
}
