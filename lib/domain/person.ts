import * as z from 'zod';
import { Day, Moment } from './day';
import { GroupAttributes } from './decision-making-group';

/** Somebody at an account. A placeholder stands for a role whose holder is not known yet. */
export const Person = z.object({
  id: z.string().min(1).max(100),
  accountId: z.string().min(1),
  name: z.string().trim().min(1).max(300),
  /** Lower case, the first one is the one to write to. */
  emails: z.array(z.email().max(320)).max(20),
  phones: z.array(z.string().max(60)).max(20),
  title: z.string().max(300).optional(),
  placeholder: z.boolean(),
  group: GroupAttributes,
  /** Accounts this person worked at before, the newest first. */
  formerAccounts: z.array(z.object({ accountId: z.string(), until: Day })).max(20),
  createdAt: Moment,
  updatedAt: Moment,
});
export type Person = z.infer<typeof Person>;
