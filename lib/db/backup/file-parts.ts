import { type Lock, sealer } from './seal';

/** Takes a file piece by piece, and is ready for the next once it has taken one. */
export interface FileSink {
  write(piece: Uint8Array<ArrayBuffer>): Promise<void>;
}

/** So many letters are handed over at once. */
const AT_ONCE = 1_000_000;
const utf8 = new TextEncoder();

/** Hands a text over piece by piece, sealed where there is a lock. */
export class FileParts {
  private waiting: string[] = [];
  private length = 0;

  private constructor(
    private readonly into: FileSink,
    private readonly sealed?: (piece: string) => Promise<string>,
  ) {}

  /** Begins a file that anybody can read. */
  static open(into: FileSink): FileParts {
    return new FileParts(into);
  }

  /** Begins a file under a `head` in plain text, of which the rest can only be read with the passphrase. */
  static async locked(into: FileSink, passphrase: string, lock: Lock, head: string): Promise<FileParts> {
    const parts = new FileParts(into, await sealer(passphrase, lock, head));
    await into.write(utf8.encode(`${head}\n`));
    return parts;
  }

  async add(text: string): Promise<void> {
    this.waiting.push(text);
    this.length += text.length;
    if (this.length >= AT_ONCE) await this.handOver();
  }

  /** Hands over what still waits. */
  async end(): Promise<void> {
    if (this.length > 0) await this.handOver();
  }

  private async handOver(): Promise<void> {
    const text = this.waiting.join('');
    this.waiting = [];
    this.length = 0;
    await this.into.write(utf8.encode(this.sealed ? await this.sealed(text) : text));
  }
}
