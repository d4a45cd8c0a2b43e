import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { press } from '../../components/keys/press-key';

/** A button that opens something and closes it again, and a field beside it. */
function opener(): { button: HTMLButtonElement; field: HTMLInputElement } {
  const button = document.createElement('button');
  button.ariaExpanded = 'false';
  button.textContent = 'Log a contact';
  button.addEventListener('click', () => {
    button.ariaExpanded = button.ariaExpanded === 'true' ? 'false' : 'true';
  });
  const field = document.createElement('input');
  document.body.append(button, field);
  return { button, field };
}

afterEach(() => document.body.replaceChildren());

describe('a key that opens a form', () => {
  it('is followed by Enter before the form is there: it stays open', async () => {
    const { button } = opener();
    press(button);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => button.ariaExpanded).toBe('true');
    await userEvent.keyboard(' ');
    await expect.poll(() => button.ariaExpanded).toBe('false');
  });

  it('is followed by Enter on the button once the focus has been elsewhere: it closes', async () => {
    const { button, field } = opener();
    press(button);
    field.focus();
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => button.ariaExpanded).toBe('false');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => button.ariaExpanded).toBe('true');
  });
});
