// Claims stage, grammar: a tagged sentence in, its chunks out: noun phrases, verb groups, and the small words and marks between them.
import type { Document } from "../../document/document.ts";
import { placeAround } from "../../document/spans.ts";
import { CAPITALISED } from "../../document/tokens.ts";
import type { Named } from "../named.ts";
import { roles } from "../nouns.ts";
import * as words from "./closed-class.ts";
import { BASE, GERUND, PARTICIPLE, PAST, THIRD } from "./inflect.ts";
import type { Chunk, Mark, Phrase, VerbGroup } from "./parts.ts";
import { Kept, Tag } from "./tags/tag.ts";
import { tagTokens } from "./tags.ts";
import { formOf, isA, type VerbForm, verbForms } from "./verbs.ts";

/** Two words that govern a phrase as one: the second by the first. */
const longPrepositions: ReadonlyMap<string, string> = new Map([
  ["prior", "to"],
  ["due", "to"],
  ["ahead", "of"],
  ["because", "of"],
  ["instead", "of"],
  ["thanks", "to"],
  ["owing", "to"],
  ["out", "of"],
  ["along", "with"],
  ["together", "with"],
  ["regardless", "of"],
  ["such", "as"],
]);

/** What a title in quotation marks follows. */
const titling = new Set(["entitled", "titled", "headlined", "subtitled"]);

const markKinds: ReadonlyMap<number, Mark["kind"]> = new Map([
  [Tag.comma, "comma"],
  [Tag.quote, "quote"],
  [Tag.coordinator, "coordinator"],
  [Tag.subordinator, "subordinator"],
  [Tag.relative, "relative"],
  [Tag.preposition, "preposition"],
  [Tag.date, "date"],
  [Tag.adverb, "adverb"],
]);

/**
 * Puts in the "is" that a headline leaves out: "Russia behind cyberattack", "Denmark: Russia to blame for hack". `chunks` are those of a headline; a name
 * that opens it or one of its clauses, and no verb to follow, want one.
 */
export function withCopula(chunks: readonly Chunk[], lower: readonly string[]): readonly Chunk[] {
  for (let k = 0; k + 1 < chunks.length; k++) {
    const subject = chunks[k] as Chunk;
    const before = chunks[k - 1];
    const opens =
      before === undefined ||
      before.kind === "mark" ||
      before.kind === "quote" ||
      (before.kind === "verb" && /^(say|claim|allege|believe|think|fear|suggest|confirm|insist)$/.test(before.lemma));
    if (subject.kind !== "phrase" || !opens || subject.names.length === 0) continue;
    let next = k + 1;
    if (chunks[next]?.kind === "quote") next++;
    const chunk = chunks[next];
    const behind = chunk?.kind === "preposition" && chunk.word === "behind";
    const blame = chunk?.kind === "verb" && chunk.form === "infinitive" && chunk.lemma === "blame";
    const responsible = chunk?.kind === "phrase" && chunk.first === chunk.last && lower[chunk.first] === "responsible";
    if (!chunk || !(behind || blame || responsible) || (!blame && verbFollows(chunks, next))) continue;
    const copula: VerbGroup = {
      kind: "verb",
      first: chunk.first,
      at: chunk.first,
      last: chunk.first,
      lemma: "be",
      bits: THIRD,
      form: "finite",
      unsure: false,
      passive: false,
      negated: false,
      modal: "",
      perfect: false,
      progressive: false,
      present: true,
    };
    return [...chunks.slice(0, k + 1), copula, ...chunks.slice(k + 1)];
  }
  return chunks;
}

/** "Hackers behind attack arrested": the verb that what was said before is the subject of. */
function verbFollows(chunks: readonly Chunk[], from: number): boolean {
  for (let k = from; k < chunks.length; k++) {
    const { kind } = chunks[k] as Chunk;
    if (kind === "verb") return true;
    if (kind === "comma" || kind === "mark" || kind === "relative") return false;
  }
  return false;
}

/** Reads the chunks of a sentence, from its first token to its last. `named` holds the mentions inside it, in order. */
export function readChunks(document: Document, first: number, last: number, named: readonly Named[]): { chunks: Chunk[]; tags: Uint8Array } {
  const { tokens } = document;
  const { lower } = tokens;
  const at = new Map<number, Named>();
  const keeps = new Uint8Array(last - first + 1);
  for (const one of named) {
    const keep = one.entity.type === "date" ? Kept.date : one.form === "demonym" ? Kept.demonym : Kept.name;
    for (let i = one.first; i <= one.last; i++) {
      at.set(i, one);
      if (i >= first) keeps[i - first] = keep;
    }
  }
  const { tags } = tagTokens(tokens, first, last, keeps);
  const tag = (i: number): number => (i > last ? -1 : (tags[i - first] as number));
  const chunks: Chunk[] = [];
  const namesIn = (from: number, to: number) => named.filter((one) => one.first >= from && one.last <= to && one.entity.type !== "date");

  let i = first;
  let owner: Phrase | null = null;
  while (i <= last) {
    // The address of a link, "[words](https://…)", is no part of the sentence.
    if (lower[i] === "(" && (lower[i + 1] === "http" || lower[i + 1] === "https" || lower[i + 1] === "www") && i < last) {
      while (i <= last && lower[i] !== ")") i++;
      i++;
      continue;
    }
    if (lower[i] === "[" || lower[i] === "]") {
      i++;
      continue;
    }
    const t = tag(i);
    const word = lower[i] as string;
    // "a report titled “…”": the words of a title are no words of the sentence.
    const title = titling.has(word) && tag(i + 1) === Tag.quote ? document.quotes[placeAround(document.quotes, i + 1)] : undefined;
    if (title && title.first === i + 1 && title.last <= last) {
      chunks.push({ kind: "adverb", first: i, last: title.last, word });
      i = title.last + 1;
      continue;
    }
    const long = i < last && isLong(i);
    if (!long && (t === Tag.nominal || t === Tag.determiner || t === Tag.pronoun)) {
      let end = i;
      if (t === Tag.pronoun) end = i;
      else {
        for (let k = i + 1; k <= last; k++) {
          const next = tag(k);
          const name = at.get(k);
          if (next === Tag.hyphen) continue;
          if (next === Tag.nominal) {
            // "consider Winter Vivern responsible": the predicate is a phrase of its own.
            if (at.has(end) && /^(responsible|guilty|accountable|liable|complicit)$/.test(lower[k] as string)) break;
            if (k < last && isLong(k) && tag(k - 1) !== Tag.hyphen) break;
            if (name && name.first === k && end >= i && (breaks(at.get(end), name) || contact(end, name))) break;
            end = k;
            continue;
          }
          if (
            next === Tag.quote &&
            k < last &&
            (tag(k + 1) === Tag.nominal || tag(k + 1) === Tag.determiner) &&
            (end > i || t === Tag.determiner || chunkable(k + 1))
          )
            continue;
          // "the recently hacked company", "another such group".
          if (
            (next === Tag.adverb && t === Tag.determiner && tag(k + 1) === Tag.nominal && end === i) ||
            (next === Tag.determiner && end === i && t === Tag.determiner)
          ) {
            end = k;
            continue;
          }
          break;
        }
        const quoted = tag(end + 1) === Tag.quote;
        if (quoted && tag(end + 2) === Tag.genitive) end++;
      }
      const phrase: Phrase = {
        kind: "phrase",
        first: i,
        last: end,
        names: namesIn(i, end),
        owner,
        list: [],
        preposition: "",
        prepositionAt: -1,
        renames: null,
        on: null,
        verb: null,
      };
      owner = null;
      i = end + 1;
      if (
        tag(i) === Tag.genitive &&
        i < last &&
        (tag(i + 1) === Tag.nominal || tag(i + 1) === Tag.adverb || tag(i + 1) === Tag.quote || tag(i + 1) === Tag.date)
      ) {
        owner = phrase;
        i++;
        while (i < last && (tag(i) === Tag.adverb || tag(i) === Tag.quote || tag(i) === Tag.date)) i++;
        if (tag(i) !== Tag.nominal) {
          chunks.push(phrase);
          owner = null;
        }
        continue;
      }
      if (tag(i) === Tag.genitive) i++;
      chunks.push(phrase);
      continue;
    }
    owner = null;
    if (t === Tag.verb || t === Tag.auxiliary || t === Tag.infinitive) {
      const group = readVerb(i);
      chunks.push(group);
      i = group.last + 1;
      continue;
    }
    const kind = markKinds.get(t) ?? "mark";
    if (kind === "date" && at.get(i)) {
      const end = (at.get(i) as Named).last;
      chunks.push({ kind, first: i, last: Math.min(end, last), word });
      i = Math.min(end, last) + 1;
      continue;
    }
    const joined =
      t === Tag.preposition || t === Tag.adverb || t === Tag.coordinator
        ? words.joiningPhrases.find((phrase) => phrase.every((one, k) => lower[i + k] === one))
        : undefined;
    if (joined && word !== "rather" && i > first) {
      chunks.push({ kind: "coordinator", first: i, last: i + joined.length - 1, word: joined.join(" ") });
      i += joined.length;
      continue;
    }
    // "according to" is one preposition; "such as" too.
    if ((word === "according" && lower[i + 1] === "to") || long) {
      chunks.push({ kind: "preposition", first: i, last: i + 1, word: word === "according" ? "according to" : word });
      i += 2;
      continue;
    }
    chunks.push({ kind, first: i, last: i, word });
    i++;
  }
  return { chunks, tags };

  function isLong(k: number): boolean {
    const second = longPrepositions.get(lower[k] as string);
    return second !== undefined && second === lower[k + 1];
  }

  function chunkable(k: number): boolean {
    return tag(k) === Tag.nominal && tag(k - 2) === Tag.nominal;
  }

  /** "told Reuters APT28 was": two names side by side that are not one phrase. */
  function breaks(before: Named | undefined, name: Named): boolean {
    if (!before || before === name || before.form === "demonym" || before.entity === name.entity) return false;
    const left = before.entity.type;
    const right = name.entity.type;
    if (left === "person") return right !== "person";
    if (left === "organisation" && before.entity.kind === "media") return true;
    return left === "threat-actor" && right !== "malware" && right !== "threat-actor";
  }

  /** "a charge Tehran denies", "members Estonia says": a plain noun, then a name that has a verb of its own. */
  function contact(end: number, name: Named): boolean {
    const word = lower[end] as string;
    // "a group ESET calls Grey Heron".
    const naming = name.entity.type === "organisation" && /^(call|dub|name|track|label)$/.test(verbForms.get(lower[name.last + 1] ?? "")?.lemma ?? "");
    if (naming && !at.has(end) && roles.has(word) && !((tokens.kind[end] as number) & CAPITALISED)) return true;
    if (
      at.has(end) ||
      tag(end) !== Tag.nominal ||
      tag(end - 1) === Tag.hyphen ||
      ((tokens.kind[end] as number) & CAPITALISED) !== 0 ||
      roles.has(word) ||
      name.form === "demonym"
    )
      return false;
    let k = name.last + 1;
    while (tag(k) === Tag.nominal && k - name.last < 3) k++;
    const t = tag(k);
    const lemma = verbForms.get(lower[k] ?? "")?.lemma ?? "";
    if (word !== "time" && !(isA(lemma, "say", "deny", "doubt") || /^(blame|attribute|accuse)$/.test(lemma))) return false;
    return (t === Tag.verb || t === Tag.auxiliary) && !roles.has(word.replace(/s$/, ""));
  }

  function readVerb(from: number): VerbGroup {
    let verb = -1;
    let last2 = from;
    let be = false;
    let have = false;
    let negated = false;
    let infinitive = false;
    let modal: VerbGroup["modal"] = "";
    let tail = "";
    let k = from;
    for (; k <= last; k++) {
      const t = tag(k);
      const word = lower[k] as string;
      if (t === Tag.infinitive) {
        if (k > from && !(tail === "have" || tail === "going" || tail === "able" || tail === "used")) break;
        infinitive = k === from;
        last2 = k;
        continue;
      }
      if (t === Tag.auxiliary) {
        if (words.beForms.has(word) || word === "'s") be = true;
        if (words.beForms.has(word)) tail = "be";
        else if (words.haveForms.has(word)) {
          have = true;
          tail = "have";
        } else if (words.mayModals.has(word)) modal = "may";
        else if (words.canModals.has(word)) modal = "can";
        // "he'd seen": had.
        else if (word === "'d" && (formOf(lower[k + 1] ?? "")?.bits ?? 0) & PARTICIPLE && !((formOf(lower[k + 1] ?? "")?.bits ?? 0) & BASE)) {
          have = true;
          tail = "have";
        } else if (words.unrealModals.has(word)) modal = "unreal";
        else tail = "do";
        if (word === "'s") tail = "be";
        if (words.negations.has(word)) negated = true;
        last2 = k;
        continue;
      }
      if (t === Tag.adverb) {
        if (words.negations.has(word) && !(word === "not" && lower[k + 1] === "only")) negated = true;
        continue;
      }
      if (t === Tag.quote) {
        if (tag(k + 1) === Tag.verb) continue;
        break;
      }
      if (t === Tag.verb) {
        verb = k;
        last2 = k;
        // "gets hacked by", "stands accused of": a passive, too.
        if (
          (/^(get|gets|got)$/.test(word) || (/^(stand|stands|stood)$/.test(word) && /^(accused|convicted)$/.test(lower[k + 1] ?? ""))) &&
          tag(k + 1) === Tag.verb &&
          (formOf(lower[k + 1] as string)?.bits ?? 0) & PARTICIPLE
        ) {
          be = true;
          tail = "be";
          continue;
        }
        break;
      }
      break;
    }
    if (verb < 0) {
      const bits = BASE | THIRD | PAST;
      const main = lower[last2] as string;
      return {
        kind: "verb",
        first: from,
        at: last2,
        last: last2,
        lemma: tail || (words.haveForms.has(main) ? "have" : "be"),
        bits,
        form: infinitive ? "infinitive" : /^(being|having)$/.test(lower[from] as string) ? "gerund" : "finite",
        unsure: false,
        passive: false,
        negated: negated || notAfter(last2),
        modal,
        perfect: have && be,
        progressive: false,
        present: /^(is|are|has|have|does|do|'s|'m|'re|'ve|am)$/.test(main),
      }; // prettier-ignore
    }
    // "has also", "was, in fact, carried out": particles belong to the verb.
    let particle = verb;
    while (particle < last && tag(particle + 1) === Tag.adverb && words.particles.has(lower[particle + 1] as string)) particle++;
    const form = formOf(lower[verb] as string) as VerbForm;
    const bare = verb === from || !(be || have || modal || infinitive || tail === "do");
    const before = tag(from - 1);
    const passive = be && (form.bits & PARTICIPLE) !== 0 && !(have && tail === "have");
    const finite =
      !infinitive &&
      !(bare && !(form.bits & (PAST | THIRD | BASE))) &&
      !(bare && form.bits & PARTICIPLE && !(form.bits & PAST) && (lower[verb + 1] === "by" || !(form.bits & BASE))) &&
      !/^(being|having)$/.test(lower[from] as string);
    return {
      kind: "verb",
      first: from,
      at: verb,
      last: particle,
      lemma: form.lemma,
      bits: form.bits,
      form: infinitive ? "infinitive" : finite ? "finite" : bare && form.bits & PARTICIPLE ? "participle" : "gerund",
      unsure: bare && (form.bits & PARTICIPLE) !== 0 && (form.bits & PAST) !== 0 && before !== Tag.auxiliary,
      passive,
      // "we never told them".
      negated: negated || (finite && lower[from - 1] === "never"),
      modal,
      perfect: have,
      progressive: be && (form.bits & GERUND) !== 0,
      present: bare && (form.bits & (BASE | THIRD)) !== 0 && !(form.bits & (PAST | PARTICIPLE)),
    };
  }

  /** "is not clear", "are neither": the negation after a verb of being. */
  function notAfter(k: number): boolean {
    return /^(not|n't|never|neither)$/.test(lower[k + 1] ?? "") && lower[k + 2] !== "only";
  }
}
