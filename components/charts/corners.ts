/** Returns where the names of four boxes stand, from the upper left to the lower right, so far from the edges. */
export const cornersOf = (wide: number, high: number, aside: number, down: number) =>
  [
    { x: aside, y: down, anchor: 'start' },
    { x: wide - aside, y: down, anchor: 'end' },
    { x: aside, y: high - aside - 1, anchor: 'start' },
    { x: wide - aside, y: high - aside - 1, anchor: 'end' },
  ] as const;
