/** Stands in for WXT's way to declare a script, which takes others, too: what it says of them would be in each of ours. */
export const defineUnlistedScript = (main: () => void) => ({ main });
