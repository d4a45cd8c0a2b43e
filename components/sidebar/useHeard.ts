import { createContext, useContext } from 'react';
import { type Heard, nothingHeard } from './heard';

export const HeardContext = createContext<Heard>(nothingHeard);

/** Returns all that the sidebar has heard from the page so far. */
export const useHeard = (): Heard => useContext(HeardContext);
