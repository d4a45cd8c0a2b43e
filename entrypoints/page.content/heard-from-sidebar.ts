import type { FromSidebar } from '../../lib/messages';
import { leavesOf, viewChangeOf, widthOf } from '../../lib/platform/site-memory';

const LETTERS = ['S', 'K', 'P', ''] as const;
const FIELDS = ['name', 'email', 'company'] as const;

/**
 * Returns what came over the line from a sidebar with its known leaves alone, each within its bounds; undefined for what no
 * sidebar says. By hand, as a library for it would weigh more than all of the reader.
 */
export function heardFromSidebar(message: unknown): FromSidebar | undefined {
  const said = leavesOf(message);
  const { kind } = said;
  switch (kind) {
    case 'sidebar.opened':
    case 'sidebar.closed':
    case 'sidebar.hidden':
    case 'teaching.stopped':
    case 'snippet.wanted':
    case 'send.settled':
      return { kind };
    case 'sidebar.resized': {
      const width = widthOf(said['width']);
      return width === undefined ? undefined : { kind, width };
    }
    case 'view.changed':
      return { kind, view: viewChangeOf(said['view']) };
    case 'rail.changed': {
      const letter = LETTERS.find((one) => one === said['letter']);
      return letter === undefined ? undefined : { kind, letter, due: said['due'] === true };
    }
    case 'teaching.started': {
      const field = FIELDS.find((one) => one === said['field']);
      return field && { kind, field };
    }
  }
  return undefined;
}
