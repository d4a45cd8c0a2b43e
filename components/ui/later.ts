import { type ComponentType, createElement, lazy, use, useState } from 'react';

/** What was put off. */
export const fetches: (() => Promise<unknown>)[] = [];
let fetching: Promise<unknown> | undefined;

/** A component whose code comes later. `fetch` fetches it, so that it is drawn at once from then on. */
export type Later<Props extends object> = ComponentType<Props> & { fetch: () => Promise<unknown> };

/**
 * Returns a component whose code is fetched when it is first drawn, or before by `fetch` or `fetchLater`, so that the page
 * opens with less. Draw it inside a `Suspense`.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let fetched: ComponentType<Props> | undefined;
  const fetch = async () => {
    fetched ??= await load();
    return { default: fetched };
  };
  fetches.push(fetch);
  const Waiting = lazy(fetch);
  function Component(props: Props) {
    // Kept as it was first drawn: to change over would lose what stands in a form.
    const [Drawn] = useState<ComponentType<Props>>(() => fetched ?? Waiting);
    return createElement(Drawn, props);
  }
  return Object.assign(Component, { fetch });
}

/** Fetches all that was put off, while the page waits for other things; then it is drawn at once. */
export function fetchLater(): void {
  // What cannot be fetched now is asked for again where it is drawn.
  fetching = Promise.allSettled(fetches.map((fetch) => fetch()));
}

/**
 * Holds back what draws with it while `fetchLater` is under way, so that the page is painted whole and nothing is pushed aside
 * by what comes a moment later. To be called inside a `Suspense`.
 */
export function useFetched(): void {
  if (fetching) use(fetching);
}
