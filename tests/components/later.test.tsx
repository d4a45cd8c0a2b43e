import { type ReactNode, Suspense } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fetches, fetchLater, later, useFetched } from '../../components/ui/later';
import { fetchInTurn } from '../../components/workspace/fetch-in-turn';

beforeEach(() => {
  // Each test puts off its own: what another still waits for would hold it up.
  fetches.length = 0;
});

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

it('fetches in turn one after the other', async () => {
  const asked: string[] = [];
  const { promise, resolve } = Promise.withResolvers<() => ReactNode>();
  later(() => {
    asked.push('one');
    return promise;
  });
  later(async () => {
    asked.push('another');
    return () => null;
  });
  const all = fetchInTurn();
  await expect.poll(() => asked).toEqual(['one']);
  resolve(() => null);
  await all;
  expect(asked).toEqual(['one', 'another']);
});
