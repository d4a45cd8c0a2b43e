/** What the popup can do; its entry point brings it along. */
export interface PopupAbilities {
  /** Asks for the permission, so it must be the first thing that a click does; false where the user says no. */
  use(origin: string): Promise<boolean>;
  /** Opens the form for a potential key account. */
  flag(): void;
  openWorkspace(hash: string): void;
  close(): void;
}
