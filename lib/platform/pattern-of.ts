/** Returns the match pattern of an origin. Ports are no part of one, so it stands for all ports of its host. */
export const patternOf = (origin: string): string => `${origin.replace(/:\d+$/, '')}/*`;
