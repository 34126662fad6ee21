// Claims stage, grammar: a sentence while its clauses are read: the clauses that are open, as a stack, and what was read last.
import type { Chunk, Link, Mark, Phrase, Verb, VerbGroup } from "../parts.ts";

/** A clause that has begun: its subject and verb as far as they have come. */
export interface Clause {
  subject: readonly Phrase[];
  verb: Verb | null;
  readonly link: Link;
  readonly opener: string;
  readonly parent: Verb | null;
  readonly antecedent: Phrase | null;
  readonly noun: Phrase | null;
}

/** What the readers of chunks are handed: read from left to right, each changes it and goes on. */
export class ClauseReader {
  readonly chunks: readonly Chunk[];
  readonly lower: readonly string[];
  readonly phrases: readonly Phrase[];
  readonly verbs: Verb[] = [];
  stack: Clause[];
  /** The innermost open clause. */
  top: Clause;
  /** The preposition that waits for its phrase. */
  preposition: Mark | null = null;
  lastPhrase: Phrase | null = null;
  /** The last phrase, while it may yet become a subject. */
  fresh: Phrase | null = null;
  /** The verb of the last insertion that says who speaks. */
  speaking: Verb | null = null;
  /** The last insertion that says who speaks: the phrase before it, and its last chunk. */
  inserted: { readonly behind: Phrase | null; readonly last: number } | null = null;
  /** A verb whose subject stands behind it, and the verb that it stands for. */
  inverted: { readonly verb: Verb; readonly alike: Verb | null } | null = null;
  /** Verbs at the head of a sentence that wait for the subject of the main clause: "Accusing Moscow of …, Moldova …". */
  waiting: Verb[] = [];

  constructor(chunks: readonly Chunk[], lower: readonly string[]) {
    this.chunks = chunks;
    this.lower = lower;
    this.phrases = chunks.filter((chunk): chunk is Phrase => chunk.kind === "phrase");
    this.top = clause("root", "", null, null, null);
    this.stack = [this.top];
  }

  /** Begins a clause inside the open ones. */
  push(link: Link, opener: string, parent: Verb | null, antecedent: Phrase | null, noun: Phrase | null = null): void {
    this.top = clause(link, opener, parent, antecedent, noun);
    this.stack.push(this.top);
  }

  /** Closes all clauses and begins a new one. */
  restart(opener: string): void {
    this.top = clause("root", opener, null, null, null);
    this.stack = [this.top];
  }

  /** Closes the clauses inside the innermost one that is good; false, and nothing closed, where none is. */
  popTo(good: (one: Clause) => boolean): boolean {
    for (let k = this.stack.length - 1; k >= 0; k--) {
      if (!good(this.stack[k] as Clause)) continue;
      this.stack.length = k + 1;
      this.top = this.stack[k] as Clause;
      return true;
    }
    return false;
  }

  /** Makes the verb of a group; its subject learns of it. */
  make(group: VerbGroup, link: Link, subject: readonly Phrase[], parent: Verb | null, opener: string, antecedent: Phrase | null): Verb {
    const { top } = this;
    // Field by field: a spread costs several times as much here, and gives objects of varying shape.
    const verb: Verb = {
      kind: "verb",
      first: group.first,
      at: group.at,
      last: group.last,
      lemma: group.lemma,
      bits: group.bits,
      form: group.form,
      unsure: group.unsure,
      passive: group.passive,
      // "Neither the bank nor the police would say".
      negated: group.negated || (group.form === "finite" && subject[0] !== undefined && this.lower[subject[0].first] === "neither"),
      modal: group.modal,
      perfect: group.perfect,
      progressive: group.progressive,
      present: group.present,
      subject,
      objects: [],
      complements: [],
      parent,
      link,
      opener,
      antecedent,
      noun: link === top.link && parent === top.parent ? top.noun : null,
      gap: false,
      tag: false,
    };
    // A phrase that a clause describes keeps the verb of its own clause.
    if (link !== "participle" && link !== "relative") this.claimSubject(subject, verb);
    return verb;
  }

  private claimSubject(subject: readonly Phrase[], verb: Verb): void {
    for (const phrase of subject) phrase.verb = verb;
    if (verb.link !== "root" && verb.link !== "coordinate") return;
    for (const one of this.waiting) one.subject = subject;
    this.waiting.length = 0;
  }

  /** Makes a verb that of the innermost clause. */
  settle(verb: Verb): void {
    this.verbs.push(verb);
    this.top.verb = verb;
    this.fresh = null;
  }

  /** Whether only a comma parts chunk `i` from an insertion that says who speaks. */
  isBehindInsertion(i: number): boolean {
    if (!this.inserted) return false;
    let k = i - 1;
    while (k > this.inserted.last && (this.chunks[k]?.kind === "comma" || isAside(this.chunks[k] as Chunk))) k--;
    return k === this.inserted.last;
  }

  /** Whether a comma or a closing mark stands before chunk `i`, and so ends what was inserted. */
  isClosed(i: number): boolean {
    const before = this.previous(i - 1);
    return before?.kind === "comma" || (before?.kind === "mark" && before.word !== "(");
  }

  /** The phrase that what opens at chunk `i` may hang on; an insertion before it stands aside. */
  phraseBefore(i: number): Phrase | null {
    return (this.isBehindInsertion(i) && this.inserted?.behind) || this.lastPhrase;
  }

  /** First chunk at or behind a place that is no adverb, date or quotation mark. */
  next(from: number): Chunk | undefined {
    for (let k = from; k < this.chunks.length; k++) if (!isAside(this.chunks[k] as Chunk)) return this.chunks[k];
    return undefined;
  }

  /** The same, when it is of a kind. */
  nextIs(from: number, kind: Chunk["kind"]): boolean {
    return this.next(from)?.kind === kind;
  }

  /** Last chunk at or before a place that is no adverb, date or quotation mark. */
  previous(from: number): Chunk | undefined {
    for (let k = from; k >= 0; k--) if (!isAside(this.chunks[k] as Chunk)) return this.chunks[k];
    return undefined;
  }
}

function clause(link: Link, opener: string, parent: Verb | null, antecedent: Phrase | null, noun: Phrase | null): Clause {
  return { subject: [], verb: null, link, opener, parent, antecedent, noun };
}

/** Adverbs, dates and quotation marks stand between the words of a clause and change nothing. */
export function isAside({ kind }: Chunk): boolean {
  return kind === "adverb" || kind === "date" || kind === "quote";
}

/** The group of a verb read otherwise than its form alone says. Field by field, as above. */
export function readAs(group: VerbGroup, form: VerbGroup["form"], passive: boolean, negated: boolean): VerbGroup {
  return {
    kind: "verb",
    first: group.first,
    at: group.at,
    last: group.last,
    lemma: group.lemma,
    bits: group.bits,
    form,
    unsure: group.unsure,
    passive,
    negated,
    modal: group.modal,
    perfect: group.perfect,
    progressive: group.progressive,
    present: group.present,
  };
}

/** Takes a phrase from the objects and complements of a verb. */
export function release(verb: Verb, phrase: Phrase): void {
  const object = verb.objects.indexOf(phrase);
  if (object >= 0) verb.objects.splice(object, 1);
  const complement = verb.complements.indexOf(phrase);
  if (complement >= 0) verb.complements.splice(complement, 1);
}
