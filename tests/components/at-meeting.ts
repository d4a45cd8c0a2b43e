import { page } from 'vitest/browser';
import { showWorkspace } from './show-workspace';
import { form, type SomeForm } from './some-form';

/** The two forms that open above the tabs: what each is called, and a field of it. */
const FORMS = {
  'meeting-log': ['Log contact', 'In one line'],
  'meeting-notes': ['Notes of the meeting', 'What was said'],
} as const;

/** Returns one of those forms, drawn by that file. */
export function atMeeting(opener: keyof typeof FORMS, file: string): SomeForm {
  const [name, label] = FORMS[opener];
  return {
    files: [file],
    show: () => showWorkspace('#/accounts/k?meeting'),
    open: () => page.getByTestId(opener).click(),
    form: form(name),
    label,
  };
}
