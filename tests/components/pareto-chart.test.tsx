import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ParetoChart } from '../../components/charts/ParetoChart';

/** How high the line stands over each bar, 0-1 of the highest. */
const heights = () => {
  const points = document.querySelector('polyline')?.getAttribute('points')?.split(' ') ?? [];
  const ys = points.map((point) => Number(point.split(',')[1]));
  const [top, floor] = [Math.min(...ys), 140];
  return ys.map((y) => Math.round(((floor - y) / (floor - top)) * 100) / 100);
};

it.each([
  ['ends at its highest without losses', [0.5, 0.3, 0.2], [0.5, 0.8, 1]],
  ['passes all there is where losses follow, and comes back', [0.8, 0.4, 0.05, -0.25], [0.64, 0.96, 1, 0.8]],
])('the line of what customers bring together %s', async (_, shares, together) => {
  const bars = shares.map((share, at) => ({ share, before: at / 10 }));
  await render(<ParetoChart bars={bars} label="ABC" />);
  await expect.element(page.getByRole('img', { name: 'ABC' })).toBeVisible();
  await expect.poll(heights).toEqual(together);
});
