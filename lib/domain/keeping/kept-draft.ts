import type { Moment } from '../records/day';

/** What was typed into a form that nobody has saved or cancelled yet. */
export interface KeptDraft {
  /** Which form, and what it is about: "facts 1f2e". */
  id: string;
  at: Moment;
  /** What was typed, by the field's name. */
  typed: Readonly<Record<string, string>>;
  /** The record that the form was opened on; nothing for a new one. */
  opened?: object | undefined;
}

/** Returns the name under which what is typed into a form is kept, of its kind and the id of what it is about. */
export const draftId = (form: string, about: string): string => `${form} ${about}`;

/** Returns the id of what a kept form is about. */
export const aboutOf = (id = ''): string => id.slice(id.lastIndexOf(' ') + 1);
