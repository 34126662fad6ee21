// Document stage: a text and two places of it in, the line breaks between them out.

/** How many line breaks stand between two places, counted as far as two, which is a blank line. It looks no further than the second place. */
export function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to && count < 2; i++) if (text.charCodeAt(i) === 10) count++;
  return count;
}
