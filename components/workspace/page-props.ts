import type { WorkspaceAbilities } from './abilities';
import type { Route } from './route';

/** What every page of the workspace is drawn with; most of them need none of it. */
export interface PageProps {
  route: Route;
  abilities: WorkspaceAbilities;
}
