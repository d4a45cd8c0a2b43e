import { createServer } from 'node:http';
import { loadSample } from './browsers/load-sample.ts';
import { openChromium } from './browsers/open-chromium.ts';
const opened: any = await openChromium({ extension: '/tmp/fresh/ext' });
await loadSample(opened);
const w = await opened.context.newPage();
await w.setViewportSize({ width: 1366, height: 768 });
let log: string[] = [];
w.on('pageerror', (e: any) => log.push(`PAGEERROR ${e.stack ?? e}`));
w.on('console', (m: any) => { if (['error', 'warning'].includes(m.type())) log.push(`${m.type()} ${m.text()}`); });
const go = async (r: string, ms = 1500) => { await w.goto(opened.ownPage(`workspace.html#/${r}`)); await w.waitForTimeout(ms); };
const shot = (n: string) => w.screenshot({ path: `/tmp/fresh/${n}.png` });
const txt = (s = 'main') => w.locator(s).first().innerText();
const F: any = Object.getPrototypeOf(async () => {}).constructor;
const S = createServer(async (q, r) => {
  let b = ''; for await (const c of q) b += c;
  if (b === 'END') { r.end('bye'); await opened.close(); S.close(); process.exit(0); }
  const out: string[] = [];
  w.setDefaultTimeout(6000);
  try { await new F('w', 'go', 'shot', 'txt', 'p', 'opened', b)(w, go, shot, txt, (...a: any[]) => out.push(a.map((x) => (typeof x === 'string' ? x : JSON.stringify(x))).join(' ')), opened); }
  catch (e: any) { out.push(`ERR ${String(e.message).slice(0, 700)}`); }
  r.end(`${out.join('\n')}\n${log.length ? `LOG ${log.join('\n')}\n` : ''}`); log = [];
}).listen(8917);
console.log('ready');
