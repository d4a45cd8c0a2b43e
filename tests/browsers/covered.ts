import type { Page } from '@playwright/test';

const CONTROLS = 'a[href], button, input, select, textarea, [role=button], [role=option]';

/** Returns the page's controls of which a visible part lies under a sidebar of that width, in pixels. */
export function controlsUnder(page: Page, sidebarWidth: number): Promise<string[]> {
  return page.evaluate(
    ({ selector, edge }) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .filter((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const covered = Math.min(right, window.innerWidth) - Math.max(left, edge);
          if (covered <= 1) return false;
          // What the page itself has cut off at its new edge is not found at its place.
          const found = document.elementsFromPoint(Math.max(left, edge) + covered / 2, (top + bottom) / 2);
          return found.some((one) => element === one || element.contains(one));
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    { selector: CONTROLS, edge: (page.viewportSize()?.width ?? 0) - sidebarWidth },
  );
}
