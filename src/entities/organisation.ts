// Entities stage: the names recognised in the document in, mentions of organisations out, with the kind that their words tell.

import { type Tokens, tokenise } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import { type Hit, type Lexicon, termOf, typeBits } from "../lexicon/lexicon.ts";
import { foreignBodies, type OwnedName, ofStates } from "./foreign-body.ts";
import { type Finder, type Mention, mentionOf } from "./mention.ts";
import { ownedFrom } from "./names/hits.ts";
import { joinWords, type Name } from "./names/name.ts";
import { isCapital } from "./names/runs.ts";
import { kindOf } from "./organisation-kind.ts";
import { type MeantBody, readSharedAcronyms } from "./shared-acronym.ts";
import { technicalAcronyms } from "./technical-words.ts";

export const examples = [
  { rule: "organisation/shared-acronym", finds: ["South Korea's {NIS} blamed nobody."], leaves: ["South Korea's NISA blamed nobody."] },
  { rule: "organisation/head", finds: ["The {Harbour Office} met."], leaves: ["The lure was a Microsoft Office file.", "It runs Proofpoint Web Security."] },
  {
    rule: "organisation/lexicon",
    finds: ["{Twitter} said it had closed the accounts.", "Russia's {military intelligence agency} said so."],
    leaves: ["The file was shared on Twitter.", "It has no hits on VirusTotal."],
  },
] as const;

/** What a service does when its name means the company: "Twitter suspended", but not "on Twitter". */
const acts = wordSet(
  "said says told added announced confirmed denied declined refused suspended removed deleted banned blocked disabled closed took shut restricted sued fined fixed patched responded has have had will did does owner owners executives spokesman spokeswoman spokesperson employees users' shares",
);

/** Last words of a company's wares: "Microsoft Office", "Proofpoint Web Security". */
const wares = wordSet("office exchange guard protection interface software cloud security suite services intelligence management trust access");

/** After what a body does: "military intelligence agency". */
const services = wordSet("agency service directorate organisation organization");

/** A country named in the text. */
interface State {
  readonly first: number;
  readonly last: number;
  readonly code: string;
}

/** What the lexicon's hits say of the places of bodies. */
interface Ground {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** Countries by their first token, and by their last. */
  readonly starts: ReadonlyMap<number, State>;
  readonly ends: ReadonlyMap<number, State>;
  /** First and last tokens of platforms. */
  readonly platforms: ReadonlySet<string>;
  /** Companies: last tokens by the first. */
  readonly companies: ReadonlyMap<number, number>;
}

export const findOrganisations: Finder = ({ tokens }, { names, lexicon, hits }) => {
  const ground = groundOf(tokens, lexicon, hits);
  const shared = readSharedAcronyms(tokens, lexicon, hits);
  const foreign = foreignBodies(tokens, names, lexicon, hits);
  /** Names of the lexicon that the text gives to a state: the bare name means that state's body, too. */
  const given = new Set<string>();
  const bodies: Mention[] = [];
  for (const name of names) {
    if (!isBody(ground, name)) continue;
    const state = stateOf(ground, name);
    if (state < 0) bodies.push(readBody(ground, foreign(name), shared, given));
    else if (isService(ground, name)) bodies.push(readBody(ground, { ...name, first: state + 1 }, shared, given, "description"));
  }
  const seen = new Set(bodies.map((body) => body.first));
  addServices(tokens, hits, bodies);
  for (const [at, { key, country, told }] of shared) {
    if (!told || seen.has(at)) continue;
    bodies.push(mentionOf(tokens, at, at, "organisation", "organisation/shared-acronym", 0.9, { form: "acronym", key, country }));
  }
  return bodies;
};

function groundOf(tokens: Tokens, lexicon: Lexicon, hits: readonly Hit[]): Ground {
  const starts = new Map<number, State>();
  const ends = new Map<number, State>();
  const platforms = new Set<string>();
  const companies = new Map<number, number>();
  for (const { first, last, terms, types } of hits) {
    if ((types & (typeBits.country | typeBits.organisation)) === 0) continue;
    for (const { key, type, ambiguous, form } of terms) {
      if (type === "country" && !ambiguous && form !== "metonym") {
        const state = { first, last, code: key.slice(8) };
        if (!starts.has(first)) starts.set(first, state);
        if (!ends.has(last)) ends.set(last, state);
      }
      if (type !== "organisation") continue;
      const kind = lexicon.entry(key)?.kind;
      if (kind === "platform") platforms.add(`${first} ${last}`);
      else if (kind === "vendor" || kind === "company") companies.set(first, Math.max(last, companies.get(first) ?? 0));
    }
  }
  return { tokens, lexicon, starts, ends, platforms, companies };
}

/** Whether a name is an organisation's, and neither its service nor its wares are meant. */
function isBody({ tokens, platforms, companies }: Ground, { type, first, last, rule }: Name): boolean {
  if (type !== "organisation" || (rule !== "organisation/agency" && isTechnical(tokens, first, last))) return false;
  if (platforms.has(`${first} ${last}`)) return acts.has(tokens.lower[last + 1] ?? "");
  const owner = companies.get(first);
  return !(rule === "organisation/head" && owner !== undefined && owner < last && wares.has(tokens.lower[last] as string));
}

/** The mention of a body; `given` takes the names that the text gives to a state. */
function readBody(ground: Ground, name: OwnedName, shared: ReadonlyMap<number, MeantBody>, given: Set<string>, form = formOf(ground, name)): Mention {
  const { tokens, lexicon } = ground;
  const body = name.key === undefined && name.first === name.last ? shared.get(name.first) : undefined;
  const told = kindOf(tokens, name.first, name.last);
  // "Supreme Court": the lexicon knows the name, and no country's court.
  const anybodys = !body && (name.key === undefined || lexicon.entry(name.key)?.country === undefined);
  const owned = anybodys && told && ofStates.has(told) ? ownedBy(ground, name) : undefined;
  if (owned && name.key !== undefined) given.add(name.key);
  return mentionOf(tokens, name.first, name.last, "organisation", name.rule, name.weight, {
    form: body ? "acronym" : form,
    key: body?.key ?? owned?.key ?? (name.key !== undefined && given.has(name.key) ? undefined : name.key),
    kind: body ? body.kind : name.key === undefined || name.country || owned ? told : undefined,
    country: name.country ?? body?.country ?? owned?.country,
  });
}

/** "Russia's military intelligence agency": the country and its service are two, and the service has no capital. */
function addServices(tokens: Tokens, hits: readonly Hit[], bodies: Mention[]): void {
  for (const { first, last, terms } of hits) {
    const term = last > first + 1 ? termOf(terms, "organisation") : undefined;
    const at = term ? ownedFrom(tokens, first, last) : first;
    if (!term || at === first || isCapital(tokens, at) || isCapital(tokens, last)) continue;
    const end = services.has(tokens.lower[last + 1] ?? "") ? last + 1 : last;
    bodies.push(mentionOf(tokens, at, end, "organisation", "organisation/lexicon", 0.9, { form: "description", key: term.key }));
  }
}

/** "Orrel's Supreme Court", "the Orrelian Supreme Court", "the Supreme Court of Orrel": one body, and not the one of another state. */
function ownedBy({ tokens, lexicon, starts, ends }: Ground, { first, last }: Name): { key: string; country: string } | undefined {
  const { lower } = tokens;
  let state = starts.get(first);
  let [from, to] = [first, last];
  if (state && state.last < last) from = state.last + 1;
  else {
    state = ends.get(last);
    if (state && state.first > first + 1 && lower[state.first - 1] === "of") to = state.first - 2;
    else state = ends.get(lower[first - 1] === "'s" ? first - 2 : first - 1);
  }
  if (!state) return undefined;
  const country = lexicon.entry(`country/${state.code}`)?.name ?? "";
  const words = joinWords(tokens, lower[from] === "'s" ? from + 1 : from, to);
  const full = tokenise(`${words} of ${country}`);
  const listed = lexicon.find(full).find((hit) => hit.first === 0 && hit.last === full.length - 1);
  return { key: listed?.terms[0]?.key ?? `organisation/${words.toLowerCase()}-${state.code}`, country: state.code };
}

function formOf({ tokens }: Ground, name: Name): Name["form"] {
  return isDescription(tokens, name) ? "description" : name.form;
}

/** "The Russian military intelligence" is one service; "a Russian military intelligence agency" may be any, and the Chinese military is China's. */
function isService({ tokens: { lower }, lexicon }: Ground, { first, key }: Name): boolean {
  const article = lower[first - 1];
  return article !== "a" && article !== "an" && lexicon.entry(key ?? "")?.kind === "agency";
}

/** "Russian military intelligence": the words for a body, but not its name: nothing but the country has a capital. */
function isDescription({ word, lower }: Tokens, { first, last, key }: Name): boolean {
  if (key === undefined || first === last) return false;
  for (let i = first + 1; i <= last; i++) if (word[i] !== lower[i] && i - first > 1) return false;
  return word[last] === lower[last] && /^[a-z]/.test(word[last] as string);
}

/** "Russian military intelligence", "U.S. intelligence community": the state stands there for itself; its last token, -1 where none does. */
function stateOf({ tokens, starts }: Ground, name: Name): number {
  const last = starts.get(name.first)?.last ?? -1;
  return last < name.last && isDescription(tokens, name) ? last : -1;
}

/** Only acronyms of computing: "HTTP POST". The International Olympic Committee needs the Olympics near. */
function isTechnical({ word, lower }: Tokens, first: number, last: number): boolean {
  // "enable MFA": no ministry of foreign affairs.
  if (word[first] === "MFA" && first === last) return !/^(?:the|'s)$/.test(lower[first - 1] ?? "") && !lower.includes("foreign");
  for (let i = first; i <= last; i++) if (!technicalAcronyms.has(word[i] as string)) return false;
  return word[first] !== "IOC" || !lower.some((one) => one.startsWith("olympic"));
}
