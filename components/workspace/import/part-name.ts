/** Returns what a part of what was chosen is called: a file, or a sheet of one. */
export const partName = ({ name, part }: { name: string; part: string }): string => (part ? `${name}: ${part}` : name);
