/** Returns the words of a table written as text, "lead | prospect". */
export function words(text: string): string[] {
  return text.split('|').map((word) => word.trim());
}
