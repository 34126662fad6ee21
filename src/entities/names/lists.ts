// Entities stage, names: decided names and undecided candidates in, names out for candidates that stand in a list with decided ones, or in
// a list that says what it holds: "firms such as Dravel, Cevra and Microsoft".
import { NUMBER, PUNCTUATION, type Tokens } from "../../document/tokens.ts";
import { type Candidate, joinWords, type Name } from "./name.ts";
import { DEMONYM, factsOf, type NameType, OTHER_NAME, PLACE, type Setting } from "./setting.ts";
import { bodyKinds, headsLast, kin, openers, thingLetters, thingsLast } from "./words.ts";

interface Member {
  readonly first: number;
  readonly last: number;
  /** Null while nothing is decided. */
  readonly type: NameType | null;
}

/** Adds to `names` what lists decide, there and wherever the same words stand again. Linear in the names and candidates. */
export function nameLists(setting: Setting, candidates: readonly Candidate[], names: Name[]): void {
  const { tokens } = setting;
  const members = new Map<number, Member>();
  for (const { first, last } of candidates) if (isFree(setting, first, last)) members.set(first, { first, last, type: null });
  for (const { first, last, type } of names) members.set(first, { first, last, type });
  const read = new Set<number>();
  const told = new Map<string, NameType>();
  for (const start of [...members.keys()].sort((a, b) => a - b)) {
    if (read.has(start)) continue;
    const chain: Member[] = [];
    for (let at: number | undefined = start; at !== undefined; ) {
      const member = members.get(at) as Member;
      chain.push(member);
      read.add(at);
      at = afterSeparator(tokens, member.last, members);
    }
    const type = kindOfList(tokens, chain);
    if (type === null) continue;
    for (const { first, last, type: decided } of chain) if (decided === null) told.set(joinWords(tokens, first, last), type);
  }
  if (told.size === 0) return;
  for (const { first, last, words } of candidates) {
    const type = told.get(words);
    if (type) names.push({ first, last, type, rule: `${type}/list`, form: "name", weight: 0.5 });
  }
}

function afterSeparator(tokens: Tokens, last: number, members: ReadonlyMap<number, Member>): number | undefined {
  let next = last + 1;
  if (tokens.word[next] === ",") next++;
  const word = tokens.lower[next];
  if (word === "and" || word === "or" || word === "&") next++;
  return next > last + 1 && members.has(next) ? next : undefined;
}

/** What a list holds: what the noun before it says, or what its decided members are, when they agree. */
function kindOfList(tokens: Tokens, chain: readonly Member[]): NameType | null {
  const types = new Set<NameType>();
  for (const { type } of chain) if (type !== null) types.add(type);
  if (types.size > 1) return null;
  const { first } = chain[0] as Member;
  const told = isTold(tokens, first);
  const [type] = types;
  if (told && type !== "person") return "organisation";
  if (type !== "organisation" && isOfKin(tokens, chain)) return "person";
  const decided = chain.filter((member) => member.type !== null).length;
  if (type === undefined || chain.length < 3) return null;
  return decided * 2 >= chain.length ? type : null;
}

/** "her brothers, Amos and Eban", "his friend, Nafi,": relatives stand before the names. */
function isOfKin({ lower, word }: Tokens, chain: readonly Member[]): boolean {
  const { first } = chain[0] as Member;
  const { last } = chain[chain.length - 1] as Member;
  const at = word[first - 1] === "," ? first - 2 : first - 1;
  return kin.has(lower[at] ?? "") && (chain.length > 1 || /^[,.)]$/.test(word[last + 1] ?? ""));
}

/** "companies such as", "lenders in Tarnholt, including": few words stand between the noun and its list. */
function isTold(tokens: Tokens, first: number): boolean {
  const before = tokens.lower[first - 1];
  let noun = first - 2;
  if (before === "as" && tokens.lower[noun] === "such") noun--;
  else if (before !== "including" && before !== "like") return false;
  if (tokens.word[noun] === ",") noun--;
  for (let at = noun; at > noun - 5 && at >= 0 && !((tokens.kind[at] as number) & PUNCTUATION); at--)
    if (bodyKinds.has(tokens.lower[at] as string)) return true;
  return false;
}

/** A capitalised candidate that nothing else claims. */
function isFree(setting: Setting, first: number, last: number): boolean {
  const { tokens, labels } = setting;
  for (let i = first; i <= last; i++) {
    const lower = tokens.lower[i] as string;
    if ((labels[i] as number) & (PLACE | DEMONYM | OTHER_NAME) || (tokens.kind[i] as number) & NUMBER || openers.has(lower)) return false;
  }
  const closing = tokens.lower[last] as string;
  if (thingsLast.has(closing) || thingLetters.has(closing)) return false;
  return last > first || (factsOf(setting, first).common === 0 && !headsLast.has(closing) && !setting.ordinary.has(closing));
}
