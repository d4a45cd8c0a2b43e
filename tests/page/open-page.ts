/** A laid-out page of its own, served by the test server under the given path; it goes away with `document.body`. */
export async function openPage(path: string): Promise<{ doc: Document; win: Window & typeof globalThis }> {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '800';
  frame.src = path;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const win = frame.contentDocument?.defaultView;
  if (!win) throw new Error(`${path} did not load`);
  return { doc: win.document, win };
}
