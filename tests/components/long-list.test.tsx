import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LongList } from '../../components/workspace/LongList';
import { Table } from '../../components/workspace/Table';

const ROWS = [0, 1, 2, 3, 4, 5, 6];
const rest = () => page.getByRole('button', { name: /^Show (more \(\d+ left\)|fewer): Herd$/ });
const items = () => page.getByRole('listitem').elements();
const focused = () => document.activeElement?.textContent;

/** A list of which two rows are in sight, and two more with each press. */
const drawnBy = (draw: (rows: readonly number[]) => ReactNode) => (
  <LongList name="Herd" rows={ROWS} first={2} more={2} draw={draw} />
);
const listOf = (drawRow: (at: number) => ReactNode) =>
  drawnBy((rows) => (
    <ul>
      {rows.map((at) => (
        <li key={at}>{drawRow(at)}</li>
      ))}
    </ul>
  ));
const button = (text: string, isHidden = false) => (
  <button key={text} type="button" hidden={isHidden}>
    {text}
  </button>
);
const link = (at: number) => <a key={at} href="#/">{`Otter ${at}`}</a>;

const table = drawnBy((rows) => (
  <Table
    caption="Herd"
    heads={[{ text: 'Name' }]}
    rows={rows.map((at) => ({ key: `${at}`, cells: [`Otter ${at}`] }))}
  />
));

/** Days as on the timeline: what comes first is a new day, or the rest of one. */
const days = drawnBy((rows) => (
  <ol>
    {[...Map.groupBy(rows, (at) => Math.floor((at + 1) / 3))].map(([day, ofDay]) => (
      <li key={day}>
        <p>{`Day ${day}`}</p>
        <ul>
          {ofDay.map((at) => (
            <li key={at}>{at % 2 === 0 ? `Otter ${at}` : button('Change')}</li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
));

it.each([
  ['a link', listOf((at) => [`${at} `, link(at), button('Change')])],
  ['a button', listOf((at) => button(`Otter ${at}`))],
  ['a button out of sight', listOf((at) => [button('Hidden', true), link(at)])],
  ['nothing', listOf((at) => `Otter ${at}`)],
  ['nothing, in a table', table],
  [
    'rows of its own',
    listOf((at) => <ul>{[<li key="a">{`Otter ${at}`}</li>, <li key="b">{button('Later')}</li>]}</ul>),
  ],
  ['rows of its own, of which some were there', days],
])('a key leads to the first row that came, each time, where a row holds %s', async (_, list) => {
  await render(list);
  for (const next of [2, 4, 6]) {
    await expect.element(rest()).toHaveTextContent(`Show more (${7 - next} left)`);
    rest().element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe(`Otter ${next}`);
  }
  await expect.element(rest()).toHaveTextContent('Show fewer');
});

it('leaves the page where it is by a click, and folds again with the focus', async () => {
  await render(
    <>
      {listOf((at) => (
        <div style={{ paddingTop: 900 }}>{link(at)}</div>
      ))}
      <div style={{ height: 2000 }} />
    </>,
  );
  await expect.element(rest()).toBeVisible();
  rest().element().scrollIntoView({ block: 'end' });
  const before = window.scrollY;
  await rest().click();
  await expect.poll(focused).toBe('Otter 2');
  await expect.poll(() => window.scrollY).toBe(before);
  for (const seen of [6, 7]) {
    rest().element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(items).toHaveLength(seen);
  }
  rest().element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(items).toHaveLength(2);
  await expect.element(rest()).toHaveTextContent('Show more (5 left)');
  await expect.element(rest()).toHaveFocus();
  await expect.element(rest()).toBeInViewport();
});

it('brings a row in sight that begins to wait, and leaves it there once it is answered', async () => {
  const waiting = (asked: number) => (
    <LongList
      name="Herd"
      rows={[...ROWS, 7, 8, 9]}
      isAsked={(at) => at === asked}
      draw={(rows) => (
        <ul>
          {rows.map((at) => (
            <li key={at}>{at}</li>
          ))}
        </ul>
      )}
    />
  );
  const screen = await render(waiting(3));
  await expect.poll(items).toHaveLength(8);
  await screen.rerender(waiting(9));
  await expect.poll(items).toHaveLength(10);
  await expect.element(rest()).not.toBeInTheDocument();
  await screen.rerender(waiting(3));
  await expect.poll(items).toHaveLength(10);
  await expect.element(rest()).toHaveTextContent('Show fewer');
  await expect.poll(() => page.getByRole('list').elements()).toHaveLength(1);
});
