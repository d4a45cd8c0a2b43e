import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FoldedRest } from '../../components/workspace/FoldedRest';

it('brings a row in sight that begins to wait, and leaves it there once it is answered', async () => {
  const rows = (waiting: number) => (
    <FoldedRest
      rows={Array.from({ length: 10 }, (_, at) => at)}
      isAsked={(at) => at === waiting}
      draw={(drawn) => (
        <ul>
          {drawn.map((at) => (
            <li key={at}>{at}</li>
          ))}
        </ul>
      )}
    />
  );
  const screen = await render(rows(3));
  await expect.poll(() => page.getByRole('listitem').elements()).toHaveLength(8);
  await screen.rerender(rows(9));
  await expect.poll(() => page.getByRole('listitem').elements()).toHaveLength(10);
  await screen.rerender(rows(3));
  await expect.poll(() => page.getByRole('listitem').elements()).toHaveLength(10);
  await expect.poll(() => page.getByRole('list').elements()).toHaveLength(1);
});
