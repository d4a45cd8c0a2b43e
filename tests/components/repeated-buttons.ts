/** Returns the names by which screen readers list more than one button of the page: each has to name what it is about. */
export function repeatedButtons(): string[] {
  const seen = [...document.querySelectorAll('button')].filter((button) => button.checkVisibility());
  const names = seen.map((button) => button.ariaLabel ?? button.textContent.trim());
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}
