/** The pictures for the stores, in the order in which they are shown; each stands in `pictures/`. */
export const STORE_PICTURES = ['mail', 'flag', 'today', 'account', 'portfolio'] as const;

/** What both stores take. */
export const STORE_SIZE = { width: 1280, height: 800 };
