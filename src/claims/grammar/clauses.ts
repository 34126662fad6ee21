// Claims stage, grammar: chunks of a sentence in, its verbs with their arguments out: who does what to whom, in which clause, under which verb.
// One pass with a stack of open clauses; voice, relative clauses, insertions, coordination and gaps are settled here, once for all rules.

import { roles } from "../nouns.ts";
import { clauseHeads, clausePrepositions } from "./closed-class.ts";
import { PARTICIPLE } from "./inflect.ts";
import { type Chunk, type Link, type Mark, membersOf, type Phrase, type Verb, type VerbGroup } from "./parts.ts";
import { isA, noClause } from "./verbs.ts";

export interface Reading {
  readonly chunks: readonly Chunk[];
  readonly phrases: readonly Phrase[];
  readonly verbs: readonly Verb[];
}

/** Verbs that stand behind a quotation with their speaker: "…," said the minister. */
const tells =
  /^(say|write|add|note|explain|report|warn|argue|claim|insist|state|conclude|believe|think|admit|announce|declare|comment|remark|reply|recall|confirm|assert|suggest|allege|estimate|acknowledge|maintain|caution|stress|reveal|predict|ask|continue)$/;
/** Verbs whose past form is no participle behind a noun: "the agency said in a statement". */
const onlyActive =
  /^(say|tell|add|write|argue|insist|warn|claim|conclude|note|remark|reply|respond|agree|comment|announce|declare|admit|stress|state|assert|contend|explain|maintain|continue)$/;

/** Pronouns that no participle describes. */
const nominative = /^(it|he|she|they|we|i)$/;

/** Pronouns that describe nothing further: no apposition. */
const personal = /^(it|he|she|they|we|i)$/;

interface Frame {
  subject: readonly Phrase[];
  verb: Verb | null;
  readonly link: Link;
  readonly opener: string;
  readonly parent: Verb | null;
  readonly antecedent: Phrase | null;
  readonly noun: Phrase | null;
}

/** Reads the clauses of a sentence. Linear: every chunk is pushed and popped once. */
export function readClauses(chunks: readonly Chunk[], lower: readonly string[]): Reading {
  const phrases = chunks.filter((chunk): chunk is Phrase => chunk.kind === "phrase");
  joinLists(chunks, lower);
  const verbs: Verb[] = [];
  const frame = (link: Link, opener: string, parent: Verb | null, antecedent: Phrase | null, noun: Phrase | null = null): Frame => ({
    subject: [],
    verb: null,
    link,
    opener,
    parent,
    antecedent,
    noun,
  });
  let stack: Frame[] = [frame("root", "", null, null)];
  let top = stack[0] as Frame;
  let preposition: Mark | null = null;
  /** Last phrase, and whether it may yet become a subject. */
  let lastPhrase: Phrase | null = null;
  let fresh: Phrase | null = null;
  /** The verb of the last insertion that says who speaks. */
  let speaking: Verb | null = null;
  /** Verbs at the head of a sentence that wait for the subject of the main clause: "Accusing Moscow of …, Moldova …". */
  const waiting: Verb[] = [];

  const push = (next: Frame) => {
    stack.push(next);
    top = next;
  };
  const open = (verb: Verb) => {
    verbs.push(verb);
    top.verb = verb;
    fresh = null;
  };
  const claimSubject = (phrases: readonly Phrase[], verb: Verb) => {
    for (const phrase of phrases) phrase.verb = verb;
    if (verb.link === "root" || verb.link === "coordinate") for (const one of waiting.splice(0)) one.subject = phrases;
  };
  const make = (group: VerbGroup, link: Link, subject: readonly Phrase[], parent: Verb | null, opener: string, antecedent: Phrase | null): Verb => {
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
      negated: group.negated || (group.form === "finite" && subject[0] !== undefined && lower[subject[0].first] === "neither"),
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
    if (link !== "participle" && link !== "relative") claimSubject(subject, verb);
    return verb;
  };
  const next = (from: number, kinds: readonly string[]): Chunk | undefined => {
    for (let k = from; k < chunks.length; k++) {
      const chunk = chunks[k] as Chunk;
      if (chunk.kind === "adverb" || chunk.kind === "quote" || chunk.kind === "date") continue;
      return kinds.includes(chunk.kind) ? chunk : undefined;
    }
    return undefined;
  };
  const previous = (from: number): Chunk | undefined => {
    for (let k = from; k >= 0; k--) {
      const chunk = chunks[k] as Chunk;
      if (chunk.kind !== "adverb" && chunk.kind !== "quote" && chunk.kind !== "date") return chunk;
    }
    return undefined;
  };

  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk;
    switch (chunk.kind) {
      case "phrase": {
        const before = previous(i - 1);
        if (preposition) {
          chunk.preposition = preposition.word;
          chunk.prepositionAt = preposition.first;
          chunk.on = before === preposition && lastPhrase && nothingBetween(chunks, lastPhrase, preposition, i) ? lastPhrase : null;
          if (!chunk.on || chunk.on === named()) leaveName(preposition.word);
          if (top.verb) {
            chunk.verb = top.verb;
            top.verb.complements.push(chunk);
          }
          // "said the identity of the hackers was unclear": what hangs on a phrase leaves it free to be a subject.
          // "say a group known as Volt Typhoon has …": what is said has its subject before the name.
          const naming = preposition.word === "as" && top.verb !== null && namesAs.test(top.verb.lemma) && isA(top.verb.parent?.lemma ?? "", "say");
          fresh = clausePrepositions.has(preposition.word) && !naming ? chunk : chunk.on ? fresh : null;
          preposition = null;
          lastPhrase = chunk;
          break;
        }
        const listed = chunk.list.length > 0 && chunk.list[0] !== chunk;
        if (listed) {
          // A later member of a list stands where its first one stands.
          const head = chunk.list[0] as Phrase;
          chunk.preposition = head.preposition;
          chunk.prepositionAt = head.prepositionAt;
          chunk.on = head.on;
          chunk.verb = head.verb;
          lastPhrase = chunk;
          fresh ??= head.preposition ? null : head;
          break;
        }
        if (speaking && before?.kind === "verb" && before.at === (speaking as Verb).at) {
          // "…, its spokesman told Interfax": the hearer, and nobody's object in what is told.
          chunk.verb = speaking;
          (speaking as Verb).objects.push(chunk);
          lastPhrase = chunk;
          break;
        }
        if (before?.kind === "comma" || (before?.kind === "mark" && /^[(—–-]/.test(before.word))) {
          if (lastPhrase && !chunk.owner?.owner && !personal.test(lower[chunk.last] as string)) chunk.renames = renamedBy(chunk, lastPhrase);
        }
        if (!top.verb) {
          if (top.subject.length === 0) {
            top.subject = membersOf(chunk);
            chunk.renames = null;
          } else if (before?.kind === "phrase" && /^(weeks?|days?|months?|years?|hours?|minutes?)$/.test(lower[before.last] as string)) {
            // "Weeks later Kaspersky showed".
            top.subject = membersOf(chunk);
          } else if (before?.kind === "comma" && chunk.first === chunk.last && personal.test(lower[chunk.first] as string)) {
            // "Particularly virulent, it …": a pronoun describes nothing further.
            top.subject = [chunk];
            chunk.renames = null;
          }
        } else if (
          (before?.kind !== "comma" && (before?.kind !== "mark" || /^['’]s?$/.test(before.word))) ||
          (top.verb.objects.length === 0 && (top.verb.complements.length === 0 || top.verb.lemma === "be") && datedComma(i))
        ) {
          chunk.renames = null;
          chunk.verb = top.verb;
          top.verb.objects.push(chunk);
        }
        fresh = chunk;
        lastPhrase = chunk;
        break;
      }
      case "preposition":
        preposition = chunk;
        break;
      case "subordinator": {
        const noun = previous(i - 1);
        // "the group that published it and that others have tied to Iran": of the same antecedent.
        if (
          chunk.word === "that" &&
          noun?.kind === "coordinator" &&
          top.link === "relative" &&
          top.verb &&
          top.antecedent &&
          (top.verb.objects.length > 0 || !isA(top.verb.lemma, "say"))
        ) {
          push(frame("relative", "that", top.parent, top.antecedent));
          fresh = null;
          preposition = null;
          break;
        }
        const host = hostOf(chunk, i);
        push(frame(host.link, chunk.word, host.parent, null, chunk.word === "that" && noun?.kind === "phrase" ? spelledOut(noun) : null));
        fresh = null;
        preposition = null;
        break;
      }
      case "relative": {
        const held: Phrase | null = lastPhrase;
        push(frame("relative", preposition ? `${(preposition as Mark).word} ${chunk.word}` : chunk.word, top.verb, held));
        fresh = null;
        preposition = null;
        break;
      }
      case "verb":
        readVerb(chunk, i);
        preposition = null;
        break;
      case "mark":
        if (chunk.word === ";" || chunk.word === ":") {
          stack = [frame("root", chunk.word, null, null)];
          top = stack[0] as Frame;
          fresh = null;
          lastPhrase = null;
        } else if (chunk.word === ")") {
          fresh = null;
        }
        preposition = null;
        break;
      case "comma":
        preposition = null;
        // "Speaking on Friday, the minister denied": the main clause begins.
        if (top.link === "gerund" && top.parent === null && stack.length === 2 && waiting.length > 0 && next(i + 1, ["phrase"]))
          popTo((one) => one.link === "root");
        // "linked X, also known as Y, to Z": the second comma closes what was inserted.
        if (top.link === "participle" && top.opener === "," && top.parent && top.verb && top.verb.complements.length > 0 && next(i + 1, ["preposition"])) {
          const inserted = top;
          popTo((one) => one !== inserted && one.verb === inserted.parent);
        }
        break;
      default:
        if (chunk.kind === "date") preposition = null;
        break;
    }
  }
  const gap = gapping(chunks, verbs, previous);
  return { chunks, phrases, verbs: gap ? [...verbs, gap] : verbs };

  /** The name behind "known as", where that was read last. */
  function named(): Phrase | null {
    const name = top.verb?.complements.at(-1);
    return top.link === "participle" && top.verb && namesAs.test(top.verb.lemma) && name?.preposition === "as" && name === lastPhrase ? name : null;
  }

  /** "accused the group known as X of theft": what the accuser's verb asks for belongs to it, and not to the name. */
  function leaveName(word: string): void {
    const host = top.parent;
    if (named() && host && !host.passive && asksFor.test(word) && accusing.test(host.lemma)) popTo((one) => one.verb === host);
  }

  /** "an accusation by Albania that …": the clause spells out the accusation. */
  function spelledOut(noun: Phrase): Phrase {
    return noun.on && /^(by|from|of)$/.test(noun.preposition) && clauseHeads.has(lower[noun.on.last] as string) ? noun.on : noun;
  }

  /** "a spokeswoman for the ministry, Ana Lind": the name is the spokeswoman's, not the ministry's. */
  function renamedBy(name: Phrase, last: Phrase): Phrase {
    let host = last;
    while (host.on) host = host.on;
    return name.names.length > 0 && roles.has(lower[host.last] as string) && !roles.has(lower[last.last] as string) ? host : last;
  }

  /** Which verb a subordinate clause hangs on, and how. */
  function hostOf(mark: Mark, i: number): { parent: Verb | null; link: Link } {
    const before = previous(i - 1);
    const complement =
      mark.word === "that" ||
      mark.word === "whether" ||
      mark.word === "who" ||
      mark.word === "which" ||
      mark.word === "what" ||
      mark.word === "how" ||
      mark.word === "why" ||
      (mark.word === "if" && before?.kind === "verb");
    // "wrote in a report seen by a rival that": what is written, and not what is seen.
    const teller = mark.word === "that" && top.link === "participle" && top.verb?.passive && !isHearing(top.verb) ? top.verb.parent : null;
    if (teller && teller.objects.length === 0 && !teller.passive && isA(teller.lemma, "say")) popTo((one) => one.verb === teller);
    // "said that no proof had been shown and that Moscow had no part in it": said, both.
    const joined = mark.word === "that" && chunks[i - 1]?.kind === "coordinator";
    if (joined && popTo((one) => one.link === "complement" && one.parent !== null && isA(one.parent.lemma, "say")))
      return { parent: top.parent, link: "complement" };
    // ", although the latter": leaves what was inserted before it.
    if (!complement && before?.kind === "comma") popTo((one) => one.link === "root" && one.verb !== null);
    // "said that X had done it and that Y had not": the second clause hangs where the first one hangs.
    if (mark.word === "that" && before?.kind === "coordinator") {
      for (let k = stack.length - 1; k > 0; k--) {
        const twin = stack[k] as Frame;
        if (twin.link === "complement" && twin.opener === "that" && twin.verb) return { parent: twin.parent, link: "complement" };
      }
    }
    return { parent: top.verb, link: complement ? "complement" : "adverbial" };
  }

  /** "an officer told by his aides that". */
  function isHearing({ lemma }: Verb): boolean {
    return /^(tell|inform|warn|notify|assure|advise)$/.test(lemma);
  }

  function popTo(good: (frame: Frame) => boolean): boolean {
    for (let k = stack.length - 1; k >= 0; k--) {
      if (!good(stack[k] as Frame)) continue;
      stack.length = k + 1;
      top = stack[k] as Frame;
      return true;
    }
    return false;
  }

  function readVerb(group: VerbGroup, i: number) {
    const before = previous(i - 1);
    const after = next(i + 1, ["phrase", "preposition", "comma", "mark", "subordinator", "relative", "coordinator", "verb"]);
    const speech = isA(group.lemma, "say") && !isA(group.lemma, "deny", "doubt");
    if (preposition && group.form !== "finite") {
      leaveName(preposition.word);
      const subject: readonly Phrase[] = top.verb ? (controlled(top.verb, preposition.word) ?? []) : top.subject;
      const parent = top.verb;
      const verb = make(group, "gerund", subject, parent, preposition.word, null);
      if (!parent && subject.length === 0) waiting.push(verb);
      push(frame("gerund", preposition.word, parent, null));
      open(verb);
      return;
    }
    if (group.form === "infinitive") {
      const parent: Verb | null = top.verb;
      const subject = parent ? doerOf(parent) : lastPhrase ? membersOf(lastPhrase) : [];
      const verb = make(group, "infinitive", subject, parent, "to", null);
      if (subject.length > 0) for (const one of subject) one.verb ??= verb;
      push(frame("infinitive", "to", parent, null));
      open(verb);
      return;
    }
    if (group.form === "gerund") {
      // "stole data from governments using a backdoor": the thieves use it; "saw hackers using it": the hackers do.
      const means =
        group.lemma === "use" &&
        top.verb !== null &&
        !top.verb.passive &&
        top.link !== "relative" &&
        top.verb.subject.length > 0 &&
        isA(top.verb.lemma, "strong", "attack", "act");
      const direct = before?.kind === "phrase" && before === lastPhrase && !means;
      const parent: Verb | null = top.verb;
      const antecedent = direct ? lastPhrase : null;
      if (parent && before?.kind === "verb") {
        // "denied hacking", "admitted breaking into", "began targeting".
        const verb = make(group, "gerund", parent.subject, parent, "", null);
        push(frame("gerund", "", parent, null));
        open(verb);
        return;
      }
      // "…, blaming Russian interests": the subject of the clause; "hackers targeting hospitals": the phrase before it.
      let subject: readonly Phrase[] = antecedent ? membersOf(antecedent) : [];
      let host: Verb | null = parent;
      if (!antecedent) {
        if (before?.kind === "comma" || before?.kind === "coordinator")
          popTo((one) => one.verb !== null && one.link !== "participle" && one.link !== "gerund" && one.link !== "infinitive");
        host = top.verb;
        // "observed X, a group tied to Y, targeting Z": X does.
        const seen = before?.kind === "comma" && host && /^(observe|see|spot|catch|detect|find|watch)$/.test(host.lemma) ? host.objects.at(-1) : undefined;
        const described = seen !== undefined && phrases.some((one) => one.renames === seen);
        subject = seen && described ? membersOf(seen) : (host?.subject ?? top.subject);
      }
      const verb = make(group, antecedent ? "participle" : "gerund", subject, host, before?.kind === "coordinator" ? "and" : "", antecedent);
      // "…, the firm noted, adding that …": whoever was inserted goes on speaking.
      const inserted = verbs.at(-1);
      if (
        inserted?.tag &&
        (speech || /^(attribute|blame|link|tie|accuse|connect|cite|describe|call|point)$/.test(group.lemma)) &&
        before?.kind === "comma" &&
        !antecedent
      )
        verb.subject = inserted.subject;
      else if (subject.length === 0) waiting.push(verb);
      push(frame(verb.link, verb.opener, host, antecedent));
      open(verb);
      return;
    }
    const own = fresh !== null && !top.verb && top.subject.includes(fresh);
    const insertion = speech && !group.passive && fresh !== null && isInsertion(i, before) && (!own || endsAfter(i));
    if (insertion && fresh) {
      const verb = make(group, "root", membersOf(fresh), null, "", null);
      verb.tag = true;
      speaking = verb;
      verbs.push(verb);
      if (!top.verb && top.subject.includes(fresh)) top.subject = [];
      const owner = (fresh as Phrase).verb;
      if (owner && owner !== verb) (fresh as Phrase).verb = verb;
      fresh = null;
      return;
    }
    // "…," said the minister: the speaker stands behind the verb.
    // "…," Vitali Kremez, director of research, told Threatpost: the phrase right behind the quotation speaks.
    const quoted = speech && !group.passive ? afterQuote(i) : null;
    if (quoted) {
      const verb = make(group, "root", membersOf(quoted), null, "", null);
      verb.tag = true;
      verbs.push(verb);
      stack = [frame("root", "", null, null)];
      top = stack[0] as Frame;
      top.verb = verb;
      fresh = null;
      return;
    }
    const inverted =
      speech &&
      group.lemma !== "tell" &&
      !group.passive &&
      (before?.kind === "comma" || quoteBefore(i)) &&
      after?.kind === "phrase" &&
      (top.verb !== null || i < 3) &&
      tells.test(group.lemma) &&
      speaks(after as Phrase) &&
      invertedSubject(i);
    if (inverted) {
      const verb = make(group, "root", membersOf(after as Phrase), null, "", null);
      verb.tag = true;
      verbs.push(verb);
      stack = [frame("root", "", null, null)];
      top = stack[0] as Frame;
      top.verb = verb;
      fresh = null;
      return;
    }
    if (group.form === "participle" || (group.unsure && isParticiple(group, i, before, after))) {
      const near: Phrase | null =
        before?.kind === "phrase" || before?.kind === "coordinator" || before?.kind === "comma" || before?.kind === "mark" ? lastPhrase : null;
      const main = before?.kind === "comma" && top.subject.length > 0 && !top.verb ? (top.subject.at(-1) as Phrase) : near;
      if (main && main === fresh && top.verb && opensClause(main) && finitesLater(i) > 0) {
        // "…, but two people briefed on it said": the participle describes the subject of a clause of its own.
        top.verb.objects = top.verb.objects.filter((one) => one !== main);
        popTo((one) => one.link === "root" || one.link === "coordinate");
        push(frame("coordinate", "", null, null));
        top.subject = membersOf(main);
      }
      const parent: Verb | null = top.verb;
      const after = !parent && /^(if|unless|when|while|once|although|though|as)$/.test(top.opener);
      const verb = make(
        { ...group, form: "participle", passive: true },
        after ? "adverbial" : "participle",
        main ? membersOf(main) : [],
        parent,
        // "If driven by Moscow, this is …" is a condition as "if it is driven" is.
        after ? top.opener : before?.kind === "comma" ? "," : "",
        main,
      );
      if (!main) waiting.push(verb);
      push(frame("participle", verb.opener, parent, main));
      open(verb);
      return;
    }
    // "said there was no doubt that".
    const expletive = chunks[i - 1];
    if (expletive?.kind === "adverb" && expletive.word === "there" && before?.kind === "verb" && top.verb && isA(top.verb.lemma, "say")) {
      push(frame("complement", "", top.verb, null));
      open(make(group, "complement", [], top.parent, "", null));
      return;
    }
    // "helped rob a bank".
    if (before?.kind === "verb" && top.verb?.lemma === "help" && before.at === top.verb.at && !group.unsure) {
      const host = top.verb;
      const verb = make(group, "infinitive", host.subject, host, "to", null);
      push(frame("infinitive", "to", host, null));
      open(verb);
      return;
    }
    // A finite verb.
    const lacking = (one: Frame) => one.subject.length > 0 && !one.verb;
    if (!top.verb && top.link === "relative" && top.subject.length === 0 && top.antecedent) {
      const subject = membersOf(top.antecedent);
      const verb = make(group, "relative", subject, top.parent, top.opener, top.antecedent);
      // The antecedent keeps the verb of its own clause.
      open(verb);
      return;
    }
    if (!top.verb && top.link === "relative" && top.antecedent) {
      const verb = make(group, "relative", top.subject, top.parent, top.opener, top.antecedent);
      verb.gap = true;
      open(verb);
      return;
    }
    const named = !top.verb && fresh && !top.subject.includes(fresh) ? contactHost(fresh) : null;
    if (fresh && named && top.subject.includes(named) && finitesLater(i) > 0) {
      // "said a group it calls X had read the mail": the clause without a pronoun stands before the verb of its host.
      const subject = membersOf(fresh);
      push(frame("relative", "", null, named));
      const verb = make(group, "relative", subject, null, "", named);
      verb.gap = true;
      open(verb);
      return;
    }
    if (!top.verb && top.subject.length > 0) {
      const verb = make(group, top.link, top.subject, top.parent, top.opener, top.antecedent);
      open(verb);
      return;
    }
    if (!top.verb && (top.opener === "who" || top.opener === "which" || top.opener === "what") && top.link === "complement") {
      open(make(group, "complement", [], top.parent, top.opener, null));
      return;
    }
    if (before?.kind === "coordinator" && top.verb && !(fresh && before !== previous(i - 1))) {
      // "said it knew how they had come in but would not say who they were": who speaks goes on.
      if (group.negated && speech && !isA(top.verb.lemma, "say")) popTo((one) => one.verb !== null && isA(one.verb.lemma, "say"));
      const twin = top.verb;
      const none = (before as Mark).word === "nor" && !group.negated;
      // "was discovered by X and attributed to Y".
      const passive = twin.passive && group.unsure && after?.kind !== "phrase";
      const verb = make(
        none || passive ? { ...group, negated: none || group.negated, passive: passive || group.passive } : group,
        twin.link === "root" ? "coordinate" : twin.link,
        twin.subject,
        twin.parent,
        twin.opener,
        twin.antecedent,
      );
      verb.gap = twin.gap;
      open(verb);
      return;
    }
    // "The hackers who breached the campaign used …", "Volt Typhoon, which first appeared in 2022, crippled …".
    const closed = before?.kind === "comma" || (before?.kind === "mark" && before.word !== "(");
    const outer = stack.some((one) => one !== top && lacking(one));
    const meant = (closed || !fresh) && !outer ? toldOf() : null;
    if (meant) {
      // "believes X, which is thought to have hacked Y, is behind it": what is believed has its subject before the insertion.
      const { host, phrase } = meant;
      popTo((one) => one.verb === host);
      host.objects = host.objects.filter((one) => one !== phrase);
      push(frame("complement", "", host, null));
      top.subject = membersOf(phrase);
      open(make(group, "complement", top.subject, host, "", null));
      return;
    }
    if (top.verb && top.link === "complement" && !top.parent && /^(who|what|which|whether)$/.test(top.opener)) {
      // "Who emptied the wallets was X": the clause is the subject. "Whether X did it, the agency would not say": or the object.
      const clause = top.verb;
      const subject = fresh && before === fresh && !clause.objects.includes(fresh) && !clause.complements.includes(fresh) ? membersOf(fresh) : [];
      push(frame("root", "", null, null));
      const verb = make(group, "root", subject, null, "", null);
      clause.parent = verb;
      open(verb);
      return;
    }
    if (
      outer &&
      (closed ||
        !fresh ||
        !(top.verb && isA(top.verb.lemma, "say")) ||
        ((top.link === "relative" || top.link === "participle") && noClause.has(top.verb.lemma)))
    ) {
      if (top.verb?.gap && isA(top.verb.lemma, "say") && !fresh && !closed) return gapped(group);
      popTo(lacking);
      const verb = make(group, top.link, top.subject, top.parent, top.opener, top.antecedent);
      open(verb);
      return;
    }
    if (top.verb?.gap && isA(top.verb.lemma, "say") && !fresh) return gapped(group);
    const host = fresh && contactHost(fresh);
    if (fresh && host) {
      // "a breach it blames on the GRU": a relative clause without a pronoun.
      const subject = membersOf(fresh);
      if (top.verb) top.verb.objects = top.verb.objects.filter((one) => one !== fresh);
      push(frame("relative", "", top.verb, host));
      const verb = make(group, "relative", subject, top.parent, "", host);
      verb.gap = true;
      open(verb);
      return;
    }
    if (fresh && top.verb) {
      // "said Russia was behind": a clause without "that"; "said the man, a student, was": the student is the man.
      const host = top.verb;
      const renamed = closed ? (fresh as Phrase).renames : null;
      const subject = membersOf(renamed && host.objects.includes(renamed) ? renamed : fresh);
      for (const one of subject) {
        const at = host.objects.indexOf(one);
        if (at >= 0) host.objects.splice(at, 1);
        const as = host.complements.indexOf(one);
        if (as >= 0) host.complements.splice(as, 1);
      }
      const adverbial = (fresh as Phrase).preposition !== "";
      const apart = before?.kind === "phrase" && separated(i, fresh);
      const link: Link = adverbial ? "adverbial" : apart ? "coordinate" : "complement";
      const opener = adverbial ? (fresh as Phrase).preposition : "";
      if (apart && !adverbial) popTo((one) => one.link === "root");
      push(frame(link, opener, link === "coordinate" ? null : host, null));
      top.subject = subject;
      const verb = make(group, link, subject, link === "coordinate" ? null : host, opener, null);
      open(verb);
      return;
    }
    if (top.verb) {
      const twin = top.verb;
      const verb = make(group, "coordinate", twin.subject, twin.parent, twin.opener, null);
      open(verb);
      return;
    }
    if (top.noun && top.noun === lastPhrase) {
      // "dismissed a report that blames Iran": the report keeps the verb of its own clause.
      const { verb } = lastPhrase;
      open(make(group, top.link, membersOf(lastPhrase), top.parent, top.opener, top.antecedent));
      lastPhrase.verb = verb;
      return;
    }
    open(make(group, top.link, lastPhrase ? membersOf(lastPhrase) : [], top.parent, top.opener, top.antecedent));
  }

  /** The object of a verb of speech that the open insertion describes: the subject of a clause without "that". */
  function toldOf(): { host: Verb; phrase: Phrase } | null {
    for (let k = stack.length - 1; k > 0; k--) {
      const { antecedent, link, parent } = stack[k] as Frame;
      if (!antecedent || (link !== "relative" && link !== "participle")) continue;
      const object = parent && !parent.passive && isA(parent.lemma, "say") && !noClause.has(parent.lemma) ? parent.objects.at(-1) : undefined;
      const meant = object === antecedent || (object !== undefined && antecedent.renames !== null && membersOf(object).includes(antecedent.renames));
      return parent && object && meant ? { host: parent, phrase: object } : null;
    }
    return null;
  }

  /** Whether a coordinator parts a phrase from the clause before: ", but two people …". */
  function opensClause(phrase: Phrase): boolean {
    const at = chunks.indexOf(phrase);
    return chunks[at - 1]?.kind === "coordinator" && chunks[at - 2]?.kind === "comma";
  }

  /** "which the US says is run by": the clause of what is said has its subject in the antecedent. */
  function gapped(group: VerbGroup): void {
    const host = top.verb as Verb;
    const subject = host.antecedent ? membersOf(host.antecedent) : [];
    const owners = subject.map((one) => one.verb);
    // "which Mandiant considers connected with": what it is held to be, and not what it does.
    const held = group.unsure && /^(consider|deem|believe|think|judge)$/.test(host.lemma);
    const verb = make({ ...group, passive: group.passive || held }, "complement", subject, host, "", null);
    for (const [k, one] of subject.entries()) one.verb = owners[k] ?? null;
    push(frame("complement", "", host, null));
    open(verb);
  }

  /** Whose act an infinitive is: of the one told or believed to, else of the subject. */
  function doerOf(parent: Verb): readonly Phrase[] {
    // "a database that was used to track ships": by whoever used it.
    if (parent.passive && parent.lemma === "use") return [];
    const object = parent.objects[0];
    if (parent.gap && parent.antecedent && !object && !parent.passive) return membersOf(parent.antecedent);
    if (!object || parent.passive || parent.lemma === "be" || parent.lemma === "have") return parent.subject;
    const moved =
      /^(allow|enable|help|want|ask|order|urge|let|force|tell|believe|consider|know|lead|permit|cause|require|hire|pay|use|recruit|direct|instruct|task)$/.test(
        parent.lemma,
      );
    return moved || !isA(parent.lemma, "real", "unreal", "attack", "act") ? membersOf(object) : parent.subject;
  }

  /** Whose act a gerund behind a preposition is: the accused's in "accused X of hacking", else the subject's. */
  function controlled(verb: Verb, word: string): readonly Phrase[] | null {
    const object = verb.objects[0];
    // "Canada joins its partners in calling out": all of them do.
    if (object && verb.lemma === "join" && word === "in") return [...verb.subject, ...membersOf(object)];
    if (object && !verb.passive && (word === "of" || word === "for" || word === "over" || word === "with" || word === "from" || word === "as" || word === "in"))
      return membersOf(object);
    const last = lastPhrase;
    if (last && word === "for" && last.preposition && !verb.passive && !object) return null;
    return verb.subject;
  }

  /** First phrase between a closing quotation mark and a verb, where no other verb stands between. */
  function afterQuote(i: number): Phrase | null {
    let first: Phrase | null = null;
    for (let k = i - 1; k >= 0 && i - k < 16; k--) {
      const chunk = chunks[k] as Chunk;
      if (chunk.kind === "quote")
        return first && first !== chunks[i - 1] && k > 1 && (chunks[k - 1] as Chunk).kind !== "preposition" && previous(k - 1)?.kind === "comma" ? first : null;
      if (chunk.kind === "verb" || chunk.kind === "subordinator" || chunk.kind === "relative") return null;
      if (chunk.kind === "phrase") first = chunk;
    }
    return null;
  }

  /** "attributed, on 12 June, the hack": the object waits behind an inserted date. */
  function datedComma(i: number): boolean {
    let dated = false;
    let commas = 0;
    for (let k = i - 1; k >= 0; k--) {
      const chunk = chunks[k] as Chunk;
      // "Speaking on Friday, the minister denied": one comma inserts nothing.
      if (chunk.kind === "verb") return dated && commas > 1;
      // "was, in the ministry's view, the work of".
      if (chunk.kind === "date" || (chunk.kind === "phrase" && chunk.preposition !== "" && top.verb?.lemma === "be")) dated = true;
      else if (chunk.kind === "comma") commas++;
      else if (chunk.kind !== "preposition" && chunk.kind !== "adverb") return false;
    }
    return false;
  }

  /** The phrase that stands right before a phrase, nothing between them. */
  function contactHost(phrase: Phrase): Phrase | null {
    const left = chunks[chunks.indexOf(phrase) - 1];
    // "said on Telegram it had hacked": where it was said is not what it hacked.
    const medium = left?.kind === "phrase" && /^(on|in|via|at|through)$/.test(left.preposition) && left.verb !== null && isA(left.verb.lemma, "say");
    if (medium && personal.test(lower[phrase.last] as string)) return null;
    return left?.kind === "phrase" && left.last + 1 === phrase.first && left.verb?.lemma !== "tell" ? left : null;
  }

  function quoteBefore(i: number): boolean {
    for (let k = i - 1; k >= 0; k--) {
      const chunk = chunks[k] as Chunk;
      if (chunk.kind === "quote") return true;
      if (chunk.kind !== "adverb" && chunk.kind !== "comma" && chunk.kind !== "date") return false;
    }
    return false;
  }

  /** Whether a comma or a quotation mark parts the fresh phrase's clause from the one before: "X blamed Y, and Z denied". */
  function separated(i: number, phrase: Phrase | null): boolean {
    if (!phrase) return false;
    const at = chunks.indexOf(phrase);
    for (let k = at - 1; k >= 0; k--) {
      const chunk = chunks[k] as Chunk;
      if (chunk.kind === "coordinator" || (chunk.kind === "comma" && i > 0)) return true;
      if (chunk.kind !== "quote" && chunk.kind !== "adverb" && chunk.kind !== "date") return false;
    }
    return false;
  }

  /** ", the FBI said, …" or "…, the FBI said." */
  function isInsertion(i: number, before: Chunk | undefined): boolean {
    if (before?.kind !== "phrase" || !fresh) return false;
    const at = chunks.indexOf(fresh as Phrase);
    let left: Chunk | undefined = chunks[at - 1];
    let k = at - 1;
    let as = false;
    while (k >= 0 && (left?.kind === "quote" || left?.kind === "adverb" || left?.kind === "date" || (left?.kind === "preposition" && left.word === "as"))) {
      if (left.kind === "preposition") as = true;
      if (left.kind === "quote") return endsAfter(i) || (chunks[i + 1] as Chunk | undefined)?.kind === "preposition";
      left = chunks[--k];
    }
    if (left?.kind !== "comma" && !(left?.kind === "mark" && /^[—–-]/.test(left.word))) return false;
    return endsAfter(i) || as || (k > 0 && shortTail(i));
  }

  /** The verb closes the insertion: a comma, a mark or the end follows. */
  function endsAfter(i: number): boolean {
    for (let k = i + 1; k < chunks.length; k++) {
      const chunk = chunks[k] as Chunk;
      if (chunk.kind === "date" || chunk.kind === "adverb") continue;
      return chunk.kind === "comma" ? !goesOn(k) : chunk.kind === "mark" || chunk.kind === "quote";
    }
    return true;
  }

  /** "decided, on Tuesday, to publish": behind a date between commas the verb's own infinitive. */
  function goesOn(comma: number): boolean {
    let k = comma + 1;
    while (chunks[k]?.kind === "preposition" || chunks[k]?.kind === "date") k++;
    const then = chunks[k + 1];
    return k > comma + 1 && chunks[k]?.kind === "comma" && then?.kind === "verb" && then.form === "infinitive";
  }

  /** "…, Group-IB said in its report." : nothing but phrases behind prepositions until the sentence ends. */
  function shortTail(i: number): boolean {
    let governed = false;
    for (let k = i + 1; k < chunks.length; k++) {
      const chunk = chunks[k] as Chunk;
      if (chunk.kind === "preposition") governed = true;
      else if (chunk.kind === "phrase") {
        if (!governed && !(k === i + 1 && (chunks[i] as VerbGroup).lemma === "tell")) return false;
        governed = false;
      } else if (chunk.kind === "mark") return k === chunks.length - 1 || chunk.word === ".";
      // "said in a report seen by Reuters".
      else if (chunk.kind === "verb" && !governed && k > i + 1 && (chunk.form === "participle" || chunk.unsure) && next(k + 1, ["preposition"])) continue;
      else if (chunk.kind === "comma" || chunk.kind === "verb" || chunk.kind === "subordinator" || chunk.kind === "relative")
        return k > i + 1 && chunk.kind === "comma";
    }
    return true;
  }

  /** Whether a phrase may be somebody who speaks: a name, or a word for one. */
  function speaks(phrase: Phrase): boolean {
    return (
      phrase.names.some((one) => one.entity.type !== "malware" && one.entity.type !== "incident") ||
      roles.has(lower[phrase.last] as string) ||
      /^(he|she|they)$/.test(lower[phrase.last] as string)
    );
  }

  function invertedSubject(i: number): boolean {
    // "…," said the minister, who …: a phrase, and then no verb of its own.
    for (let k = i + 1; k < chunks.length; k++) {
      const chunk = chunks[k] as Chunk;
      if (chunk.kind === "phrase" || chunk.kind === "adverb" || chunk.kind === "date" || chunk.kind === "preposition") continue;
      return chunk.kind !== "verb";
    }
    return true;
  }

  /** Whether a form that may be past or participle is a participle here: "hackers linked to", "malware used by". */
  function isParticiple(group: VerbGroup, i: number, before: Chunk | undefined, after: Chunk | undefined): boolean {
    if (!(group.bits & PARTICIPLE) || endeavours(group, after) || (after?.kind === "comma" && goesOn(chunks.indexOf(after)))) return false;
    // "what he described as": a pronoun that waits for its verb has it here.
    if (!top.verb && before?.kind === "phrase" && top.subject[0] === before && before.first === before.last && personal.test(lower[before.last] as string))
      return false;
    const by = after?.kind === "preposition" && (after.word === "by" || (after.word === "as" && namesAs.test(group.lemma)));
    if (by) return true;
    if (before === undefined) return after?.kind === "preposition" || (group.lemma === "ask" && after?.kind === "subordinator");
    if (onlyActive.test(group.lemma) && before.kind === "phrase") return false;
    if (before.kind === "verb" || before.kind === "subordinator" || before.kind === "relative") return false;
    // "expelled the diplomats it accused of spying".
    if (before.kind === "phrase" && before.first === before.last && nominative.test(lower[before.last] as string) && before.preposition === "") return false;
    if (before.kind === "coordinator") return top.verb?.form === "participle" && after?.kind !== "phrase";
    const objectless = after?.kind !== "phrase" || isQuoteName(group);
    // "Group-IB, whose staff worked in the bank, says".
    if (top.link === "relative" && !top.verb && top.opener === "whose" && top.subject.includes(before as Phrase)) return false;
    const wanting = stack.reduce((sum, one) => sum + (one.subject.length > 0 && !one.verb ? 1 : 0), 0);
    if (wanting > 0) {
      // Somebody waits for a verb: a participle only where enough finite verbs follow.
      if (
        !objectless ||
        (isA(group.lemma, "say") && !isQuoteName(group) && after?.kind !== "preposition" && after?.kind !== "verb") ||
        onlyActive.test(group.lemma)
      )
        return false;
      return finitesLater(i) >= wanting;
    }
    // "hackers linked to the state infiltrated a hospital": what has an object is no participle.
    if (!fresh && !objectless && (before.kind === "phrase" || (before.kind === "comma" && top.link === "relative")) && toldOf() !== null) return false;
    if (!fresh) return !isA(group.lemma, "say") || after?.kind !== "subordinator";
    if (top.verb && before.kind === "phrase" && isQuoteName(group) && after?.kind === "phrase" && noClause.has(top.verb.lemma)) return true;
    // "a warrant for the man, accused of the hack": what is always done to somebody is here done to the one named before.
    if (top.verb && before.kind === "comma" && after?.kind === "preposition" && needsObject.test(group.lemma)) return true;
    if (top.verb && (!isA(top.verb.lemma, "say") || noClause.has(top.verb.lemma))) return objectless && before.kind !== "comma";
    if (top.verb && objectless && isA(top.verb.lemma, "say") && before.kind === "phrase")
      return after?.kind === "preposition" && /^(to|by|as|on|with|from|in)$/.test(after.word) && finitesLater(i) > 0;
    return false;
  }
  function isQuoteName(group: VerbGroup): boolean {
    return /^(dub|call|name|nickname|codename|label|term)$/.test(group.lemma);
  }
  /** "spied on", "broke into": no participle. */
  function spiesOn(group: VerbGroup, after: Chunk | null | undefined): boolean {
    return after?.kind === "preposition" && /^(on|into)$/.test(after.word) && isA(group.lemma, "strong", "attack");
  }
  /** How many finite verbs without a subject of their own follow in the sentence. */
  function finitesLater(i: number): number {
    let count = 0;
    let needy = 1;
    let deep = 0;
    for (let k = i + 1; k < chunks.length; k++) {
      const chunk = chunks[k] as Chunk;
      if (chunk.kind === "mark" && chunk.word === "(") {
        while (k < chunks.length && (chunks[k] as Chunk).kind !== "mark" && (chunks[k] as Mark).word !== ")") k++;
        continue;
      }
      if (chunk.kind === "subordinator" || (chunk.kind === "mark" && /^[;:]/.test(chunk.word))) return count;
      if (chunk.kind === "relative") deep++;
      else if (chunk.kind === "preposition") needy = 1;
      else if (chunk.kind === "phrase") {
        if (chunk.list.length > 0 && chunk.list[0] !== chunk) continue;
        if (needy > 0) needy--;
        else if (previous(k - 1)?.kind === "comma") {
          if (next(k + 1, ["verb"])) return count;
        } else if (previous(k - 1)?.kind !== "verb") needy = 0;
      } else if (chunk.kind === "verb") {
        if (chunk.form === "finite" && !chunk.unsure) {
          if (deep > 0) deep--;
          else if (previous(k - 1)?.kind === "coordinator") return count;
          else count++;
        } else if (
          chunk.form === "finite" &&
          chunk.unsure &&
          (next(k + 1, ["phrase"]) || endeavours(chunk, next(k + 1, ["verb"])) || spiesOn(chunk, next(k + 1, ["preposition"]))) &&
          deep === 0 &&
          previous(k - 1)?.kind !== "coordinator"
        )
          count++;
        else needy = 1;
      } else if (chunk.kind === "coordinator" && next(k + 1, ["verb"])) return count;
    }
    return count;
  }
}

/** Verbs that give a name behind "as". */
const namesAs = /^(know|dub|track|name|call|describe|identify|label|nickname)$/;

/** Verbs that say of what behind a preposition, and these. */
const accusing = /^(accuse|blame|charge|suspect|indict|sanction|condemn|sentence|convict|arrest|link|tie|sue|fault|criticise|criticize|praise|thank)$/;
const asksFor = /^(of|for|over|with|to|after|on)$/;

/** Verbs that nobody uses without an object. */
const needsObject =
  /^(accuse|suspect|attribute|blame|link|tie|connect|associate|affiliate|base|sponsor|fund|convict|indict|sentence|jail|arrest|sanction|extradite|want)$/;

/** "attempted to": a past that is no participle. */
const endeavours = (group: VerbGroup, follows: Chunk | undefined) =>
  follows?.kind === "verb" && follows.form === "infinitive" && /^(attempt|try|manage|fail|begin|start|seek|refuse|decide|continue|decline)$/.test(group.lemma);

/** "London blamed the GRU for the intrusion, and Paris the SVR": the verb that is left out. */
function gapping(chunks: readonly Chunk[], verbs: readonly Verb[], previous: (from: number) => Chunk | undefined): Verb | null {
  let end = chunks.length - 1;
  while (end > 0 && (chunks[end] as Chunk).kind === "mark") end--;
  const object = chunks[end];
  const subject = chunks[end - 1];
  const twin = verbs.findLast((verb) => !verb.tag && (verb.link === "root" || verb.link === "coordinate") && verb.objects.length > 0 && !verb.passive);
  if (
    object?.kind !== "phrase" ||
    subject?.kind !== "phrase" ||
    previous(end - 2)?.kind !== "coordinator" ||
    !twin ||
    subject.names.length === 0 ||
    object.names.length === 0
  )
    return null;
  return { ...twin, subject: [subject], objects: [object], link: "coordinate" };
}

/** Whether a preposition, at or before chunk `from`, follows a phrase directly. */
function nothingBetween(chunks: readonly Chunk[], phrase: Phrase, preposition: Mark, from: number): boolean {
  for (let k = chunks.lastIndexOf(preposition, from) - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk === phrase) return true;
    if (chunk.kind !== "quote" && chunk.kind !== "adverb" && chunk.kind !== "date") return false;
  }
  return false;
}

/** Joins "A, B and C". Phrases with a verb or another preposition between them are no list. */
function joinLists(chunks: readonly Chunk[], lower: readonly string[]): void {
  for (let i = 0; i < chunks.length; i++) {
    if ((chunks[i] as Chunk).kind !== "phrase" || isFronted(chunks, i, lower)) continue;
    const members: Phrase[] = [chunks[i] as Phrase];
    let joined = false;
    let comma = false;
    let commaBeforeAnd = false;
    let last = i;
    for (let k = i + 1; k < chunks.length; k++) {
      const chunk = chunks[k] as Chunk;
      if (chunk.kind === "comma") {
        if (comma) break;
        comma = true;
      } else if (chunk.kind === "coordinator") {
        if (joined || /^(but|yet|nor)$/.test(chunk.word)) break;
        joined = true;
        commaBeforeAnd = comma;
      } else if (chunk.kind === "quote" || (chunk.kind === "adverb" && comma)) {
      } else if (chunk.kind === "mark" && chunk.word === "(" && (chunks[k + 1] as Mark | undefined)?.word === "with" && k === i + 1) {
        // "Canada (with Japan and France) blamed".
        joined = true;
        k++;
      } else if (chunk.kind === "mark" && chunk.word === "(" && k + 2 < chunks.length && (chunks[k + 2] as Mark).word === ")") k += 2;
      else if (chunk.kind === "phrase") {
        if (!comma && !joined) break;
        members.push(chunk);
        last = k;
        if (joined) {
          // "A, B, as well as C": more may follow the first "and".
          const further = chunks[k + 1];
          if (!(further?.kind === "coordinator" || (further?.kind === "comma" && chunks[k + 2]?.kind === "coordinator"))) break;
          joined = false;
        }
        comma = false;
      } else break;
    }
    const sure = members.length > 1 && (joined || hasCoordinator(chunks, i, last));
    // "London blamed the GRU, and Paris blamed …": the last one opens a clause of its own.
    const before = chunks[i - 1];
    const governed = before?.kind === "verb" || before?.kind === "preposition";
    const follows = chunks.slice(last + 1).find((chunk) => chunk.kind !== "adverb" && chunk.kind !== "quote" && chunk.kind !== "date");
    if (
      sure &&
      governed &&
      members.length >= 2 &&
      follows?.kind === "verb" &&
      follows.form === "finite" &&
      (commaBeforeAnd || !follows.unsure) &&
      !insideSubject(chunks, i)
    ) {
      members.pop();
      last = chunks.indexOf(members.at(-1) as Phrase);
    }
    if (sure && members.length > 1) {
      for (const member of members) member.list = members;
      i = last;
    }
  }
}

/** "In a report, Microsoft and Mandiant attributed …": what stands before a subject is no member of its list. "In Poland, Latvia and Estonia, hackers …" is one. */
function isFronted(chunks: readonly Chunk[], i: number, lower: readonly string[]): boolean {
  if (i !== 1 || chunks[0]?.kind !== "preposition" || chunks[2]?.kind !== "comma") return false;
  let joined = false;
  for (let k = 3; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === "verb") return joined && chunk.form === "finite";
    if (chunk.kind === "coordinator") joined = true;
    // "…, each in its own way, …" stands between subject and verb.
    else if (chunk.kind === "phrase" && joined && chunks[k - 1]?.kind === "comma" && lower[chunk.first] !== "each") return false;
    else if (chunk.kind === "subordinator" || chunk.kind === "relative") return false;
  }
  return false;
}

function hasCoordinator(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((chunks[k] as Chunk).kind === "coordinator") return true;
  return false;
}

/** Whether a phrase behind a preposition belongs to a subject: "hackers in Russia and China have …". */
function insideSubject(chunks: readonly Chunk[], i: number): boolean {
  if (chunks[i - 1]?.kind !== "preposition") return false;
  for (let k = i - 2; k >= 0; k--) if ((chunks[k] as Chunk).kind === "verb") return false;
  return true;
}

/** The by-phrase of a passive. */
export function agentOf(verb: Verb): readonly Phrase[] {
  const by = verb.complements.find((one) => one.preposition === "by");
  return by ? membersOf(by) : [];
}
