const FIELD = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])';

/** Whether a key pressed there is typed into a field, so that it is no shortcut. */
export function isTyping(at: EventTarget | null): boolean {
  return at instanceof HTMLElement && (at.isContentEditable || at.matches(FIELD));
}
