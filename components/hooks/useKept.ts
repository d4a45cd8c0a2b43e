import { useEffect, useState } from 'react';

/** What is kept beside the book as a list, and tells when it changes. */
interface KeptList<Row> {
  list(): Promise<Row[]>;
  onChange(listener: () => void): () => void;
}

/** Returns what is kept, read again whenever it changes; [] while it is being read. */
export function useKept<Row>({ list, onChange }: KeptList<Row>): Row[] {
  const [rows, setRows] = useState<Row[]>([]);
  useEffect(() => {
    const look = () => void list().then(setRows);
    look();
    return onChange(look);
  }, [list, onChange]);
  return rows;
}
