// CLI: names of actors that a gate looks for in; those that the lexicon does not know out, since a misspelt one would never close it.
import { tokenise } from "../document/tokens.ts";
import { builtInLexicon, type Lexicon } from "../lexicon/lexicon.ts";

/** A name counts as known in whatever case, as the gate takes it, and as the code of a country. */
export function unknownNames(names: readonly string[], lexicon: Lexicon = builtInLexicon()): string[] {
  const isName = (words: string) => {
    const tokens = tokenise(words);
    return lexicon.find(tokens).some(({ first, last }) => first === 0 && last === tokens.length - 1);
  };
  const titled = (name: string) => name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
  return names.filter((name) => !lexicon.entry(`country/${name.toUpperCase()}`) && ![name, name.toUpperCase(), titled(name)].some(isName));
}
