/** Lets the browser save a text, or what was put together as a file, under a name; returns nothing to take back. */
export function saveFile(name: string, text: string | Blob, type: string): { undo?: undefined } {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken its copy by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
  return {};
}
