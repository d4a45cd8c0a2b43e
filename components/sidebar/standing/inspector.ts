import { type ComponentProps, createContext, useContext } from 'react';

/** What of an account's standing opens to its parts; a label or signal is told from the others by its place in their list. */
export type PartName =
  | 'months'
  | 'share'
  | 'cell'
  | 'rhythm'
  | 'health'
  | 'band'
  | 'tier'
  | 'growth'
  | `label ${number}`
  | `signal ${number}`;

/** The one place in which parts are shown, what is open in it, and the way to open or close it. */
export interface Inspector {
  id: string;
  open: PartName | null;
  toggle: (part: PartName) => void;
}

export const InspectorContext = createContext<Inspector | null>(null);

type Opener = Pick<ComponentProps<'button'>, 'type' | 'aria-expanded' | 'aria-controls' | 'onClick'> & {
  'data-opens': PartName;
};

/** Returns the attributes of a button that opens a part, and closes it when it is open. */
export function useOpener(part: PartName): Opener {
  const inspector = useContext(InspectorContext);
  return {
    type: 'button',
    'data-opens': part,
    'aria-expanded': inspector?.open === part,
    'aria-controls': inspector?.id,
    onClick: () => inspector?.toggle(part),
  };
}
