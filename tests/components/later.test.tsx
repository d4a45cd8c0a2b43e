import { type ReactNode, Suspense } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fetchLater, later, useFetched } from '../../components/ui/later';

it('paints the page whole once all that was put off has come, however late', async () => {
  const { promise, resolve } = Promise.withResolvers<() => ReactNode>();
  const Late = later(() => promise);
  function Whole() {
    useFetched();
    return (
      <>
        <Suspense>
          <Late />
        </Suspense>
        <p>Below it</p>
      </>
    );
  }
  fetchLater();
  await render(
    <Suspense fallback="Waiting">
      <Whole />
    </Suspense>,
  );
  await expect.element(page.getByText('Waiting')).toBeVisible();
  await expect.element(page.getByText('Below it')).not.toBeInTheDocument();
  resolve(() => <p>What came late</p>);
  await expect.element(page.getByText('Below it')).toBeVisible();
  await expect.element(page.getByText('What came late')).toBeVisible();
});

it('waits no more for what cannot be fetched', async () => {
  later(() => Promise.reject(new Error('gone')));
  fetchLater();
  function Whole() {
    useFetched();
    return <p>All the rest</p>;
  }
  await render(
    <Suspense fallback="Waiting">
      <Whole />
    </Suspense>,
  );
  await expect.element(page.getByText('All the rest')).toBeVisible();
});
// x
