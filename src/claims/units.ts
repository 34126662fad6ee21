// Claims stage: a sentence and the document's mentions in, its parties out: the noun phrases that can speak, act or suffer.
import type { Document } from "../document/document.ts";
import type { Sentence } from "../document/sentences.ts";
import { PUNCTUATION } from "../document/tokens.ts";
import type { Certainty, Entity, Filler, MentionForm } from "../facts.ts";
import { actorNouns, auxiliaries, clauseWords, possible, prepositions, speakerNouns, ties, verbs } from "./words.ts";

/** A mention with its tokens. */
export interface Named {
  readonly entity: Entity;
  readonly form: MentionForm;
  readonly first: number;
  readonly last: number;
}

/** A noun phrase that names or describes somebody. */
export interface Party {
  readonly first: number;
  readonly last: number;
  /** Entity meant; null when the words name nobody in particular. */
  readonly entity: Entity | null;
  /** Head noun in lower case; "" when a name is the head. */
  readonly head: string;
  /** The state, agency or the like that stands as an adjective or a compound before the head or name. */
  readonly state: Named | null;
  /** How the state is tied to it: "-linked", "government", "state-sponsored"; null for a bare demonym. */
  readonly tie: { readonly certainty: Certainty; readonly at: number } | null;
  /** "suspected", "alleged" inside the phrase. */
  readonly hedged: boolean;
  /** True for a demonym with no noun that could act: "Iranian" in "Iranian fuel stations". */
  readonly bare: boolean;
  /** The name that is its head, when a name is. */
  readonly name: Named | null;
}

/** All mentions with their tokens, in order; dates too. Cost: one pass over the mentions and tokens. */
export function placeMentions(document: Document, entities: readonly Entity[]): Named[] {
  const { tokens } = document;
  const all = entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
  all.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const placed: Named[] = [];
  let at = 0;
  for (const { entity, mention } of all) {
    while (at < tokens.length && (tokens.end[at] as number) <= mention.start) at++;
    let last = at;
    while (last + 1 < tokens.length && (tokens.start[last + 1] as number) < mention.end) last++;
    if (at >= tokens.length || placed.at(-1)?.last === last) continue;
    placed.push({ entity, form: mention.form, first: at, last });
  }
  return placed;
}

const acting = new Set(["organisation", "person", "threat-actor", "country", "place"]);
const stateWords = new Set("state government military intelligence nation-state kremlin ministry army nation".split(" "));

/** Parties of one sentence, in order, not overlapping. `named` holds the mentions inside the sentence. */
export function findParties(document: Document, sentence: Sentence, named: readonly Named[], recent: Entity | null): Party[] {
  const { tokens } = document;
  const lower = tokens.lower;
  const at = new Map<number, Named>();
  for (const one of named) if (acting.has(one.entity.type)) for (let i = one.first; i <= one.last; i++) at.set(i, one);
  const parties: Party[] = [];
  for (let i = sentence.first; i <= sentence.last; ) {
    const one = at.get(i);
    const word = lower[i] as string;
    if (!one && word === "latter" && parties.length > 0) {
      const last = parties.at(-1) as Party;
      parties.push({
        first: lower[i - 1] === "the" ? i - 1 : i,
        last: i,
        entity: last.entity,
        head: "",
        state: null,
        tie: null,
        hedged: false,
        bare: false,
        name: null,
      });
      i++;
      continue;
    }
    const heads = !one && (actorNouns.has(word) || speakerNouns.has(word));
    if (!one && !heads) {
      i++;
      continue;
    }
    // The phrase runs on to its last head: "Russian government hackers", "the Chinese group Winnti", "FBI officials".
    let last = one ? one.last : i;
    let head = one ? "" : word;
    let entity: Entity | null = one?.entity ?? null;
    let state: Named | null = null;
    let tie: Party["tie"] = null;
    for (let j = last + 1; j <= sentence.last; j++) {
      const next = lower[j] as string;
      const named = at.get(j);
      if (named && (entity === null || head === "") && !((tokens.kind[last] as number) & PUNCTUATION)) {
        const holder = entity && one ? one : null;
        // "the group Winnti", "Russian group APT28": the name is what is meant; a state before it is its tie.
        if (holder && head === "" && (holder.form === "demonym" || entity?.type === "country")) state ??= holder;
        else if (holder) break;
        entity = named.entity;
        head = "";
        last = named.last;
        j = last;
        continue;
      }
      if (named && head !== "" && (entity === null || entity.type === "country" || entity.type === "organisation") && named.entity.type !== "country") {
        if (entity && at.get(i) === one && one) state ??= one;
        entity = named.entity;
        head = "";
        last = named.last;
        j = last;
        continue;
      }
      if (named) break;
      if (next === "-" || next === "‑" || next === "–") {
        const after = lower[j + 1] ?? "";
        const strength = ties.get(after);
        if (strength && tokens.end[j] === tokens.start[j + 1]) {
          if (one && !tie) {
            state ??= one;
            tie = { certainty: strength, at: j + 1 };
          }
          last = ++j;
          continue;
        }
        if (tokens.end[j] === tokens.start[j + 1] && tokens.end[j - 1] === tokens.start[j] && !prepositions.has(after)) {
          last = ++j;
          continue;
        }
        break;
      }
      if (actorNouns.has(next) || speakerNouns.has(next)) {
        if (one && !state && entity === one.entity && (one.form === "demonym" || one.entity.type !== "threat-actor")) state = one;
        head = next;
        last = j;
        if (stateWords.has(next) && one) tie ??= { certainty: "asserted", at: j };
        continue;
      }
      if (stateWords.has(next) && one) {
        tie ??= { certainty: "asserted", at: j };
        last = j;
        continue;
      }
      // An adjective between the demonym and its head: look one or two words ahead.
      if (
        j - last <= 3 &&
        !((tokens.kind[j] as number) & PUNCTUATION) &&
        !prepositions.has(next) &&
        !auxiliaries.has(next) &&
        !clauseWords.has(next) &&
        next !== "and" &&
        next !== "'s" &&
        !verbs.get(next)?.has("say")
      ) {
        let k = j + 1;
        while (k <= sentence.last && k - j <= 2 && lower[k] === "-") k += 2;
        if (one?.entity.type === "threat-actor" && /^(hacking|hacker|ransomware|cybercrime|cyber|threat|espionage|hacktivist|extortion|apt)$/.test(next)) {
          if ([j + 1, j + 2].some((m) => actorNouns.has(lower[m] ?? ""))) continue;
        }
        if (head === "" && (one?.form === "demonym" || one?.entity.type === "country")) {
          const found = [j + 1, j + 2, j + 3].find(
            (m) => m <= sentence.last && (actorNouns.has(lower[m] as string) || at.get(m)?.entity.type === "threat-actor"),
          );
          if (found !== undefined && clear(lower, j, found)) continue;
        }
      }
      break;
    }
    // "the group known as Turla", "a group calling itself Turla".
    if (head !== "" && actorNouns.has(head)) {
      let k = last + 1;
      while (k - last <= 4 && /^(,|known|calling|called|dubbed|named|itself|themselves|as|which|it|tracks|tracked|nicknamed|the|“|")$/.test(lower[k] ?? ""))
        k++;
      const alias = k > last + 1 && /^(as|itself|themselves|called|dubbed|named|nicknamed|the|“|")$/.test(lower[k - 1] as string) ? at.get(k) : undefined;
      if (alias?.entity.type === "threat-actor") {
        if (one && entity !== null && (one.form === "demonym" || one.entity.type === "country")) state ??= one;
        entity = alias.entity;
        head = "";
        last = alias.last;
      }
    }
    // A compound with no head behind it ("China-linked espionage") is no party of its own.
    let first = one ? one.first : i;
    let hedged = false;
    for (let j = first - 1; j >= sentence.first && first - j <= 6; j--) {
      const word = lower[j] as string;
      if ((tokens.kind[j] as number) & PUNCTUATION && word !== "-") break;
      if (prepositions.has(word) || auxiliaries.has(word) || (clauseWords.has(word) && word !== "that") || at.has(j) || word === "and" || word === "or") break;
      if (possible.has(word)) {
        hedged = true;
        continue;
      }
      if (word === "state" || word === "government") if (ties.has(lower[first - 1] as string)) tie ??= { certainty: "asserted", at: first - 1 };
      if (
        word === "the" ||
        word === "a" ||
        word === "an" ||
        word === "this" ||
        word === "that" ||
        word === "these" ||
        word === "its" ||
        word === "their" ||
        word === "his"
      ) {
        first = j;
        break;
      }
      if (/^(two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|some|dozens|hundreds)$/.test(word)) {
        first = j;
        break;
      }
      if (verbs.has(word) && !ties.has(word)) break;
      if (head !== "" && !one) first = j;
    }
    if (head !== "" && one) {
      // "Russian hackers": the country; "FBI officials": the bureau; "the Lazarus group": the group.
      if (entity === null) entity = one.entity;
    } else if (head !== "" && entity === null && recent && actorNouns.has(head)) {
      const opening = lower[first] as string;
      if (opening === "the" || opening === "this" || opening === "these" || opening === "that") if (last - first <= 2) entity = recent;
    }
    const before = parties.at(-1);
    // "a group of Russian hackers" is one party.
    if (
      before &&
      before.entity === null &&
      actorNouns.has(before.head) &&
      lower[before.last + 1] === "of" &&
      before.last + 2 >= first - 1 &&
      (entity !== null || state !== null) &&
      actorNouns.has(head)
    ) {
      first = before.first;
      parties.pop();
    }
    if (
      head !== "" &&
      entity === null &&
      actorNouns.has(head) &&
      lower[first - 1] === "," &&
      before?.last === first - 2 &&
      before.entity?.type === "threat-actor"
    )
      entity = before.entity;
    parties.push({
      first,
      last,
      entity,
      head,
      state,
      tie,
      hedged,
      name: head === "" ? (at.get(last) ?? null) : null,
      bare:
        head === "" &&
        last === one?.last &&
        state === null &&
        one?.form === "demonym" &&
        !one.entity.name.endsWith(tokens.word[one.last] as string) &&
        !(tokens.word[one.last] as string).endsWith("s"),
    });
    i = last + 1;
  }
  return parties;
}

function clear(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = lower[i] as string;
    if (
      prepositions.has(word) ||
      auxiliaries.has(word) ||
      clauseWords.has(word) ||
      word === "," ||
      word === "and" ||
      word === "a" ||
      word === "an" ||
      word === "the"
    )
      return false;
    const verb = verbs.get(word);
    if (verb && !word.endsWith("ing") && !word.endsWith("ed")) return false;
  }
  return true;
}

/** The words of a party as a filler. */
export function fillerOf(document: Document, party: Party, entity: Entity | null = party.entity): Filler {
  const start = document.tokens.start[party.name?.first ?? party.first] as number;
  const end = document.tokens.end[party.name?.last ?? party.last] as number;
  return { entity: entity?.id ?? null, start, end, text: document.text.slice(start, end) };
}
