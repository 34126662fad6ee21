// Document stage: spans of tokens in order that do not overlap, sentences or quotes, and a token in; the span's place in the list out.

interface TokenSpan {
  /** First and last token, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Place of the last span that starts at or before a token; -1 where none does. */
export function placeUpTo(spans: readonly TokenSpan[], token: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as TokenSpan).first <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Place of the span around a token; -1 where none is. */
export function placeAround(spans: readonly TokenSpan[], token: number): number {
  const place = placeUpTo(spans, token);
  return place >= 0 && token <= (spans[place] as TokenSpan).last ? place : -1;
}
