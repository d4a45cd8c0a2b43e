import * as z from 'zod/mini';
import { filledText } from '../records/filled-text';
import { EmailAddress } from '../records/person';

/** Where our key account managers are written to, by the name that accounts have them under, and where flags go else. */
export const ManagerSettings = z.object({
  addresses: z._default(z.record(filledText(200), EmailAddress), {}),
  /** '' where a team has no such mailbox. */
  flagsTo: z._default(z.union([z.literal(''), EmailAddress]), ''),
});
export type ManagerSettings = z.infer<typeof ManagerSettings>;
