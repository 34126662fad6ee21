// Link stage, first step: mentions in, for each the number of the thing it names: one key, one name, an acronym and its words, a surname and its owner.
import type { Document } from "../document/document.ts";
import { NUMBER, WORD } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import type { Mention } from "../entities/mention.ts";

/** Words that a company drops from its name after the first mention: "Acme Security Ltd" is "Acme". */
const droppable = wordSet(
  "ltd limited inc incorporated corp corporation co company plc llc llp gmbh ag sa bv nv group holdings lab labs security technologies technology systems software networks",
);
/** Between a group's names. */
const namingWords = wordSet("known tracked aka dubbed called named nicknamed tracks calls labelled labeled codenamed alias");
const separators = wordSet(", / and or & ( ) \" “ ” ‘ ’ ' * by as");
const bridges = wordSet(
  "also is was are which that who it they has have been it's better formerly previously publicly sometimes variously otherwise widely commonly the group",
);
const generations = wordSet("jr sr ii iii iv");
const fillers = wordSet("of the for and de la et in on at a");

/**
 * Numbers the things: two mentions with the same number name the same one. Numbers are places in `mentions`, the first of each thing. Lists are made
 * here by adding to them: those that `map` makes are of another kind once V8 has compiled the function, and all that reads them is then compiled anew.
 */
export function clusterMentions(document: Document, mentions: readonly Mention[]): Int32Array {
  const parent = new Int32Array(mentions.length);
  const keys: (string | undefined)[] = [];
  const words: (readonly string[])[] = [];
  for (const [i, mention] of mentions.entries()) {
    parent[i] = i;
    keys.push(mention.key);
    words.push(mention.date ? nothing : wordsOf(document, mention));
  }
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] as number;
    while (parent[i] !== root) [parent[i], i] = [root, parent[i] as number];
    return root;
  };
  /** Never joins two things that the lexicon keeps apart. */
  const join = (a: number, b: number) => {
    const one = rootOf(a);
    const other = rootOf(b);
    const first = Math.min(one, other);
    const second = Math.max(one, other);
    const key = keys[first] ?? keys[second];
    if (first === second || (keys[first] && keys[second] && keys[first] !== keys[second])) return;
    parent[second] = first;
    keys[first] = key;
  };
  const seen = new Map<string, number>();
  const see = (identity: string, i: number) => {
    const before = seen.get(identity);
    if (before !== undefined) join(before, i);
    // "India's Supreme Court … Japan's Supreme Court … the Supreme Court": two things of one name, and the last one is meant.
    if (before === undefined || rootOf(before) !== rootOf(i)) seen.set(identity, i);
  };
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    // A name that the lexicon knows in one place and not in another is still one name.
    if (mention.key !== undefined) see(mention.key, i);
    see(spellingOf(mention, words[i] as readonly string[]), i);
  }
  for (let i = 0; i + 1 < mentions.length; i++) if (inBrackets(document, mentions[i] as Mention, mentions[i + 1] as Mention)) join(i, i + 1);
  joinAliases(document, mentions, join);
  joinShortNames(mentions, words, join);
  joinSurnames(mentions, words, join);
  for (let i = 0; i < parent.length; i++) parent[i] = rootOf(i);
  return parent;
}

const nothing: string[] = [];

function wordsOf({ tokens }: Document, { first, last }: Mention): string[] {
  // Most names are one word. A list that is written down with its word takes a sixth of the memory of one that a word is added to.
  if (first === last && (tokens.kind[first] as number) & WORD && tokens.lower[first] !== "the" && tokens.lower[first] !== "'s")
    return [tokens.lower[first] as string];
  const words: string[] = [];
  for (let i = first; i <= last; i++) {
    const word = tokens.lower[i] as string;
    if (word !== "'s" && (tokens.kind[i] as number) & (WORD | NUMBER) && !(i === first && word === "the")) words.push(word);
  }
  return words;
}

function spellingOf({ type, date }: Mention, words: readonly string[]): string {
  if (date) return `date ${date.kind} ${date.value} ${date.mod ?? ""} ${date.quant ?? ""} ${date.freq ?? ""}`;
  if (words.length === 1) return `${type} ${words[0]}`;
  // Vendors write APT 31, APT-31 and APT31 alike.
  return type === "threat-actor" ? `${type} ${words.join("")}` : `${type} ${words.join(" ")}`;
}

/** "World Anti-Doping Agency (WADA)" and "WADA (World Anti-Doping Agency)": one of the two is short and in capitals. */
function inBrackets({ tokens }: Document, a: Mention, b: Mention): boolean {
  if (a.type !== b.type || !(a.type === "organisation" || (a.type === "person" && b.form === "acronym")) || b.first !== a.last + 2) return false;
  if (tokens.word[a.last + 1] !== "(" || tokens.word[b.last + 1] !== ")") return false;
  const short = (one: Mention) => one.first === one.last && /^\p{Lu}[\p{L}-]{1,9}$/u.test(tokens.word[one.first] as string) && one.end - one.start <= 10;
  return short(a) !== short(b);
}

/** "APT28, also tracked as X by Y, Z (aka W)": names of one group, as long as nothing stands between them but the words that say so. */
function joinAliases({ tokens }: Document, mentions: readonly Mention[], join: (a: number, b: number) => void): void {
  const { lower } = tokens;
  const actors: number[] = [];
  for (let i = 0; i < mentions.length; i++) if ((mentions[i] as Mention).type === "threat-actor") actors.push(i);
  let listing = false;
  for (let n = 0; n + 1 < actors.length; n++) {
    const [at, to] = [actors[n] as number, actors[n + 1] as number];
    const [a, b] = [mentions[at] as Mention, mentions[to] as Mention];
    let naming = false;
    let bridged = b.first - a.last <= 14;
    let separated = true;
    for (let i = a.last + 1; bridged && i < b.first; i++) {
      const word = lower[i] as string;
      const vendor = mentions.slice(at + 1, to).find((one) => one.first <= i && i <= one.last);
      if (vendor) {
        bridged = vendor.type === "organisation";
        i = vendor.last;
      } else if (namingWords.has(word)) naming = true;
      else if (!separators.has(word)) {
        separated = false;
        bridged = bridges.has(word);
      }
    }
    const bracketed = lower[a.last + 1] === "(" && b.first === a.last + 2 && lower[b.last + 1] === ")";
    const joined: boolean = bridged && (naming || bracketed || (listing && separated && b.first > a.last + 1));
    if (joined) join(at, to);
    listing = joined && !bracketed && (naming || listing);
  }
}

/** Joins "WADA" to the words it abbreviates and "Acme" to "Acme Security Ltd", where only one name in the document fits. */
function joinShortNames(mentions: readonly Mention[], words: readonly (readonly string[])[], join: (a: number, b: number) => void): void {
  const long = new Map<string, Map<string, number>>();
  const file = (short: string, name: string, i: number) => {
    const names = long.get(short) ?? new Map<string, number>();
    if (!names.has(name)) names.set(name, i);
    long.set(short, names);
  };
  for (let i = 0; i < mentions.length; i++) {
    const own = words[i] as string[];
    if ((mentions[i] as Mention).type !== "organisation" || own.length < 2) continue;
    const strong = own.filter((word) => !fillers.has(word));
    if (strong.length >= 2) file(strong.map((word) => word[0]).join(""), own.join(" "), i);
    let size = own.length;
    while (size > 1 && droppable.has(own[size - 1] as string)) file(own.slice(0, --size).join(" "), own.join(" "), i);
  }
  if (long.size === 0) return;
  for (let i = 0; i < mentions.length; i++) {
    if ((mentions[i] as Mention).type !== "organisation") continue;
    const names = long.get((words[i] as string[]).join(" "));
    if (names?.size === 1) for (const at of names.values()) join(at, i);
  }
}

/** Joins "Poupard" to the full name before it, the latest where several fit; in a headline to the first one after it. A bare first or middle word ("Zhang") joins when only one full name has it. */
function joinSurnames(mentions: readonly Mention[], words: readonly (readonly string[])[], join: (a: number, b: number) => void): void {
  const latest = new Map<string, number>();
  const waiting = new Map<string, number[]>();
  const opening = new Map<string, Set<string>>();
  const opener = new Map<string, number>();
  const bare: number[] = [];
  for (let i = 0; i < mentions.length; i++) {
    if ((mentions[i] as Mention).type !== "person") continue;
    const own = (words[i] as string[]).filter((word, at) => at === 0 || !generations.has(word));
    const name = own.join(" ");
    const owner = latest.get(name);
    if (owner !== undefined) join(owner, i);
    else if (own.length === 1) bare.push(i);
    if (owner === undefined && own.length <= 3) {
      const early = waiting.get(name);
      if (early) early.push(i);
      else waiting.set(name, [i]);
    }
    if (owner !== undefined || own.length === 1) continue;
    for (const inner of own.slice(0, -1)) {
      opening.set(inner, (opening.get(inner) ?? new Set()).add(name));
      if (!opener.has(inner)) opener.set(inner, i);
    }
    // "Marine Le Pen" is "Le Pen" later: every ending of the name counts, up to three words.
    for (let at = Math.max(1, own.length - 3); at < own.length; at++) {
      const ending = own.slice(at).join(" ");
      latest.set(ending, i);
      for (const early of waiting.get(ending) ?? []) join(i, early);
      waiting.delete(ending);
    }
  }
  for (const i of bare) {
    const first = (words[i] as string[])[0] as string;
    if (!latest.has(first) && opening.get(first)?.size === 1) join(opener.get(first) as number, i);
  }
}
