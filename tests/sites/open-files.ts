/** Opens pages that are not on the test server: the first, and the others in its frames. It goes away with `document.body`. */
export async function openFiles([page, ...others]: readonly { name: string; html: string }[]): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '800';
  document.body.append(frame);
  const write = (into: HTMLIFrameElement, html: string): Document => {
    const doc = into.contentDocument;
    if (!doc) throw new Error('The frame has no document');
    doc.open();
    doc.write(html.replaceAll(/(<iframe[^>]*) src=/g, '$1 data-file='));
    doc.close();
    for (const inner of doc.querySelectorAll('iframe')) {
      const src = inner.getAttribute('data-file') ?? '';
      inner.removeAttribute('data-file');
      const file = others.find(({ name }) => src.startsWith(name));
      if (file) write(inner, file.html);
    }
    return doc;
  };
  return write(frame, page?.html ?? '');
}
