import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileKindOf } from '../../../lib/transfer/readers/file-kind';
import { readFile } from '../../../lib/transfer/readers/read-file';

const bytes = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));
const wide = (text: string) => [...text].map((sign) => `${sign}\0`).join('');
const COMPOUND = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

it.each([
  ['pdf', '%PDF-1.7\n%\u00e2\u00e3'],
  ['mail', 'Return-Path: <a@b.test>\nReceived: from x\nSubject: List\n\nHello'],
  ['mail', 'From: a@b.test\nTo: c@d.test\nMIME-Version: 1.0\n\nHello'],
  ['mail', `${COMPOUND}\0\0${wide('__substg1.0_0037001F')}`],
  ['archive', 'PK\u0003\u0004\u0014\0\0\0 list.csv'],
  ['archive', '\u001f\u008b\u0008\0'],
  ['picture', '\u0089PNG\r\n\u001a\n'],
  ['picture', '\u00ff\u00d8\u00ff\u00e0'],
  ['picture', 'BM\u0036\0\0\0'],
  ['document', 'PK\u0003\u0004\u0014\0\0\0 word/document.xml'],
  ['document', `${COMPOUND}\0\0${wide('WordDocument')}`],
  ['document', '{\\rtf1\\ansi'],
  ['slides', 'PK\u0003\u0004\u0014\0\0\0 ppt/presentation.xml'],
  ['locked', `${COMPOUND}\0\0${wide('EncryptedPackage')}`],
  ['webPage', '<html><table><tr><td>Kunde</td></tr></table></html>'],
  ['calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0'],
  ['backup', '{"format":"keyside-backup","layout":2}'],
  ['json', '[{"name":"Alba"}]'],
  ['xml', '<?xml version="1.0"?><customers/>'],
  ['other', 'MZ\u0090\0\u0003\0\0\0'],
  ['xls', `${COMPOUND}\0\0${wide('Workbook')}`],
  ['xlsx', 'PK\u0003\u0004\u0014\0\0\0 xl/workbook.xml'],
  ['ods', 'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
  ['vcard', '\u00ef\u00bb\u00bfbegin:vcard\nversion:4.0'],
  ['text', 'BM;Umsatz\nA;5'],
  ['text', 'Notes:\n"Some addresses are missing."\n\nFirst Name,Last Name'],
  ['text', 'date,account\n2026-01-02,"From: x"'],
  ['text', `\u00ff\u00fe${wide('account\tdate')}`],
  ['text', wide('account\tdate\n')],
  ['text', ''],
])('knows %s by its bytes: %j', (kind, content) => {
  expect(fileKindOf(bytes(content))).toBe(kind);
});

it('never rejects, whatever the bytes, and shows none of a file that is no table', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('', 'PK\u0003\u0004xl/', `${COMPOUND}Workbook`),
      async (tail, head) => {
        const contents = await readFile(new Blob([Uint8Array.from([...bytes(head), ...tail])]), 'en');
        const cells =
          'sheets' in contents ? contents.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells)) : [];
        expect(cells.filter((cell) => cell.includes('\u0000'))).toEqual([]);
      },
    ),
  );
});
