import { emptyBook } from '../a-full-book';
import { fillPipeline } from '../a-pipeline';
import { at } from './at-page';
import type { Card } from './story';

async function fill(): Promise<void> {
  await emptyBook();
  await fillPipeline();
}

const figure = (name: string) => `[data-figure="${name}"]`;

/** All proposals: their figures, each with its parts, the table and the board. */
export const pipelineStories: Card = {
  fill,
  stories: {
    table: { show: at('#/proposals'), shows: '[data-testid="proposal-row"]' },
    board: { show: at('#/proposals?view=board'), shows: 'h2 | pipelineState_withdrawn' },
    open: { show: at('#/proposals', figure('open')), shows: figure('open/31') },
    'left-out': { show: at('#/proposals', figure('open'), figure('open/no-amount')), shows: '[aria-pressed="true"]' },
    hit: { show: at('#/proposals?figure=hit'), shows: figure('hit/quarter/2026-q3') },
    'hit-by-group': { show: at('#/proposals?figure=hit/group/hoists'), shows: figure('hit/group/hoists') },
    lost: { show: at('#/proposals?figure=lost'), shows: figure('lost/to/baumann gmbh') },
    forecast: { show: at('#/proposals?figure=forecast'), shows: figure('forecast/tier/standard') },
    expired: {
      show: at('#/proposals?figure=expired', '[data-state="expired"] th button[aria-expanded]'),
      shows: '[data-testid="proposal-renew"]',
    },
    nothing: { arrange: emptyBook, show: at('#/proposals'), shows: 'a | pipeline_toImport' },
  },
};
