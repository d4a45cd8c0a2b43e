import { type ComponentType, lazy } from 'react';

/**
 * Returns a component whose code is fetched when it is first drawn, so that the page opens with less. Draw it inside a
 * `Suspense`.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}
