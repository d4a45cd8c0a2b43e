/** Returns a page that shows the pictures of a card; the names are those of the files beside it. */
export function picturePage(card: string, names: readonly string[]): string {
  const figures = names.map(
    (name) =>
      `<figure><figcaption>${name}</figcaption><a href="${name}"><img src="${name}" alt="" loading="lazy"></a></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stories of Keyside: ${card}</title>
<style>
  body { font: 13px/1.4 system-ui; margin: 1.5rem; background: #8882 }
  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
  figure { margin: 0 } figcaption { padding: .2rem 0 }
</style>
<h1>${card}</h1><div>${figures.join('\n')}</div></html>
`;
}
