/** A shortcut that the browser itself listens to, on every page. */
export interface Shortcut {
  command: 'toggle-sidebar' | 'flag-prospect' | 'proposal-sent' | 'add-to-dossier';
  /** As the browser writes them ("Alt+Shift+K"); empty where the user or another extension has taken them away. */
  keys: string;
}
