import { firstRung, isShown } from './dom';
import { emailAt, emailIn, valueAt } from './record';

// Every selector last checked 2026-11-21 (own templates, 15 to 19), strongest first.
const FORM = ['.o_form_view'];
const ADDRESS = [
  'a[href^="mailto:"]', // both modes; in edit mode the button beside the field
  'input', // not saved yet
];
const VALUE = [
  'input:not([type="hidden"])', // edit mode
  'textarea', // edit mode, long names
  'a.o_form_uri', // read mode: a linked record, without the address lines below it
];
/** Fields of other records: lines and child contacts within a field, dialogs, the chatter. */
const OTHERS =
  '.o_field_widget, .o_list_view, .o_kanban_view, .modal, .o_dialog, .o-mail-Chatter, .o_FormRenderer_chatterContainer, .oe_chatter';

/** The form of the open record, under whatever dialog; undefined on lists and while it loads. */
export const formOf = (doc: Document): Element | undefined =>
  firstRung(doc, FORM, (element) => isShown(element) && !element.closest(OTHERS))[0];

/** The form's own field, if it is shown. */
export const fieldOf = (form: Element, name: string): Element | undefined =>
  firstRung(
    form,
    [`.o_field_widget[name="${name}"]`],
    (element) => isShown(element) && !element.parentElement?.closest(OTHERS),
  )[0];

/** What the form's field says, '' where it has none; up to 15 the field is itself the input or the link. */
export function saidIn(form: Element, name: string): string {
  const field = fieldOf(form, name);
  return field ? valueAt(firstRung(field, VALUE)[0] ?? field) : '';
}

/** The address in the form's field. */
export function addressIn(form: Element, name: string): string | undefined {
  const field = fieldOf(form, name);
  return field && (emailIn(field, ADDRESS) ?? emailAt(field));
}
