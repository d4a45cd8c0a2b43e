import { type ComponentType, createElement, lazy, useState } from 'react';

const fetches: (() => Promise<unknown>)[] = [];

/**
 * Returns a component whose code is fetched when it is first drawn, or before by `fetchLater`, so that the page opens with
 * less. Draw it inside a `Suspense`.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let fetched: ComponentType<Props> | undefined;
  const fetch = async () => {
    fetched ??= await load();
    return { default: fetched };
  };
  fetches.push(fetch);
  const Waiting = lazy(fetch);
  return function Later(props: Props) {
    // Kept as it was first drawn: to change over would lose what stands in a form.
    const [Drawn] = useState<ComponentType<Props>>(() => fetched ?? Waiting);
    return createElement(Drawn, props);
  };
}

/** Fetches all that was put off, while the page waits for other things; then it is drawn at once. */
export function fetchLater(): void {
  for (const fetch of fetches) void fetch();
}
