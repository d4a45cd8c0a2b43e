import { refreshStandings } from '../../../lib/db/write/refresh-standings';
import type { FromStandings, ToStandings } from './standings-messages';

// The page stays quick while the whole book is computed; ending this worker undoes an open write.
const tell = (message: FromStandings) => self.postMessage(message);
self.addEventListener('message', async ({ data }: MessageEvent<ToStandings>) => {
  try {
    const refresh = () =>
      refreshStandings(Temporal.PlainDate.from(data.today), (share) => tell({ kind: 'progress', share }));
    // The settings may change again meanwhile: on until there is nothing left to compute.
    let hasComputed = await refresh();
    while (hasComputed) hasComputed = await refresh();
    tell({ kind: 'done' });
  } catch {
    tell({ kind: 'failed' });
  }
  // The page may be gone by now.
  self.close();
});
