import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { EditForm } from '../../components/form/EditForm';

/** A form that has the focus, in the middle of what goes on below it, under a notice; above it something may come. */
const Beside = ({ hasMore }: { hasMore: boolean }) => (
  <main>
    {hasMore && <p style={{ height: 300 }}>Send the offer again</p>}
    <div style={{ height: 350 }} />
    <EditForm look="compact" label="A contact" mark="save" onSave={() => undefined}>
      <input aria-label="Words" ref={(field) => field?.focus()} />
    </EditForm>
    <div style={{ height: 900 }} />
    <p data-notice style={{ position: 'fixed', insetInline: 0, bottom: 0, height: 60, margin: 0 }}>
      Saved
    </p>
  </main>
);

it('a form beside a page stays in sight down to its last button where something comes above it a moment later', async () => {
  await page.viewport(352, 700);
  const { rerender } = await render(<Beside hasMore={false} />);
  const isSeen = () => {
    const save = page.getByTestId('save').element();
    const { left, top, width, height } = save.getBoundingClientRect();
    return save.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  };
  await expect.poll(isSeen).toBe(true);
  await rerender(<Beside hasMore />);
  await expect.element(page.getByText('Send the offer again')).toBeInTheDocument();
  await expect.poll(isSeen).toBe(true);
});
