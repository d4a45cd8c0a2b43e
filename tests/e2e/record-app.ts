import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One step of a walk: to which record, how long the app takes to draw it and how long one stays, in milliseconds. */
export interface Step {
  to: number;
  draws: number;
  stays: number;
}

/** Whose heading or account stood somewhere from a moment on, by the machine's clock; '' nobody's. */
export interface Sight {
  at: number;
  name: string;
}

/** Somebody of the sample book, and the account that the sidebar is to show for them. */
export const RECORDS = [
  { name: 'Kovács Ágnes', email: 'agnes.kovacs@kovacs-bau.test', account: 'Kovács Bau Kft.' },
  { name: 'Jürgen Müller', email: 'j.mueller@muster-maschinen.test', account: 'Muster Maschinen AG' },
  { name: 'Tom Okafor', email: 'tom.okafor@brightwater.test', account: 'Brightwater Ltd' },
  { name: 'Pieter van Wyk', email: 'pieter@veldspar.test', account: 'Veldspar Mynbou (Pty) Ltd' },
  { name: 'Theresa Gruber', email: 't.gruber@almtal-holzbau.test', account: 'Almtal Holzbau GmbH' },
];

/** What the page of the app does; it runs there. Keeps what it shows until the next record is there, and draws nothing that was left. */
function app(records: typeof RECORDS): void {
  let drawing = 0;
  const drawn: Sight[] = [];
  const main = document.querySelector('main') ?? document.body;
  const open = (hash: string) => Number(/\d+$/.exec(hash)?.[0] ?? 0);
  const draw = (to: number) => {
    const record = records[to];
    if (!record) return;
    main.innerHTML = `<h1>${record.name}</h1><p><a href="mailto:${record.email}">${record.email}</a></p>`;
    drawn.push({ at: Date.now(), name: record.account });
  };
  let delay = 0;
  window.addEventListener('hashchange', () => {
    clearTimeout(drawing);
    drawing = window.setTimeout(draw, delay, open(location.hash));
  });
  const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const walk = async (steps: Step[]) => {
    for (const { to, draws, stays } of steps) {
      delay = draws;
      location.hash = `#/people/${to}`;
      await rest(stays);
    }
    const { to = 0 } = steps.at(-1) ?? {};
    while (drawn.at(-1)?.name !== records[to]?.account) await rest(5);
    return drawn.splice(0);
  };
  draw(open(location.hash));
  Object.assign(window, { walk });
}

export type Walking = Window & { walk: (steps: Step[]) => Promise<Sight[]> };

/** Starts an app that nobody knows, on loopback: one page with five people, whose addresses are routes. */
export async function startRecordApp() {
  const script = `(${app})(${JSON.stringify(RECORDS)})`;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>People</title><main></main><script>${script}</script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/#/people/0`, close: () => server.close() };
}
