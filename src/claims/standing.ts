// Claims stage: a verb that may make a claim in, its standing out: who says it, how sure, whether it is affirmed, denied or left open, or
// why it is no claim at all. One walk up the clauses, for all rules; no rule knows of "allegedly" or of quotation marks.
import type { Certainty, SourceKind, Stance } from "../facts.ts";
import { callsBaseless } from "./baseless.ts";
import { membersOf, type Phrase, type Verb } from "./grammar/parts.ts";
import { isA } from "./grammar/verbs.ts";
import { hedgeOf, weaker } from "./hedges.ts";
import type { Party } from "./party.ts";
import { quoteAt, type Scene } from "./scene.ts";
import { citedBy, documents, lastSpeakers, speakersOf } from "./source-of.ts";
import { nothingToShow, refusalOf } from "./turned.ts";

export interface Standing {
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly sources: readonly Party[];
  readonly reportedBy: readonly Party[];
  /** Who speaks where no source is named: the writer, or nobody ("is believed to"). */
  readonly voice: Extract<SourceKind, "author" | "unknown">;
  /** Tokens that decided it: reporting verbs, hedges, negations. */
  readonly cues: readonly number[];
}

/** What an adjective or noun does to the clause that hangs on it: "it is unlikely that …", "no evidence that …". */
type Turn = { stance?: "denies" | "withholds"; certainty: Certainty } | "reported";
const adjectives: Readonly<Record<string, Turn>> = {
  likely: { certainty: "probable" },
  probable: { certainty: "probable" },
  plausible: { certainty: "possible" },
  possible: { certainty: "possible" },
  conceivable: { certainty: "possible" },
  unlikely: { stance: "denies", certainty: "probable" },
  doubtful: { stance: "denies", certainty: "possible" },
  unconvinced: { stance: "denies", certainty: "possible" },
  sceptical: { stance: "denies", certainty: "possible" },
  skeptical: { stance: "denies", certainty: "possible" },
  unaware: { stance: "denies", certainty: "possible" },
  false: { stance: "denies", certainty: "asserted" },
  confident: { certainty: "probable" },
  convinced: { certainty: "probable" },
  unclear: { stance: "withholds", certainty: "asserted" },
  unknown: { stance: "withholds", certainty: "asserted" },
  unsure: { stance: "withholds", certainty: "asserted" },
  uncertain: { stance: "withholds", certainty: "asserted" },
};
const nouns: Readonly<Record<string, Turn>> = {
  accusation: "reported",
  claim: "reported",
  charge: "reported",
  statement: "reported",
  assertion: "reported",
  report: "reported",
  conclusion: "reported",
  finding: "reported",
  assessment: { certainty: "probable" },
  belief: { certainty: "probable" },
  confidence: { certainty: "probable" },
  probability: { certainty: "probable" },
  likelihood: { certainty: "probable" },
  percent: { certainty: "probable" },
  indication: { certainty: "possible" },
  sign: { certainty: "possible" },
  evidence: { certainty: "possible" },
  proof: { certainty: "possible" },
  trace: { certainty: "possible" },
  hint: { certainty: "possible" },
  allegation: { certainty: "possible" },
  suspicion: { certainty: "possible" },
  suggestion: { certainty: "possible" },
  possibility: { certainty: "possible" },
  fear: { certainty: "possible" },
  speculation: { certainty: "possible" },
  theory: { certainty: "possible" },
  rumour: { certainty: "possible" },
  rumor: { certainty: "possible" },
  hypothesis: { certainty: "possible" },
  doubt: { stance: "denies", certainty: "possible" },
  denial: { stance: "denies", certainty: "asserted" },
};
const singular = (word: string) => word.replace(/ies$/, "y").replace(/s$/, "");

/** A reading of what stands above a claim, or the reason why it is none. */
export function standingOf(
  scene: Scene,
  verb: Verb,
  from: number,
  certainty: Certainty = "asserted",
  options: { skipOwn?: boolean; embedded?: boolean } = {},
): Standing | string {
  const { lower } = scene.document.tokens;
  const { parties } = scene;
  let denied = false;
  let withheld = false;
  let certain = certainty;
  let sources: readonly Party[] = [];
  let unnamed = false;
  const reportedBy: Party[] = [];
  const cues: number[] = [];
  const mark = lower[scene.sentence.last] === "?" ? scene.sentence.last : lower[scene.sentence.last - 1] === "?" ? scene.sentence.last - 1 : -1;
  const question = mark > scene.sentence.first && lower[mark - 1] !== ".";
  if (question) return "a question";

  const lower2 = (weight: Certainty | undefined, at: number) => {
    if (!weight || sources.length > 0) return;
    if (weaker(certain, weight) !== certain || weight === certain) cues.push(at);
    certain = weaker(certain, weight);
  };
  const hedgeAt = (i: number): Certainty | undefined => (lower[i] === "certainly" && lower[i - 1] === "almost" ? "probable" : hedgeOf(lower[i] as string));
  /** Hedges of a verb's own group, and of the words at the head of its clause. */
  const group = (one: Verb, own: boolean): string | null => {
    if (isMistaken(scene, one)) return "said to be wrong";
    const unshown = own && one.link === "relative" && one.antecedent !== null && nothingToShow(scene, one.antecedent);
    const traceable = one.passive && /^(trace|attribute|link|tie|connect)$/.test(one.lemma);
    if ((one.modal === "unreal" || (one.modal === "can" && own && !traceable)) && !unshown && !(one.negated && isA(one.lemma, "say")))
      return "will, would, can, should: it has not happened";
    if (one.modal === "may") lower2("possible", one.first);
    if (one.negated && own) denied = !denied;
    for (let i = one.first; i <= one.at; i++) lower2(hedgeAt(i), i);
    // "was almost certainly behind": the adverbs of a predicate.
    if (one.lemma === "be")
      for (let i = one.last + 1; i <= one.last + 3 && /ly$|^(almost|very|not|most|more)$/.test(lower[i] ?? ""); i++) lower2(hedgeAt(i), i);
    // "Possibly Iran hacked …", "Lazarus allegedly stole …".
    const head = one.subject[0]?.first ?? one.first;
    for (let i = Math.max(scene.sentence.first, Math.min(head, one.first) - 2); i < Math.min(head, one.first); i++)
      if (/ly$|^(perhaps|maybe)$/.test(lower[i] as string)) lower2(hedgeOf(lower[i] as string), i);
    const last = one.subject.at(-1)?.last ?? one.first;
    if (last < one.first && one.first - last <= 4) for (let i = last + 1; i < one.first; i++) lower2(hedgeOf(lower[i] as string), i);
    return null;
  };
  const speak = (all: readonly Phrase[], at: number, weight: Certainty | undefined) => {
    const phrases = all.filter((one) => !/^(nothing|none|nobody|no)$/.test(lower[one.first] as string));
    const said = speakersOf(scene, parties.all(phrases)).filter(
      (party) => !/^(it|there|this|that|which|who|one|they|he|she|we|i)$/.test(party.head) || party.entity,
    );
    if (said.length === 0) return false;
    // "told Reuters his review indicates", "said initial analysis shows".
    if (isOwnDocument((word) => !/^(the|this|that)$/.test(word))) sources = [];
    if (sources.length === 0) {
      lower2(weight, at);
      const cited = citedBy(scene, said);
      sources = cited.length > 0 ? cited : said;
      if (cited.length > 0) reportedBy.push(...said);
      cues.push(at);
    } else reportedBy.push(...said);
    return true;
  };
  /** Whether all that speaks so far is a document, and its first word is one of its speaker's own. */
  const isOwnDocument = (isOwn: (word: string) => boolean) => {
    const [only, ...more] = sources;
    return (
      only?.entity === null &&
      more.length === 0 &&
      only.phrase.owner === null &&
      ((documents.has(only.head) && isOwn(lower[only.phrase.first] as string)) || /^(investigation|inquiry|probe)$/.test(only.head))
    );
  };
  const turn = (found: Turn, at: number, negated: boolean): void => {
    if (found === "reported") return;
    if (found.stance === "withholds" && !negated) withheld = true;
    else if (found.stance === "denies") {
      if (negated) lower2(found.certainty === "possible" ? "probable" : undefined, at);
      else {
        denied = !denied;
        lower2(found.certainty, at);
      }
    } else if (negated) {
      denied = !denied;
      lower2("possible", at);
    } else lower2(found.certainty, at);
    cues.push(at);
  };

  const own = options.skipOwn ? null : group(verb, true);
  if (own) return own;
  let at: Verb | null = verb;
  let steps = 0;
  let rooted = true;
  while (at && steps++ < 12) {
    const here: Verb = at;
    if (/^(if|unless|lest)$/.test(here.opener)) return "a condition";
    if (here.opener === "whether" && !here.parent) return "a question";
    const parent: Verb | null = here.parent;
    if (parent && supposing.test(lower[parent.at] as string) && parent.at === scene.sentence.first) return "a condition";
    if (here.noun && (here.link === "complement" || here.link === "coordinate")) {
      const word = singular(lower[here.noun.last] as string);
      const found = nouns[word];
      const determiner = lower[here.noun.first] as string;
      const none = /^(no|little|few|any|scant|insufficient|without)$/.test(determiner) || (parent?.negated ?? false);
      if (found) {
        const plain = word === "evidence" && lower.slice(here.noun.first, here.noun.last).some((one) => compelling.test(one));
        if ((word === "doubt" && determiner === "no") || (plain && !none)) cues.push(here.noun.first);
        else turn(found, here.noun.last, none);
        // "disputed the FBI's claim that …": the one who disputes it speaks, not the FBI.
        const disputed =
          parent !== null && !parent.negated && here.noun.verb === parent && parent.subject[0] !== here.noun && refusalOf(scene, parent) !== null;
        if (here.noun.owner && !disputed) speak([here.noun.owner], here.noun.last, undefined);
        else {
          const by = parties.hanging(here.noun, "by", "from");
          if (by) speak([by], here.noun.last, undefined);
        }
        if (parent && here.noun.verb === parent && parent.subject[0] !== here.noun) {
          const refused = parent.negated ? null : refusalOf(scene, parent);
          if (refused) {
            denied = !denied;
            cues.push(parent.at);
            if (refused === "possible") certain = "possible";
            if (isOwnDocument(() => true)) sources = [];
          }
          if (sources.length === 0) speak(doersOf(parent), parent.at, undefined);
          const reason = group(parent, false);
          if (reason && !refused) return reason;
          at = parent;
          if (parent.link === "root" || parent.link === "adverbial" || parent.link === "coordinate") break;
          continue;
        }
        // "The claim that China spied has been denied."
        const above = scene.verbs.find((one) => one.subject[0] === here.noun);
        const untrue = above?.lemma === "be" && !above.negated && callsBaseless(scene, above.last + 1, above.objects[0]?.last ?? above.last + 2);
        const refused = above && !above.negated ? refusalOf(scene, above) : null;
        if (above && (untrue || refused)) {
          denied = !denied;
          if (untrue) certain = "asserted";
          if (refused === "possible") lower2("possible", above.at);
          unnamed = true;
          cues.push(above.at);
          const by = above.complements.find((one) => one.preposition === "by");
          if (by) speak([by], above.at, undefined);
          // "said that allegations that … were baseless".
          if (above.parent && above.link === "complement") {
            unnamed = false;
            at = above;
            continue;
          }
        }
        if (sources.length === 0) unnamed = true;
        break;
      }
    }
    if (!parent) {
      // "the information linking the hack to Russia came from Mandiant".
      const news = here.link === "participle" && here.antecedent !== null && tidings.test(lower[here.antecedent.last] as string) ? here.antecedent : null;
      const origin = news?.verb?.lemma === "come" ? news.verb : null;
      const from = origin?.complements.find((one) => one.preposition === "from");
      if (origin && from && parties.of(from).entity !== null) speak([from], origin.at, undefined);
      break;
    }
    // "No evidence has emerged that …".
    const shown =
      here.link === "complement" &&
      !here.noun &&
      (parent.passive ? /^(find|present|provide|offer|show|see|produce)$/ : /^(emerge|surface|exist|arise)$/).test(parent.lemma)
        ? parent.subject[0]
        : undefined;
    // "Not a shred of evidence has been shown that …".
    const shred = shown && /^(piece|shred|scrap|iota|bit)$/.test(lower[shown.last] as string) ? parties.hanging(shown, "of") : undefined;
    const proof = shown && nouns[singular(lower[(shred ?? shown).last] as string)];
    if (shown && proof && proof !== "reported") {
      turn(
        proof,
        shown.last,
        /^(no|little|few|any|scant|insufficient)$/.test(lower[shown.first] as string) ||
          (lower[shown.first - 1] === "not" && shred !== undefined) ||
          parent.negated,
      );
      unnamed ||= parent.passive;
      at = parent;
      if (parent.link === "root") break;
      continue;
    }
    const nothing = parent.objects.at(-1);
    if (here.link === "infinitive" && nothing && nothingToShow(scene, nothing)) {
      // "found nothing to suggest that …", "there is no evidence to link …".
      denied = !denied;
      lower2("possible", nothing.last);
      speak(parent.subject, nothing.last, undefined);
    } else if (
      here.link === "complement" &&
      /^(call|brand|label|deem|find)$/.test(parent.lemma) &&
      !parent.negated &&
      callsBaseless(scene, parent.last + 1, here.first - 1)
    ) {
      // "called it nonsense that …".
      denied = !denied;
      speak(parent.subject, parent.at, undefined);
      cues.push(parent.at);
    } else if (here.link === "complement" && /^(convince|persuade)$/.test(parent.lemma)) {
      if (parent.negated) denied = !denied;
      lower2(parent.negated ? "possible" : "probable", parent.at);
      speak(parent.subject, parent.at, undefined);
    } else if (
      here.link === "complement" ||
      here.link === "infinitive" ||
      (here.link === "gerund" &&
        (here.opener === "" ||
          here.opener === "of" ||
          here.opener === "for" ||
          (here.opener === "in" && partaking.test(parent.lemma)) ||
          (here.opener === "to" && owning.test(parent.lemma))))
    ) {
      const { lemma } = parent;
      const clause = here.link === "complement";
      if (lemma === "be" || lemma === "remain" || lemma === "seem" || lemma === "appear" || lemma === "look") {
        const predicate = parent.objects.at(-1);
        // "Whether Turla was behind it is for the police to say".
        if (here.opener === "whether" && here.at < parent.at) withheld = true;
        // "The main hypothesis is that …", "The conclusion of the agency is that …".
        const held = predicate || !clause ? undefined : parent.subject[0];
        const word = predicate ? (lower[predicate.last] as string) : (adverbAfter(parent) ?? (held ? (lower[held.last] as string) : ""));
        const found = adjectives[word] ?? nouns[word] ?? nouns[singular(word)];
        const near = predicate?.last ?? held?.last ?? parent.last;
        if (here.link === "infinitive" && parent.present && lower[parent.last + 1] === "able") return "able to, which is not done";
        if (word === "doubt" && predicate && lower[predicate.first] === "no") cues.push(near);
        else if (found) turn(found, near, parent.negated || (predicate !== undefined && /^(no|little|few)$/.test(lower[predicate.first] as string)));
        else if (lemma !== "be") lower2("probable", parent.at);
        else if (/^(clear|certain|sure|known|evident|true|possible)$/.test(word) && parent.negated) withheld = true;
        else if (
          here.link === "infinitive" &&
          !lower.slice(parent.at, here.at).includes("too") &&
          !/^(first|last|one|said|known|able|thought|believed)$/.test(word) &&
          !(predicate && lower.slice(predicate.first, predicate.last).some((one) => /^(first|last|only|latest|second|third)$/.test(one))) &&
          word !== ""
        )
          return "an aim, not a deed";
        const too = here.link === "infinitive" ? lower.slice(parent.at, here.at).indexOf("too") : -1;
        if (too >= 0) {
          // "too thin to blame", "too early to attribute".
          if (/^(soon|early)$/.test(lower[parent.at + too + 1] ?? "")) withheld = true;
          else {
            denied = true;
            lower2("possible", parent.at + too);
          }
        }
        const reason = group(parent, false);
        if (reason) return reason;
        const holder = held && found ? (held.owner ?? parties.hanging(held, "of", "by", "from", "among")) : null;
        if (holder) speak([holder], held?.last ?? near, undefined);
        if (parent.subject.length > 0 && found && /^(confident|convinced|unconvinced|sceptical|skeptical|unaware|unsure|uncertain|doubtful)$/.test(word))
          speak(parent.subject, near, undefined);
      } else if (lemma === "rule" && lower[parent.at + 1] === "out") {
        if (parent.negated) lower2("possible", parent.at);
        else denied = !denied;
        speak(doersOf(parent), parent.at, undefined);
        cues.push(parent.at);
      } else if (isA(lemma, "deny") && !isA(lemma, "strong")) {
        if (parent.negated) return "not denied, which says nothing";
        if (here.opener !== "as") denied = !denied;
        speak(doersOf(parent), parent.at, undefined);
        cues.push(parent.at);
      } else if (isA(lemma, "doubt") && clause) {
        const few = /^(few|nobody|none|no)$/.test(lower[parent.subject[0]?.first ?? -1] ?? "");
        if (few || parent.negated) lower2("probable", parent.at);
        else {
          denied = !denied;
          lower2("possible", parent.at);
        }
        if (!few) speak(parent.subject, parent.at, undefined);
        else unnamed = true;
      } else if (here.opener === "whether" || here.opener === "if") {
        const known = withheldBy(parent);
        if (known) withheld = true;
        else if (lemma === "ask" && (parent.passive || parent.opener === "when")) return "a question";
        else if (lemma === "ask" || lemma === "wonder" || lemma === "question") lower2("possible", parent.at);
        else return "a question that is left open";
        speak(parent.subject, parent.at, undefined);
      } else if (/^(who|what|which|how|why)$/.test(here.opener) && clause) {
        if (here.opener === "who" || here.opener === "which" || here.opener === "what") return "asks who";
        speak(parent.subject, parent.at, undefined);
      } else if (isA(lemma, "say") && (clause || parent.passive || here.link === "infinitive" || here.opener === "" || /^(suspect|accuse)$/.test(lemma))) {
        // A court that alleges and a government that indicates hold it for a fact; a review that indicates does not.
        const subject = parent.subject[0] && !parent.passive ? parties.of(parent.subject[0]) : null;
        const firm =
          subject !== null &&
          ((lemma === "allege" && charging.test(subject.head)) ||
            (lemma === "indicate" && !documents.has(subject.head) && (subject.role === "state" || subject.role === "person" || subject.role === "people")));
        const weight: Certainty | undefined = firm ? undefined : isA(lemma, "possible") ? "possible" : isA(lemma, "probable") ? "probable" : undefined;
        // "decided to go public, saying that": who decided says so; "decided to hack" is not done yet.
        const says = here.link === "gerund" && isA(here.lemma, "say");
        if (/^(expect|predict|fear|hope|decide|ensure)$/.test(lemma) && !clause && !says) return "not yet done";
        if (isMistaken(scene, parent)) return "said to be wrong";
        if (parent.modal === "unreal" && !parent.negated) return "will, would, can, should: it has not happened";
        if (parent.negated) {
          if (/^(believe|think)$/.test(lemma)) {
            denied = !denied;
            lower2("probable", parent.at);
          } else if (/^(confirm|say|tell|establish|determine|know|prove|verify|conclude)$/.test(lemma)) withheld = true;
          else return "not said";
        } else lower2(weight, parent.at);
        // "considers it unlikely that …".
        if (lower[parent.last + 1] === "it" && clause)
          for (let i = parent.last + 2; i < here.first && i < parent.last + 5; i++) {
            const judged = adjectives[lower[i] as string];
            if (judged) turn(judged, i, false);
          }
        const none = parent.subject[0];
        if (none && !parent.passive && (/^(nothing|none)$/.test(lower[none.last] as string) || /^(nothing|no|none)$/.test(lower[none.first] as string))) {
          // "Nothing in it indicates that …".
          denied = !denied;
          lower2("possible", none.first);
        }
        if (parent.modal === "may" && !parent.negated) lower2("possible", parent.first);
        for (let i = parent.first; i < parent.at; i++) lower2(hedgeOf(lower[i] as string), i);
        const speakers = parent.passive
          ? parent.complements
              .filter((one) => one.preposition === "by")
              .slice(0, 1)
              .flatMap((one) => membersOf(one))
          : parent.subject;
        // "All evidence suggests that …": what lies there speaks for whoever shows it.
        const mute =
          speakers.length > 0 && parties.all(speakers).every((party) => party.entity === null && party.phrase.owner === null && proofs.test(party.head));
        if (mute) cues.push(parent.at);
        else if (speakers.length > 0) {
          // "We believe that …": the writer speaks, and not nobody.
          if (!speak(speakers, parent.at, undefined) && sources.length === 0 && !speakers.some((one) => /^(we|i)$/.test(lower[one.last] as string)))
            unnamed = true;
        } else if (sources.length === 0) unnamed = true;
        cues.push(parent.at);
        if (lemma === "tell" && !parent.passive)
          for (const one of parties.all(parent.objects)) if (one.entity?.type === "organisation" && one.entity.kind === "media") reportedBy.push(one);
      } else if (here.link === "infinitive" || here.link === "gerund") {
        if (
          (isA(lemma, "unreal") && !isA(lemma, "real")) ||
          /^(stop|refrain|shy|avoid|resist|oppose|fight|combat|condemn|ban|prohibit|prevent|consider|outlaw|counter|deter)$/.test(lemma)
        )
          return "planned, wanted or refused, not done";
        if (parent.negated) denied = !denied;
        const reason = group(parent, false);
        if (reason) return reason;
        if (here.link === "infinitive" && !isA(lemma, "real")) return "an aim, not a deed";
      } else if (clause) {
        const reason = group(parent, false);
        if (reason) return reason;
      }
    } else if (
      options.embedded &&
      here === verb &&
      here.link === "participle" &&
      here.opener !== "," &&
      here.antecedent?.verb &&
      here.antecedent.verb !== here &&
      !isA(here.antecedent.verb.lemma, "deny", "doubt") &&
      !here.antecedent.verb.negated
    ) {
      // "said it was the victim of an attack carried out by X": told by whoever tells the rest.
      const host: Verb = here.antecedent.verb;
      if (host.modal === "unreal" || /^(if|unless|whether)$/.test(host.opener)) return "will, would, can, should: it has not happened";
      const told = tellerAbove(host, here.antecedent);
      if (!told) break;
      if (
        told === host &&
        isA(host.lemma, "say") &&
        speakersOf(scene, parties.all(host.subject)).some((party) => party.role !== "thing" || documents.has(party.head))
      )
        speak(host.subject, host.at, undefined);
      at = told;
      continue;
    } else if (
      here.link === "relative" &&
      parent.lemma === "be" &&
      /^(it|that)$/.test(lower[parent.subject[0]?.last ?? -1] ?? "") &&
      parent.objects.includes(here.antecedent as Phrase)
    ) {
      // "said it was Turla that hacked …": the cleft stands where its copula stands.
      if (parent.negated && here.antecedent && lower[here.antecedent.first - 1] !== "but") denied = !denied;
      cues.push(parent.at);
      at = parent;
      continue;
    } else if ((here.link === "relative" || here.link === "participle") && here.antecedent && nothingToShow(scene, here.antecedent)) {
      // "found no evidence linking Russia to the hack".
      denied = !denied;
      lower2("possible", here.antecedent.last);
      const host: Verb | null = here.antecedent.verb === here ? parent : here.antecedent.verb;
      if (!host) break;
      speak(host.subject, here.antecedent.last, undefined);
      at = host;
      continue;
    } else if (here.link === "relative" || here.link === "participle") {
      rooted = false;
      break;
    } else if (here.link === "gerund" && cautious(scene, parent, here.opener)) {
      // "cautioned against blaming Moscow", "urged caution about linking it to Moscow".
      denied = !denied;
      lower2("possible", parent.at);
      if (parent.link !== "infinitive") speak(parent.subject, parent.at, undefined);
    } else if (here.link === "gerund") {
      rooted = !/^(by|after|before|since|while|without|in|despite)$/.test(here.opener);
      break;
    } else if (here.link === "adverbial") {
      if (/^(if|unless|whether|lest|once|whenever)$/.test(here.opener)) return "a condition";
      // "said that police looked closer after the gang infected the shop": what a time clause tells is told too.
      at = parent;
      continue;
    }
    at = parent;
  }
  if (at && at !== verb && /^(if|unless|lest)$/.test(at.opener)) return "a condition";
  if (conditional(scene, at ?? verb)) return "a condition";
  if (rooted && verb.modal === "may" && sources.length === 0 && /^(if|assuming|supposing)$/.test(lower[scene.sentence.first] as string)) return "a condition";

  const quote = quoteAt(scene.document, from);
  const said = rooted || (quote !== undefined && quote.last - quote.first > 6) ? sentenceSpeaker(scene, from) : null;
  if (said) {
    // "Our investigation found it …, the treasury said"; but "according to two people, an assessment concludes".
    if (isOwnDocument((word) => ownFindings.test(word))) sources = [];
    if (sources.length === 0) {
      const cited = citedBy(scene, said.parties);
      sources = cited.length > 0 ? cited : said.parties;
      if (cited.length > 0) reportedBy.push(...said.parties);
      if (said.certainty && !unnamed) certain = weaker(certain, said.certainty);
      cues.push(said.at);
    } else if (!said.parties.some((party) => sources.some((one) => one === party || (one.entity !== null && one.entity === party.entity))))
      reportedBy.push(...said.parties);
  }
  if (sources.length === 0 && !unnamed) {
    const speaker = scene.speakerIn(from);
    if (speaker) sources = [speaker];
  }
  if (sources.length === 0 && !unnamed) {
    const before = lastSpeakers(scene);
    if (before.length > 0 && impersonal(scene)) sources = before;
  }
  if (verb.opener === "why" && sources.length === 0) return "asks why";
  if (isTakenBack(scene, [...sources, ...reportedBy], at ?? verb)) return "what the paper takes back";
  return {
    stance: withheld ? "withholds" : denied ? "denies" : "attributes",
    certainty: withheld ? "asserted" : certain,
    sources,
    reportedBy,
    voice: unnamed ? "unknown" : "author",
    cues,
  };

  function adverbAfter(one: Verb): string | undefined {
    for (let i = one.last + 1; i <= Math.min(one.last + 3, scene.sentence.last); i++) if (adjectives[lower[i] as string]) return lower[i];
    return undefined;
  }
}

/**
 * The clause above a presupposed act that somebody tells: "said it had shut down sites run by X" gives "had shut down"; a verb that tells by
 * itself, "observed a campaign run by X", stands for itself. Null where nobody does, or where somebody denies it.
 */
function tellerAbove(host: Verb, antecedent: Phrase): Verb | null {
  for (let at: Verb | null = host, steps = 0; at && steps < 8; at = at.parent, steps++) {
    if (at.negated || isA(at.lemma, "deny", "doubt")) return null;
    // "a group calling itself X, linked to Y": gives a name, and tells of nothing.
    if (at === host && /^(call|name|dub|style|label|term)$/.test(at.lemma)) return null;
    if (at === host && isA(at.lemma, "say") && !at.passive && at.subject.length > 0 && !at.subject.includes(antecedent)) return at;
    if (at.parent && at.link === "complement" && isA(at.parent.lemma, "say")) return at.parent.negated || isA(at.parent.lemma, "deny", "doubt") ? null : at;
  }
  return null;
}

/** Whether a verb advises against what hangs on it by a preposition. */
function cautious(scene: Scene, { lemma, objects }: Verb, opener: string): boolean {
  const word = scene.document.tokens.lower[objects.at(-1)?.last ?? -1] ?? "";
  if (opener === "against") return /^(caution|warn|advise|argue)$/.test(lemma) || (word === "caution" && /^(urge|advise|counsel)$/.test(lemma));
  if (!/^(about|in|over|before|of)$/.test(opener)) return false;
  return /^(urge|advise|counsel)$/.test(lemma) ? /^(caution|restraint|care|prudence)$/.test(word) : lemma === "be" && /^(careful|cautious|wary)$/.test(word);
}

/** Who does what a verb says; the by-phrase of a passive. */
const doersOf = (verb: Verb): readonly Phrase[] => (verb.passive ? verb.complements.filter((one) => one.preposition === "by") : verb.subject);

/** Whether a verb says that something is not told: "would not say", "declined to confirm", "is still investigating". */
export function withheldBy(verb: Verb): boolean {
  if (
    verb.negated &&
    /^(say|confirm|know|establish|determine|draw|tell|reveal|disclose|specify|identify|name|comment|speculate|decide|clear)$/.test(verb.lemma)
  )
    return true;
  if (/^(investigate|examine|probe|look)$/.test(verb.lemma) && verb.progressive) return true;
  const parent = verb.parent;
  return verb.link === "infinitive" && parent !== null && /^(decline|refuse|fail)$/.test(parent.lemma);
}

/** A paper's own texts. */
const ownTexts = /^(versions?|articles?|stor(y|ies)|reports?|columns?|captions?|headlines?|items?|pieces?)$/;

/** "An earlier version of this article said that …", and in a column of corrections "we reported that …": what is said there is not so. */
function isTakenBack(scene: Scene, speakers: readonly Party[], top: Verb): boolean {
  const { lower } = scene.document.tokens;
  const texts = speakers.filter((party) => party.entity === null && ownTexts.test(party.head));
  if (texts.some((party) => party.head === "version")) return true;
  if (!scene.corrects()) return false;
  const we = top.subject.some((one) => one.first === one.last && lower[one.last] === "we") && /^(report|say|write|state|publish)$/.test(top.lemma);
  return texts.length > 0 || (we && quoteAt(scene.document, top.at) === undefined);
}

/** How a sentence opens that only supposes what follows: "Assuming that China …". */
const supposing = /^(assuming|supposing|suppose|imagine|presuming)$/;

const mistaken = /^(wrongly|incorrectly|mistakenly|erroneously|falsely|inaccurately|wrongfully)$/;

/** "wrongly said that", "was mistakenly blamed": the text itself says that it is not so. */
function isMistaken(scene: Scene, verb: Verb): boolean {
  const { lower } = scene.document.tokens;
  for (let i = verb.first - 1; i <= verb.last + 1; i++) if (mistaken.test(lower[i] ?? "")) return true;
  return false;
}

/** "Should China …", "Had APT28 broken in …": an inverted condition. */
function conditional(scene: Scene, verb: Verb): boolean {
  const { lower } = scene.document.tokens;
  return /^(should|had|were)$/.test(lower[scene.sentence.first] as string) && verb.first <= scene.sentence.first + 8;
}

/** "…, it is specified": the document last spoken of goes on. */
function impersonal(scene: Scene): boolean {
  const { lower } = scene.document.tokens;
  return scene.verbs.some(
    (verb) =>
      verb.passive &&
      verb.link === "coordinate" &&
      /^(specify|state|add|say|explain|note|write|read|indicate)$/.test(verb.lemma) &&
      lower[verb.first - 1] === "it" &&
      verb.complements.length === 0 &&
      !scene.verbs.some((one) => one.parent === verb),
  );
}

/** "never engaged in hacking": what is done in the gerund behind them. */
const partaking = /^(engage|participate|involve|partake)$/;

/** "Our investigation", "initial analysis": of whoever tells of it. */
const ownFindings = /^(our|my|its|their|his|her|initial|preliminary|early|first|further|forensic|technical)$/;

/** "admitted to hacking". */
const owning = /^(admit|confess)$/;

/** What speaks by lying there. */
const proofs = /^(evidence|signs?|indications?|indicators?|clues?|everything|traces?|data|facts?|logs?|artefacts?|artifacts?)$/;
/** Evidence that leaves nothing open. */
const compelling = /^(indisputable|irrefutable|conclusive|incontrovertible|undeniable|unequivocal|overwhelming)$/;

/** What comes from somebody who says so. */
const tidings = /^(information|intelligence|evidence|details|data|findings?|reports?|claims?|accusations?|allegations?|attribution|assessments?|tip)$/;

/** What a court's own words allege, it holds for a fact. */
const charging = /^(indictment|complaint|prosecutors?|jury|court|filing)$/;

interface Speaker {
  readonly parties: readonly Party[];
  readonly at: number;
  readonly certainty?: Certainty;
}

/** Headlines: "Russia hacked election website: FBI", "Kyiv: Moscow behind blackout". */
function colonSpeaker(scene: Scene, from: number): Speaker | null {
  if (!scene.headline && !scene.brief) return null;
  const at = scene.chunks.findIndex((chunk) => chunk.kind === "mark" && chunk.word === ":");
  if (at < 0) return null;
  const before = scene.chunks.slice(0, at);
  const after = scene.chunks.slice(at + 1).filter((chunk) => !(chunk.kind === "mark" && chunk.word === "."));
  const alone = after.length === 1 ? after[0] : before.length === 1 ? before[0] : undefined;
  if (alone?.kind !== "phrase" || (alone.first <= from && from <= alone.last)) return null;
  const party = scene.parties.of(alone);
  return party.name !== null && (party.role === "state" || party.role === "body" || party.role === "person") ? { parties: [party], at: alone.first } : null;
}

/** Who the sentence says speaks: "according to X", "…, X said". */
export function sentenceSpeaker(scene: Scene, from: number): Speaker | null {
  for (const verb of scene.verbs) {
    if (!verb.tag || verb.subject.length === 0) continue;
    const parties = scene.parties
      .all(verb.subject)
      .filter((party) => party.role !== "thing" || party.phrase.owner !== null || party.name !== null || party.head.length > 0);
    if (parties.length === 0 || verb.subject.some((one) => one.first <= from && from <= one.last)) continue;
    const charged = verb.lemma === "allege" && charging.test(parties[0]?.head ?? "");
    const certainty: Certainty | undefined = charged
      ? undefined
      : isA(verb.lemma, "possible")
        ? "possible"
        : isA(verb.lemma, "probable")
          ? "probable"
          : undefined;
    return { parties, at: verb.at, ...(certainty && { certainty }) };
  }
  const colon = colonSpeaker(scene, from);
  if (colon) return colon;
  // "in the ministry's view".
  const view = scene.phrases.find(
    (phrase) =>
      phrase.preposition === "in" &&
      phrase.owner &&
      /^(view|opinion|assessment|judge?ment|estimation|eyes)$/.test(scene.document.tokens.lower[phrase.last] as string),
  );
  if (view?.owner && !(view.first <= from && from <= view.last)) return { parties: [scene.parties.of(view.owner)], at: view.prepositionAt };
  for (const phrase of scene.phrases) {
    if (phrase.preposition !== "according to" || (phrase.first <= from && from <= phrase.last)) continue;
    return { parties: scene.parties.all(membersOf(phrase)), at: phrase.prepositionAt };
  }
  return null;
}
