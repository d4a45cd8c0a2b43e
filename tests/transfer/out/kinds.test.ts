import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/domain/languages/tags';
import { importTable } from '../../../lib/transfer/import/import-table';
import { recogniseColumns } from '../../../lib/transfer/import/recognise-columns';
import { tableOfBook } from '../../../lib/transfer/out/book-tables';
import { csvOut } from '../../../lib/transfer/out/csv-out';
import { OUT_KINDS } from '../../../lib/transfer/out/out-table';
import { readFile } from '../../../lib/transfer/readers/read-file';
import { bookOf } from '../import/case';

const book = bookOf(
  'account,domain,status,website,tags\nAlba Kft.,alba.test,customer,https://shop.alba-web.test/,"a, b"\nBeta AS,,former,,',
  'name,email,account,phone,function,role\nŐri Ű,ori@alba.test,Alba Kft.,0036 1,finance,"user, technical"',
  'account,section,text,date,pinned\nAlba Kft.,history,=Bought first in 2019,2026-01-02,yes',
  'deal name,account,deal stage,amount,currency,close date\nPress,Alba Kft.,won,1200.5,HUF,2026-03-04',
  'date,account,person,kind,direction,text,reached\n2026-03-05,Alba Kft.,Őri Ű,visit,outgoing,=Saw the plant,yes',
  'date,account,revenue,currency\n2026-02-03,Alba Kft.,-120.125,NOK\n2026-02-04,Beta AS,7,EUR',
  'account,year,month,target revenue\nAlba Kft.,2026,1,100\nBeta AS,2026,,500',
  'account,kind of entry,text,by when\nAlba Kft.,new offers,=Second line,2026-12-01\nBeta AS,event,Fair,2026-11-30',
  'account,text,by when,time of the step,state of the step,kind of step,person\nAlba Kft.,=Ring,2026-12-01,9:30,open,call,Őri Ű',
);

describe.each(LANGUAGES)('what leaves the book in %s', (language) => {
  it.each(OUT_KINDS)('is recognised by the import: %s', async (kind) => {
    const out = tableOfBook(kind, book, language, 'Europe/Berlin');
    const read = await readFile(new Blob([csvOut(out, language)]), language);
    if ('other' in read || !read.sheets[0]) throw new Error('unread');
    const { table } = importTable(read.sheets[0]);
    const columns = recogniseColumns(table.headings, {}, table.rows);
    expect(columns.kind).toBe(kind);
    expect(columns.missing).toEqual([]);
    expect([...columns.doubtful]).toEqual([]);
    expect(new Set(Object.values(columns.at).flat()).size).toBe(out.headings.length);
  });
});

it('of one account holds its own rows only, and names its parent', () => {
  const group = bookOf(
    'account,parent\nBeta AS,\nAlba Kft.,Beta AS',
    'name,account\nŐri Ű,Alba Kft.\nJo Berg,Beta AS',
    'date,account,person,kind\n2026-03-05,Alba Kft.,Őri Ű,visit\n2026-03-05,Beta AS,,call',
    'date,account,revenue\n2026-02-03,Alba Kft.,5\n2026-02-04,Beta AS,7',
    'account,year,target revenue\nAlba Kft.,2026,100\nBeta AS,2026,500',
    'account,kind of entry,text\nAlba Kft.,problem,Slow line\nBeta AS,tie closer,Joint plan',
    'account,text,by when,state of the step\nAlba Kft.,Ring,2026-12-01,done\nBeta AS,Write,2026-12-01,open',
  );
  const id = group.accounts.find(({ name }) => name === 'Alba Kft.')?.id;
  const rows = (kind: (typeof OUT_KINDS)[number]) => tableOfBook(kind, group, 'en', 'Europe/Berlin', id).rows;
  expect(OUT_KINDS.map((kind) => rows(kind).length)).toEqual([1, 1, 0, 1, 0, 1, 1, 1, 1]);
  expect(rows('accounts')[0]?.slice(0, 3)).toEqual(['Alba Kft.', 'customer', 'Beta AS']);
});
