import { useRef, useState } from 'react';
import type { ProposalForms } from './ProposalDetail';

/** Which form of a proposal is open, and how to open another one or none; closed, the focus goes back to what had opened it. */
export function useProposalForm(): [ProposalForms | null, (form: ProposalForms | null) => void] {
  const [form, setForm] = useState<ProposalForms | null>(null);
  const opener = useRef<Element | null>(null);
  const show = (next: ProposalForms | null) => {
    if (next) opener.current = document.activeElement;
    else requestAnimationFrame(() => opener.current instanceof HTMLElement && opener.current.focus());
    setForm(next);
  };
  return [form, show];
}
