/** Files that can be read, by what is in them. */
export type ReadableKind = 'text' | 'xlsx' | 'ods' | 'xls' | 'vcard';
/** Files that cannot be; the sentence about each stands in the locales under `importFile_<kind>`. */
export type OtherKind =
  | 'pdf'
  | 'mail'
  | 'archive'
  | 'picture'
  | 'document'
  | 'slides'
  | 'numbers'
  | 'locked'
  | 'webPage'
  | 'calendar'
  | 'backup'
  | 'json'
  | 'xml'
  | 'damaged'
  | 'other';

const bytesOf = (text: string) => [...text].map((sign) => sign.charCodeAt(0));

/** What the first bytes say, whatever the file's name: its kind, or that it is a container to be looked into. */
const MAGIC: readonly (readonly [at: number, bytes: readonly number[], kind: OtherKind | 'zip' | 'compound'])[] = [
  [0, bytesOf('PK\u0003\u0004'), 'zip'],
  [0, bytesOf('PK\u0005\u0006'), 'zip'],
  [0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'compound'],
  [0, bytesOf('%PDF-'), 'pdf'],
  [0, bytesOf('\u0089PNG'), 'picture'],
  [0, [0xff, 0xd8, 0xff], 'picture'],
  [0, bytesOf('GIF8'), 'picture'],
  [0, bytesOf('II*\u0000'), 'picture'],
  [0, bytesOf('MM\u0000*'), 'picture'],
  [0, bytesOf('BM'), 'picture'],
  [8, bytesOf('WEBP'), 'picture'],
  [4, bytesOf('ftyphei'), 'picture'],
  [4, bytesOf('ftypavif'), 'picture'],
  [0, bytesOf('{\\rtf'), 'document'],
  [0, [0x1f, 0x8b], 'archive'],
  [0, bytesOf('Rar!'), 'archive'],
  [0, bytesOf("7z\u00bc\u00af'\u001c"), 'archive'],
  [0, bytesOf('BZh'), 'archive'],
  [0, bytesOf('!BDN'), 'mail'],
];

/**
 * Returns what kind of file bytes are, by what they hold and never by a name. `text` is what has no sign of another kind and
 * holds no bytes that a text does not have.
 */
export function fileKindOf(bytes: Uint8Array): ReadableKind | OtherKind {
  const found = MAGIC.find(([at, magic]) => magic.every((byte, place) => bytes[at + place] === byte));
  const kind = found?.[2];
  // "BM" begins a picture only where bytes follow that no text has.
  if (kind === 'picture' && bytes[0] === 0x42 && !hasControls(bytes)) return textKindOf(bytes);
  if (kind === 'zip') return zipKindOf(bytes);
  if (kind === 'compound') return compoundKindOf(bytes);
  if (kind) return kind;
  return isText(bytes) ? textKindOf(bytes) : 'other';
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** The names of what a ZIP holds stand uncompressed at both ends of it. */
function zipKindOf(bytes: Uint8Array): ReadableKind | OtherKind {
  const names = latin(bytes.subarray(0, 4_000)) + latin(bytes.subarray(-200_000));
  if (names.includes('opendocument.spreadsheet')) return 'ods';
  if (/opendocument\.presentation|ppt\//.test(names)) return 'slides';
  if (/opendocument\.|word\//.test(names)) return 'document';
  if (names.includes('xl/')) return 'xlsx';
  return /\.iwa|Index\.zip/.test(names) ? 'numbers' : 'archive';
}

/** In a compound file of Microsoft's the names of what it holds stand in UTF-16. */
function compoundKindOf(bytes: Uint8Array): ReadableKind | OtherKind {
  const names = latin(bytes).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return 'locked';
  if (names.includes('__substg1.0')) return 'mail';
  if (names.includes('WordDocument')) return 'document';
  if (names.includes('PowerPoint Document')) return 'slides';
  return /Workbook|Book/.test(names) ? 'xls' : 'other';
}

/** A text has tabs and line ends, but no other control characters; UTF-16 has noughts in every other place. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 2_000);
  const noughts = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = noughts;
  const isWide = (most: number, least: number) => most > sample.length / 4 && least < sample.length / 100;
  return isWide(even, odd) || isWide(odd, even) || !hasControls(bytes);
}

/** Some programs leave a nought here and there in a text, which is no letter; few of them, and nothing else. */
function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 100_000);
  let noughts = 0;
  for (const byte of sample) {
    if (byte === 0) noughts += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) return true;
  }
  return noughts > sample.length / 20;
}

const MAIL_HEADS = new Set(
  'return-path received delivered-to message-id mime-version from to subject date dkim-signature content-type'.split(
    ' ',
  ),
);

/** How many heads of a mail stand in the first lines of a text that begins with one. */
function countMailHeads(text: string): number {
  const heads = text
    .slice(0, 2_000)
    .split('\n')
    .map((line) => /^[\w-]{2,30}(?=:)/.exec(line)?.[0].toLowerCase() ?? '');
  return heads[0] === '' ? 0 : new Set(heads.filter((head) => MAIL_HEADS.has(head) || head.startsWith('x-'))).size;
}

/** Some programs write a line or two above the first card. */
const CARD_BELOW = /^(?:[^\r\n]*(?:\r\n?|\n)){1,5}BEGIN:\s*VCARD\s*(?:\r\n?|\n)VERSION:/i;

function textKindOf(bytes: Uint8Array): 'text' | 'vcard' | OtherKind {
  const start = latin(bytes.subarray(0, 4_000))
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|[\u00fe\u00ff]{2})/, '');
  const text = start.trimStart();
  if (/^BEGIN:\s*VCARD/i.test(text) || CARD_BELOW.test(text)) return 'vcard';
  if (/^BEGIN:\s*VCALENDAR/i.test(text)) return 'calendar';
  if (/^[[{]\s*(?:"|\{|\[|\}|\])/.test(text)) return /"format"\s*:\s*"keyside/i.test(text) ? 'backup' : 'json';
  if (/^<(?:!doctype html|html|head|body|table|meta|style)\b/i.test(text)) return 'webPage';
  if (/^<(?:\?xml|!--|\w[\w:]*[\s>])/.test(text)) return 'xml';
  return countMailHeads(text) >= 3 ? 'mail' : 'text';
}
