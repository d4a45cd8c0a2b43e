import type { MailKindWords } from './language';
import { ofEvery } from './of-every';

/** How mails say what kind they are, in every language. */
export const mailKinds = ofEvery(
  import.meta.glob<MailKindWords>('./*/mail-kinds.ts', { eager: true, import: 'mailKinds' }),
);
