import { crc32 } from 'node:zlib';

const part = (length: number, write: (view: DataView) => void): Uint8Array => {
  const bytes = new Uint8Array(length);
  write(new DataView(bytes.buffer));
  return bytes;
};

/** Returns files as a ZIP that holds them as they are. */
export function storedZip(files: Readonly<Record<string, string>>): Blob {
  const [local, central]: [Uint8Array[], Uint8Array[]] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [called, data] = [new TextEncoder().encode(name), new TextEncoder().encode(text)];
    const about = (view: DataView, from: number) => {
      view.setUint16(from, 20, true);
      view.setUint32(from + 10, crc32(data), true);
      view.setUint32(from + 14, data.length, true);
      view.setUint32(from + 18, data.length, true);
      view.setUint16(from + 22, called.length, true);
    };
    const head = part(30, (view) => {
      view.setUint32(0, 0x04034b50, true);
      about(view, 4);
    });
    const offset = at;
    central.push(
      part(46, (view) => {
        view.setUint32(0, 0x02014b50, true);
        view.setUint16(4, 20, true);
        about(view, 6);
        view.setUint32(42, offset, true);
      }),
      called,
    );
    local.push(head, called, data);
    at += head.length + called.length + data.length;
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const end = part(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, central.length / 2, true);
    view.setUint16(10, central.length / 2, true);
    view.setUint32(12, size, true);
    view.setUint32(16, at, true);
  });
  return new Blob([...local, ...central, end].map((bytes) => Uint8Array.from(bytes)));
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const relsOf = (isStrict: boolean) =>
  isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Returns a workbook of sheets whose XML is given, as other programs write it; `chart` is a sheet that is a chart alone. */
export function rawWorkbook(
  sheets: readonly (string | { chart: true })[],
  { isStrict = false, styles = '' } = {},
): Blob {
  const [main, rels] = [isStrict ? STRICT : MAIN, relsOf(isStrict)];
  const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>${body}`;
  const kindOf = (sheet: (typeof sheets)[number]) => (typeof sheet === 'string' ? 'worksheet' : 'chartsheet');
  const files: Record<string, string> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${rels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${rels}"><sheets>${sheets.map((sheet, at) => `<sheet name="${kindOf(sheet)} ${at}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId99" Type="${rels}/styles" Target="styles.xml"/>${sheets.map((sheet, at) => `<Relationship Id="rId${at + 1}" Type="${rels}/${kindOf(sheet)}" Target="${kindOf(sheet)}s/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': xml(`<styleSheet xmlns="${main}">${styles}</styleSheet>`),
  };
  for (const [at, sheet] of sheets.entries())
    files[`xl/${kindOf(sheet)}s/sheet${at + 1}.xml`] = xml(
      typeof sheet === 'string' ? `<worksheet xmlns="${main}">${sheet}</worksheet>` : `<chartsheet xmlns="${main}"/>`,
    );
  return storedZip(files);
}
