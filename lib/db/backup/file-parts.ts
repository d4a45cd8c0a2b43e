import { type Lock, sealer } from './seal';

/** So many letters are handed over at once: the browser keeps them outside of the page's memory. */
const AT_ONCE = 1_000_000;

/** Gathers a file from pieces of text, sealed where there is a lock. */
export class FileParts {
  private done: Blob[] = [];
  private waiting: string[] = [];
  private length = 0;

  private constructor(private readonly sealed?: (piece: string) => Promise<string>) {}

  /** Begins a file that anybody can read. */
  static open(): FileParts {
    return new FileParts();
  }

  /** Begins a file under a `head` in plain text, of which the rest can only be read with the passphrase. */
  static async locked(passphrase: string, lock: Lock, head: string): Promise<FileParts> {
    const parts = new FileParts(await sealer(passphrase, lock, head));
    parts.done.push(new Blob([`${head}\n`]));
    return parts;
  }

  async add(text: string): Promise<void> {
    this.waiting.push(text);
    this.length += text.length;
    if (this.length >= AT_ONCE) await this.handOver();
  }

  /** Returns the whole file. */
  async file(): Promise<Blob> {
    if (this.length > 0) await this.handOver();
    return new Blob(this.done, { type: 'application/json' });
  }

  private async handOver(): Promise<void> {
    const text = this.waiting.join('');
    this.waiting = [];
    this.length = 0;
    this.done.push(new Blob([this.sealed ? await this.sealed(text) : text]));
  }
}
