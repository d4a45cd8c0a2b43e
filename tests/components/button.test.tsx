import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from '../../components/ui/Button';

it('takes a double click for one, and any number of single ones and keys for as many', async () => {
  const pressed = vi.fn();
  await render(<Button onClick={pressed}>Visited</Button>);
  const button = page.getByRole('button', { name: 'Visited' });
  await userEvent.dblClick(button);
  await button.click();
  button.element().focus();
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.poll(() => pressed.mock.calls.length).toBe(4);
});

it('sends a form once by a double click', async () => {
  const sent = vi.fn((event: Event) => event.preventDefault());
  await render(
    <form
      ref={(form) => {
        form?.addEventListener('submit', sent);
      }}
    >
      <Button type="submit">Save</Button>
    </form>,
  );
  await userEvent.dblClick(page.getByRole('button', { name: 'Save' }));
  await expect.poll(() => sent.mock.calls.length).toBe(1);
});
