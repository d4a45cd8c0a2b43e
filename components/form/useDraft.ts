import { useState } from 'react';

/** What is wrong with a form, by field; empty where it can be saved. */
export type Refusals<Draft> = Partial<Record<keyof Draft, string>>;

/** Returns a form's content while it is edited, and the way to change one field of it. */
export function useDraft<Draft extends object>(initial: Draft) {
  const [draft, setDraft] = useState(initial);
  const [refused, setRefused] = useState<Refusals<Draft>>({});
  return {
    draft,
    refused,
    setRefused,
    /** Replaces the whole content. */
    setDraft,
    /** `change('name')('Kovács Bau')` */
    change:
      <Name extends keyof Draft>(name: Name) =>
      (value: Draft[Name]) =>
        setDraft((before) => ({ ...before, [name]: value })),
  };
}
