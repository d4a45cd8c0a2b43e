import type { Couch, Doc } from './couch';
import { joined, seal, sealedName, type TeamKey, unsealBytes } from './seal';

/** A piece of a body: its name, by what it holds, and its bytes. */
export interface Piece {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** So much is one piece: sealed, it is a document of less than a megabyte, which is what servers and those before them take. Bytes. */
const MOST = 700_000;
/** Says in front of a piece how long it is, as it is filled up when it is sealed. Bytes. */
const LENGTH = 4;
/** Bytes of a name. */
const NAME = 16;

/** Sends bytes through a stream that makes others of them. */
async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** Returns a text in pieces, each named by what it holds. */
export async function piecesOf(text: string): Promise<Piece[]> {
  const all = await through(new TextEncoder().encode(text), new CompressionStream('gzip'));
  const pieces: Piece[] = [];
  for (let at = 0; at < all.length; at += MOST) {
    const bytes = all.slice(at, at + MOST);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, NAME);
    pieces.push({ name: digest.toHex(), bytes });
  }
  return pieces;
}

/** Returns the document of a piece: the letter tells it from records, so that nobody fetches it before it is wanted. */
export const docOfPiece = async (key: TeamKey, name: string): Promise<string> =>
  `p${(await sealedName(key, 'piece', name)).slice(1)}`;

/** The one revision of a piece: what it holds never changes. */
export const revOfPiece = (doc: string): string => `1-${doc.replace('p', '0')}`;

/** Returns a piece as it is sent. */
export async function sealedPiece(key: TeamKey, doc: string, { bytes }: Piece): Promise<Doc> {
  const length = new Uint8Array(LENGTH);
  new DataView(length.buffer).setUint32(0, bytes.length);
  const { data } = await seal(key, doc, joined([length, bytes]));
  const rev = revOfPiece(doc);
  return { _id: doc, _rev: rev, _revisions: { start: 1, ids: [rev.slice(2)] }, s: data };
}

/** Returns the document that takes a piece from the server. */
export function endOfPiece(doc: string): Doc {
  const [own, before] = [doc.replace('p', 'f'), revOfPiece(doc).slice(2)];
  return { _id: doc, _rev: `2-${own}`, _revisions: { start: 2, ids: [own, before] }, _deleted: true };
}

/** Fetches pieces and returns the text that they make; undefined where one is not there, or is none of this team's. */
export async function textOfPieces(key: TeamKey, couch: Couch, names: readonly string[]): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  for (const name of names) {
    const doc = await docOfPiece(key, name);
    const [got] = await couch.bulkGet([{ id: doc, rev: revOfPiece(doc) }]);
    const plain = got?.data === undefined ? undefined : await unsealBytes(key, doc, got.data).catch(() => undefined);
    if (!plain) return undefined;
    const length = new DataView(plain.buffer).getUint32(0);
    parts.push(plain.slice(LENGTH, LENGTH + length));
  }
  const all = await through(joined(parts), new DecompressionStream('gzip')).catch(() => undefined);
  return all && new TextDecoder().decode(all);
}
