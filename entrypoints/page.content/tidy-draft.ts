import type { Draft } from '../../lib/sites/site';
import { clean, tidyPeople } from './tidy';

/** A draft with every length bounded and without the invisible letters of names. */
export function tidyDraft({ to, subject, text, attachments }: Draft): Draft {
  return {
    to: tidyPeople(to, new Set()),
    subject: clean(subject, 500),
    text: text.slice(0, 8000).toWellFormed(),
    attachments: attachments
      .slice(0, 50)
      .map((name) => clean(name, 300))
      .filter(Boolean),
  };
}
