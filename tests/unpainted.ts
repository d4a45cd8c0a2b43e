import { inject } from 'vitest';

// Nobody looks at the page of a test, so that the browser need not paint it: it paints nothing that is wholly transparent. It lays out,
// hits and calls visible as before, since this is said of the frame around the page and of nothing within it.
const frame = window.frameElement as HTMLElement | null;
if (!inject('pictures')) frame?.style.setProperty('opacity', '0');
