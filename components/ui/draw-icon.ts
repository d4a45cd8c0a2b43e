import { createElement, type SVGProps } from 'react';

/** An icon of the library, as its file says it. */
interface IconLines {
  size: number;
  node: readonly [tag: string, attributes: Record<string, string>][];
}

/**
 * Returns an icon as a component. In a build it stands where the library has its own maker, which is ten times as large for
 * contexts, classes and names that nothing of ours asks for.
 */
export function drawIcon({ size: side, node }: IconLines) {
  return function Icon({ size = side, ...others }: SVGProps<SVGSVGElement> & { size?: number | string }) {
    const look = {
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 2,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    };
    const isNamed = others.role ?? others['aria-label'];
    const hidden = isNamed ? {} : { 'aria-hidden': true };
    const place = { width: size, height: size, viewBox: `0 0 ${side} ${side}` };
    const lines = node.map(([tag, attributes]) => createElement(tag, attributes));
    return createElement('svg', { ...look, ...place, ...hidden, ...others }, lines);
  };
}
