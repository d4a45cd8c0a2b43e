import * as z from 'zod/mini';
import { Day, Moment } from './day';
import { GroupAttributes } from './decision-making-group';
import { filledText } from './filled-text';
import { Id } from './id';
import { textUpTo } from './text-up-to';

/** An e-mail address as a person has it, at most as long as mail allows. */
export const EmailAddress = z.email().check(z.maxLength(320));

/** Somebody at an account. A placeholder stands for a role whose holder is not known yet. */
export const Person = z.object({
  id: Id,
  accountId: z.string().check(z.minLength(1)),
  name: filledText(300),
  /** Lower case, the first one is the one to write to. */
  emails: z.array(EmailAddress).check(z.maxLength(20)),
  phones: z.array(textUpTo(60)).check(z.maxLength(20)),
  title: z.optional(textUpTo(300)),
  /** For what they may be called as a reference. */
  reference: z.optional(textUpTo(300)),
  placeholder: z.boolean(),
  group: GroupAttributes,
  /** Accounts this person worked at before, the newest first. */
  formerAccounts: z.array(z.object({ accountId: z.string(), until: Day })).check(z.maxLength(20)),
  createdAt: Moment,
  updatedAt: Moment,
});
export type Person = z.infer<typeof Person>;
