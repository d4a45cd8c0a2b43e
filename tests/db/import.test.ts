import { beforeEach, expect, it } from 'vitest';
import type { FromImport, ToImport } from '../../components/workspace/import/import-messages';
import { readFigures } from '../../lib/db/read/settings';
import { accountRow } from '../../lib/db/rows';
import { book } from '../../lib/db/schema';
import { importBook } from '../../lib/db/write/import-book';
import { noRecords } from '../../lib/transfer/import/plan';
import { anAccount, clearBook, when } from './a-book';

beforeEach(async () => {
  await book.open();
  await clearBook('meta');
  await book.meta.delete('figures');
  await book.accounts.bulkPut(
    ['Muster Maschinen AG', 'Tisza Kft.', 'Fjellvik AS'].map((name, at) =>
      accountRow(anAccount({ id: `a${at}`, name })),
    ),
  );
});

/** Starts the real worker; `until` waits for a message of a kind and hands it back. */
function startWorker() {
  const worker = new Worker(new URL('../../components/workspace/import/import.worker.ts', import.meta.url), {
    type: 'module',
  });
  const seen: FromImport[] = [];
  let look = () => {};
  worker.onmessage = (event: MessageEvent<FromImport>) => {
    seen.push(event.data);
    look();
  };
  return {
    worker,
    seen,
    tell: (message: ToImport) => worker.postMessage(message),
    until: <Kind extends FromImport['kind']>(
      kind: Kind,
      fits: (message: Extract<FromImport, { kind: Kind }>) => boolean = () => true,
    ) =>
      new Promise<Extract<FromImport, { kind: Kind }>>((resolve, reject) => {
        look = () => {
          const failed = seen.find((message) => message.kind === 'failed');
          if (failed) reject(new Error('the import failed'));
          const found = seen.find(
            (message): message is Extract<FromImport, { kind: Kind }> =>
              message.kind === kind && fits(message as never),
          );
          if (found) resolve(found);
        };
        worker.onerror = (event) => reject(new Error(event.message));
        look();
      }),
  };
}

const open = (text: string): ToImport => ({
  kind: 'open',
  files: [new File([text], 'file.csv')],
  ...when,
  zone: 'UTC',
  screen: 'en',
});

function makeLedger(lines: number): string {
  const names = ['Muster Maschinen AG', 'Tisza Kft.', 'Fjellvik AS', '1001'];
  const start = Temporal.PlainDate.from('2023-12-01');
  const days = Array.from({ length: 1000 }, (_, at) => start.add({ days: at }).toString());
  const rows = Array.from(
    { length: lines },
    (_, at) => `${days[at % 1000]},${names[at % 100 === 0 ? 3 : at % 3]},${(at % 977) + 0.5},${at % 97},A-${at}`,
  );
  return `date,account,revenue,profit,order\n${rows.join('\n')}\n`;
}

it('takes in 200,000 lines in the worker while the page stays free, and nothing more the second time', async () => {
  const file = makeLedger(200_000);
  const { worker, tell, until, seen } = startWorker();
  tell(open(file));
  const { preview } = await until('preview');
  expect(preview).toMatchObject({ kind: 'ledger', lines: 200_000, counts: { added: 198_000, refused: 2000 } });
  expect(await book.ledgerBlocks.count()).toBe(0);

  let turnsOfThePage = 0;
  const counting = setInterval(() => {
    turnsOfThePage += 1;
  });
  tell({ kind: 'commit' });
  const { counts } = (await until('tookIn')).taken;
  await until('done');
  clearInterval(counting);
  expect(turnsOfThePage).toBeGreaterThan(20);
  worker.terminate();
  expect(counts).toMatchObject({ added: 198_000, updated: 0, unchanged: 0, refused: 2000 });
  expect(counts.firstRefused).toHaveLength(100);
  expect(counts.firstRefused[0]).toMatchObject({ line: 2, reason: 'noSuchAccount' });
  expect(seen.some((message) => message.kind === 'progress' && message.phase === 'planning' && message.share > 0)).toBe(
    true,
  );

  const blocks = await book.ledgerBlocks.toArray();
  expect(blocks.map((block) => block.lines).sort()).toEqual([48_000, 50_000, 50_000, 50_000]);
  expect(await book.standings.count()).toBe(3);
  expect(await readFigures()).toMatchObject({ lines: 198_000, customers: 3 });

  const again = startWorker();
  again.tell(open(file));
  expect((await again.until('preview')).preview.counts).toMatchObject({ added: 0, unchanged: 198_000 });
  again.worker.terminate();
}, 240_000);

it('leaves the book as it was when the worker is ended in the middle of the write', async () => {
  const { worker, tell, until } = startWorker();
  tell(open(makeLedger(100_000)));
  await until('preview');
  tell({ kind: 'commit' });
  await until('progress', (message) => message.phase === 'writing');
  worker.terminate();
  // Waits until the ended worker's transaction is over.
  const left = await book.transaction('rw', book.ledgerBlocks, book.standings, book.meta, async () => [
    await book.ledgerBlocks.count(),
    await book.standings.count(),
  ]);
  expect(left).toEqual([0, 0]);
  expect(await readFigures()).toBeUndefined();
}, 240_000);

it('writes nothing at all when something goes wrong on the way', async () => {
  const account = anAccount({ id: 'new', name: 'New Ltd' });
  const records = { ...noRecords(), accounts: [account] };
  const today = Temporal.PlainDate.from(when.today);
  const failing = importBook(
    () => ({ added: 1, updated: 0, unchanged: 0, refused: [], records }),
    { at: when.now, of: 'accounts', file: 'new.csv' },
    today,
    (phase) => {
      if (phase === 'computing') throw new Error('out of luck');
    },
  );
  await expect(failing).rejects.toThrow('out of luck');
  expect(await book.accounts.count()).toBe(3);
});

it('asks about dates that fit both orders, and takes the answer', async () => {
  const { worker, tell, until } = startWorker();
  tell(open('date,account,revenue\n03/04/2026,Tisza Kft.,5\n'));
  const { preview } = await until('preview');
  expect(preview).toMatchObject({ counts: null, questions: { dates: ['03/04/2026'] } });
  tell({ kind: 'answer', answers: { ...preview.answers, dates: 'month first' } });
  expect((await until('preview', ({ preview }) => preview.counts !== null)).preview.counts).toMatchObject({ added: 1 });
  tell({ kind: 'commit' });
  await until('done');
  worker.terminate();
  expect(await book.ledgerBlocks.toArray()).toMatchObject([{ from: '2026-03-04', to: '2026-03-04', lines: 1 }]);
});

it('fills the keys under which new accounts and people are found', async () => {
  for (const text of [
    'account,domain,alias\nKovács Bau Kft.,kovacs-bau.test,KB\n',
    'name,email,account\nSzabó Gergő,gergo+crm@kovacs-bau.test,KB\n',
  ]) {
    const { worker, tell, until } = startWorker();
    tell(open(text));
    await until('preview');
    tell({ kind: 'commit' });
    await until('done');
    worker.terminate();
  }
  expect(await book.accounts.where('nameKeys').equals('bau kovacs').count()).toBe(1);
  expect(await book.people.where('addressKeys').equals('gergo@kovacs-bau.test').count()).toBe(1);
});

it('gives out the refused lines as a file that can be mended', async () => {
  const { worker, tell, until } = startWorker();
  tell(open('date;account;revenue\n2026-11-01;"10; 01";5\n2026-11-01;Tisza Kft.;6\nx;y\n'));
  await until('preview');
  const { refusalWords } = await import('../../components/workspace/import/refusal-text');
  tell({ kind: 'writeRefused', words: refusalWords() });
  const { csv } = await until('refusedWritten');
  worker.terminate();
  expect(csv.split('\r\n')).toEqual([
    'date;account;revenue;Line;Reason',
    '2026-11-01;"10; 01";5;2;"There is no account “10; 01”"',
    'x;y;;4;“x” is not a date',
  ]);
});
