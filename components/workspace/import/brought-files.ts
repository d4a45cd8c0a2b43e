/** Files that were dropped on another page, until the import page takes them. */
let brought: readonly File[] = [];
/** The file that the user has pointed at, as it was when it was last opened. */
let live: File | undefined;

/** Keeps files for the import page, which the address leads to next. */
export function bringFiles(files: readonly File[]): void {
  brought = files;
}

/** Keeps the file that the user has pointed at, for the import page and for when it is in. */
export function bringLiveFile(file: File): void {
  live = file;
  brought = [file];
}

/** Returns the files that were brought, once. */
export function takeBrought(): readonly File[] {
  const taken = brought;
  brought = [];
  return taken;
}

/** Returns the file that the user has pointed at where one of that name was taken in; undefined for any other. */
export const liveFileOf = (name: string): File | undefined => (live?.name === name ? live : undefined);
