// Entities stage, names: the head of a body in French, Spanish, Portuguese or Italian and what follows it in, how far its name goes on out: "Fédération des
// cheminots du Sud", "Fundación para la Libertad de Prensa". There the words of a body have no capitals.

import { CAPITALISED, SPACED, type Tokens, WORD } from "../../document/tokens.ts";
import { wordSet } from "../../document/word-list.ts";

/** Heads that open such names, none of them English. */
const heads =
  wordSet(`fédération federation fundación fundação fondation fondazione association asociación associação associazione autorité autoridad autoridade agence agencia agência
  comité conseil consejo conselho consiglio ministère ministerio ministério direction dirección direção instituto institut istituto secretaría secretaria société sociedad
  sociedade syndicat sindicato sindacato cámara câmara chambre université universidad universidade università coordinadora confédération confederación confederação
  observatoire observatorio commission comisión comissão superintendencia defensoría procuraduría fiscalía contraloría ligue mouvement movimiento movimento partido parti
  frente alianza alliance collectif colectivo coletivo école escuela escola haute cour corte tribunal hôpital`);
/** Between the words of such a name. */
const links = wordSet("de des du del di da do das dos della delle degli dei para pour por per");
const articles = wordSet("la le les los las l el a o os as");
const ands = wordSet("et y e");
/** How adjectives behind a noun end that English hardly has. */
const adjective = /(?:ques?|ics|aux|ales?|ires?|elles?|ières?|iens?|iennes?|ées?|és|icas?|icos?|ivas?|ivos?|arias?|arios?)$/u;
const longest = 10;

/** The token where a name that goes on behind `end` ends; `end` where it goes no further. `head`: where the name begins. */
export function romanceEnd(tokens: Tokens, head: number, end: number, last: number): number {
  const { lower, kind } = tokens;
  if (!heads.has(lower[head] as string)) return end;
  let named = end;
  for (let at = end; ; named = at) {
    while (at < last && isWord(tokens, at + 1) && ((kind[at + 1] as number) & CAPITALISED || adjective.test(lower[at + 1] as string))) at++;
    if (named > end) named = at;
    const next = nounAfter(tokens, at, last);
    if (next < 0 || next - head > longest) return named;
    at = next;
  }
}

/** "de la Libertad", "des cheminots", "et du Sud" behind a token: the token of the noun; -1 where none follows. */
function nounAfter(tokens: Tokens, end: number, last: number): number {
  const { lower } = tokens;
  let at = end + 1;
  const joined = ands.has(lower[at] as string);
  if (joined) at++;
  if (!links.has(lower[at] ?? "")) return -1;
  at++;
  if (articles.has(lower[at] ?? "")) at++;
  if (lower[at] === "'" || lower[at] === "’") at++;
  return at <= last && isWord(tokens, at) && (lower[at] as string).length > 2 ? at : -1;
}

function isWord({ kind }: Tokens, i: number): boolean {
  return ((kind[i] as number) & WORD) !== 0 && ((kind[i] as number) & SPACED) !== 0;
}
