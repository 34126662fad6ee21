// Claims stage, frames: those who name nobody: "did not name a country", "declined to say who", "it is unclear who", "no group has claimed it".
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { canAct, type Party } from "../party.ts";
import { cyberWeight, inContext, otherMatter, quoteAt, type Scene } from "../scene.ts";
import { lastSpeakers, sayingAbove, speakersOf } from "../source-of.ts";
import { sentenceSpeaker, standingOf, withheldBy } from "../standing.ts";
import { tell } from "./accuse.ts";
import { actorsOf, agentOf, type Desk, headWord, isEvent, type Range, rangeOf } from "./draft.ts";
import { clearedBy, standsAccused } from "./spoken-for.ts";

const naming =
  /^(name|identify|attribute|blame|mention|accuse|point|single|pin|assign|ascribe|link|tie|connect|trace|specify|implicate|finger|speculate|pinpoint|call)$/;
const asking =
  /^(say|confirm|know|establish|determine|tell|reveal|disclose|specify|speculate|find|see|learn|understand|decide|comment|draw|investigate|verify|prove|discuss|work|figure|identify|answer|guess|mention|address|look|probe|examine|ascertain|conclude|be|remain|stay)$/;
/** What is asked about who did it, as a thing. */
const authorship = /^(identity|identities|origins?|authorship|attribution|responsibility|blame|culprits?|perpetrators?|attackers?|hackers?|author|authors)$/;
/** What an attack may have with somebody. */
const bonds =
  /^(links?|connections?|ties|involvement|role|attribution|responsibility|authorship|origins?|suspicions?|accusations?|allegations?|identity|identities)$/;
/** What somebody who names nobody does not name. */
const culprits =
  /^(country|countries|state|states|nation|nations|government|governments|group|groups|gang|suspects?|culprits?|perpetrators?|attackers?|hackers?|actors?|anyone|anybody|one|who|which|party|parties|those|individuals?|intruders?|adversary|side|origin|source|author|authors|power)$/;

export function withhold(scene: Scene, verb: Verb, desk: Desk) {
  const { parties } = scene;
  const { lower } = scene.document.tokens;
  const { first, last } = scene.sentence;
  if (!(cyberWeight(scene, first, last) === 2 || inContext(scene) || (scene.cyber === 2 && !otherMatter(scene)))) return;
  if (otherMatter(scene)) return;
  if (lower.slice(last - 1, last + 1).includes("?")) {
    // "Who gave the order?", he said: a question somebody puts is one that he leaves open.
    const quoted = quoteAt(scene.document, verb.at) ? scene.speakerIn(verb.at) : null;
    const asked = (verb.link === "complement" || verb.link === "root") && verb.opener === "who" && !verb.parent;
    if (quoted && asked && tellsWho(scene, verb)) put([quoted], [], "author", verb.at, true);
    return;
  }
  // "We do not blame a country lightly": done, and with care.
  if (verb.negated && lower.slice(verb.at, verb.at + 7).some((word) => /^(lightly|easily|readily|rashly)$/.test(word))) return;
  const parent = verb.parent;
  const host = refusalAbove(scene, verb);
  const refusal = host !== null;
  const without = verb.link === "gerund" && verb.opener === "without";
  const absent = verb.subject[0] !== undefined && nobody(scene, verb.subject[0]);
  const yet = lower.slice(verb.first, verb.at).includes("yet");
  const negated = verb.negated || refusal || without || yet;
  const object = verb.objects[0];
  // "did not name the Central Asian country": one spoken of before, as nobody speaks of a culprit.
  if (
    object &&
    verb.negated &&
    lower[object.first] === "the" &&
    parties.of(object).described &&
    /^(country|nation|state|company|bank)$/.test(headWord(scene, object))
  )
    return;
  const anyTarget = verb.complements.find((one) => /^(to|on|at)$/.test(one.preposition));

  // No one has claimed responsibility; no attribution has been made; no country was named.
  if (absent) {
    const noun = headWord(scene, verb.subject[0] as Phrase);
    const claims =
      /^(claim|take|admit)$/.test(verb.lemma) &&
      !verb.negated &&
      (verb.passive
        ? /^(responsibility|credit)$/.test(noun)
        : object === undefined
          ? verb.lemma !== "take"
          : /^(responsibility|credit)$/.test(headWord(scene, object)) || isEvent(scene, object));
    const made = noun === "attribution" || (naming.test(verb.lemma) && verb.passive && culprits.test(noun));
    const reached =
      /^(conclusions?|determination|decision|findings?|assessment|consensus)$/.test(noun) &&
      /^(reach|make|draw|be)$/.test(verb.lemma) &&
      told(scene, verb.last + 1);
    const admitted = verb.lemma === "admit" && verb.complements.some((one) => one.preposition === "to" && isEvent(scene, one));
    if (reached) return put([], [], "author", verb.at);
    if (claims || made || admitted) return put([], [], "unknown", verb.at);
  }
  if (object && nobody(scene, object)) {
    const noun = headWord(scene, object);
    const inner = parties.hanging(object, "of");
    // There was no claim of responsibility; the agency made no attribution; the statement named no country, blamed no one.
    const claimless = verb.lemma === "be" && noun === "claim" && inner !== undefined && /^(responsibility|credit)$/.test(headWord(scene, inner));
    const unattributed = verb.lemma === "be" && noun === "attribution";
    const unsaid = unattributed || (/^(make|give|offer|provide|draw|reach|publish|include)$/.test(verb.lemma) && /^(attribution|names?|culprits?)$/.test(noun));
    const unnamed =
      /^(name|blame|accuse|identify|mention|implicate)$/.test(verb.lemma) &&
      !verb.passive &&
      !verb.negated &&
      (culprits.test(noun) || /^(no|nobody|none)$/.test(noun));
    // Made no mention of who, gave no indication of who, says nothing about who.
    const silent =
      /^(mention|indications?|clues?|hints?|details?|information|word|explanation|answers?|nothing|idea|evidence)$/.test(noun) && told(scene, object.last + 1);
    if (silent && /^(make|give|offer|provide|have|say|know|contain|be|find|see)$/.test(verb.lemma) && !verb.negated)
      return put(speakers(verb), [], "author", verb.at);
    const aside =
      (verb.lemma === "take" && (/^sides?$/.test(noun) ? scene.accused.length > 0 : /^(position|stance|view)$/.test(noun))) ||
      (verb.lemma === "take" && told(scene, object.last) !== null);
    if (claimless) return put([], [], "unknown", verb.at);
    if (unsaid || unnamed || aside) return put(speakers(verb), [], "author", verb.at);
  }
  // Did not have a clear picture of who did it.
  if (
    (verb.negated || refusal) &&
    object &&
    /^(have|get|give|offer|provide|form|see|find)$/.test(verb.lemma) &&
    /^(picture|idea|view|understanding|clues?|answers?|indications?|information|evidence)$/.test(headWord(scene, object)) &&
    told(scene, object.last + 1)
  )
    return put(speakers(host ?? verb), [], "author", verb.at);
  // The question of who did it remains open.
  const question = verb.subject[0];
  if (
    question &&
    /^(question|issue|mystery)$/.test(headWord(scene, question)) &&
    /^(be|remain|stay|go)$/.test(verb.lemma) &&
    /^(open|unanswered|unresolved|unsolved|unclear)$/.test(verb.objects[0] ? headWord(scene, verb.objects[0]) : (lower[verb.last + 1] ?? "")) &&
    told(scene, question.last + 1)
  )
    return put([], [], "author", verb.at);
  // Avoided the word Russia.
  if (
    verb.lemma === "avoid" &&
    !verb.negated &&
    object &&
    /^(word|name|term)$/.test(lower[object.first + 1] ?? "") &&
    object.names.some((one) => one.entity.type === "country" || one.entity.type === "threat-actor")
  ) {
    const name = object.names.at(-1);
    return put(speakers(verb), name ? [{ ...parties.of(object), entity: name.entity, name, head: "", role: "state" }] : [], "author", verb.at);
  }
  if (verb.negated && object && headWord(scene, object) === "attribution" && /^(make|give|offer|provide|publish|release|announce|issue)$/.test(verb.lemma))
    return put(speakers(verb), [], "author", verb.at);
  // Has yet to take a position on who did it.
  if (
    negated &&
    verb.lemma === "take" &&
    object &&
    /^(position|stance|view|sides?)$/.test(headWord(scene, object)) &&
    (told(scene, object.last + 1) || scene.accused.length > 0)
  )
    return put(speakers(host ?? verb), [], "author", verb.at);
  // Have ruled nothing out as to who did it.
  if (verb.lemma === "rule" && object && lower[object.first] === "nothing" && told(scene, object.last + 1)) return put(speakers(verb), [], "author", verb.at);
  // Leaves open who did it; leaves open the question of who did it.
  if (/^(leave|remain|keep)$/.test(verb.lemma) && lower.slice(verb.last + 1, verb.last + 4).includes("open")) {
    if (told(scene, verb.last + 1) !== null) return put(speakers(verb), [], "author", verb.at);
    // Left open whether a state did it.
    const whether = scene.verbs.find((one) => one.opener === "whether" && one.first - verb.last <= 8 && one.first > verb.last && tellsWho(scene, one));
    const named = whether ? actorsOf(scene, whether.subject).filter((party) => party.entity !== null) : [];
    if (whether && (named.length > 0 || whether.subject.some((one) => powers.test(headWord(scene, one))))) {
      tell(scene, whether, desk);
      return put(speakers(verb), named, "author", verb.at);
    }
  }
  // Asked who was behind it, the minister declined to answer.
  if (/^(decline|refuse)$/.test(verb.lemma) || ((verb.negated || without) && /^(say|answer|comment|respond|reply|elaborate|draw)$/.test(verb.lemma))) {
    const asked = scene.verbs.find((one) => one.lemma === "ask" || one.lemma === "question" || one.lemma === "press");
    const clause =
      asked &&
      scene.verbs.find((one) => one.at > asked.at && one.at - asked.at <= 12 && /^(who|which|what|whether|if)$/.test(one.opener) && tellsWho(scene, one));
    const named = clause && /^(whether|if)$/.test(clause.opener) ? actorsOf(scene, clause.subject).filter((party) => party.entity !== null) : [];
    if (clause) return put(speakers(verb), named, "author", verb.at);
  }
  // Asked who was to blame, the minister said it was too early to tell.
  if (host && /^(say|tell|know|answer|comment)$/.test(verb.lemma) && /\btoo (soon|early)\b/.test(lower.slice(host.at, verb.at).join(" "))) {
    const question = scene.verbs.find((one) => one.lemma === "ask" && one.at < host.at);
    const clause = question && scene.verbs.find((one) => one.parent === question && /^(who|which|what|whether)$/.test(one.opener) && tellsWho(scene, one));
    if (clause) return put(speakers(host.parent ?? host), [], "author", verb.at);
  }
  // "Whoever did it knew our systems."
  if (
    /^whoever$/.test(lower[verb.first - 1] ?? "") &&
    (isA(verb.lemma, "strong", "attack") ||
      (verb.lemma === "do" && /^(it|this|that)$/.test(lower[verb.last + 1] ?? "")) ||
      (verb.lemma === "be" && lower[verb.last + 1] === "behind"))
  ) {
    const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
    const quoted = scene.speakerIn(verb.at);
    const said = typeof standing === "string" || standing.sources.length === 0 ? (quoted ? [quoted] : []) : standing.sources;
    if (said.length > 0) return put(said, [], "author", verb.at);
  }
  if (/^(decline|refuse|avoid)$/.test(verb.lemma) && !verb.negated && object && headWord(scene, object) === "attribution")
    return put(parties.all(verb.subject), [], "author", verb.at);
  // "neither confirmed nor denied", "declined to confirm or deny a role".
  if (
    verb.lemma === "confirm" &&
    /^(nor|or)$/.test(lower[verb.at + 1] ?? "") &&
    /^den(y|ied|ies)$/.test(lower[verb.at + 2] ?? "") &&
    (negated || lower[verb.at - 1] === "neither")
  ) {
    const tail = lower.slice(verb.at + 3, verb.at + 9).join(" ");
    if (
      !/\b(involvement|role|part|responsible|responsibility|behind|hand|involved|links?|accusations?|allegations?|hacked|carried|attack(ed)?)\b/.test(tail) &&
      !isActor(scene, verb)
    )
      return;
    const own = parties.all((host ?? verb).subject);
    // "neither confirmed nor denied reports that China was responsible".
    const reported = scene.verbs.find((one) => one.at > verb.at + 2 && one.link === "complement" && one.opener !== "" && one.at - verb.at < 12);
    const named = reported ? actorsOf(scene, reported.passive ? agentOf(reported) : reported.subject).filter((party) => party.entity !== null) : [];
    if (reported && named.length > 0) {
      tell(scene, reported, desk);
      return put(own, named, "author", verb.at);
    }
    return put(own, clearedBy(scene, own).filter(canAct), "author", verb.at);
  }
  // Did not name a country; declined to attribute the attack; without mentioning China.
  const asksWho = scene.verbs.some((one) => one.parent === verb && one.link === "complement" && /^(who|which|what)$/.test(one.opener));
  if (negated && naming.test(verb.lemma) && !asksWho) {
    const sources = speakers(host ?? (without && parent ? parent : verb));
    // "a foreign state, which the agency did not name", "… without naming it".
    const meant = verb.gap && verb.antecedent ? verb.antecedent : object;
    if (meant && !(object && object !== meant) && /^(name|identify|specify)$/.test(verb.lemma)) {
      const it = without && /^(it|them|him|any)$/.test(headWord(scene, meant));
      const before = it
        ? scene.phrases
            .filter((one) => one.last < verb.first)
            .findLast((one) => /^(country|state|nation|government|group|power|actor|hackers|attackers)$/.test(headWord(scene, one)))
        : undefined;
      if (before || (verb.gap && culprits.test(headWord(scene, meant)))) return put(sources, [], "author", verb.at);
    }
    const named = object ? actorsOf(scene, [object]).filter((party) => party.entity !== null) : [];
    const target = anyTarget ? actorsOf(scene, [anyTarget]).filter((party) => party.entity !== null) : [];
    const word = object ? headWord(scene, object) : "";
    if (/^(attribute|ascribe|link|pin|assign|point|speculate)$/.test(verb.lemma)) {
      if (verb.passive) {
        if (target.length > 0 && !verb.parent) return;
        const about = verb.subject[0];
        if (about && !isEvent(scene, about) && cyberWeight(scene, about.first, about.last) === 0) return;
        return put([], target, "unknown", verb.at);
      }
      const nobodyKnown =
        anyTarget !== undefined && /^(any|a|an|anyone|anybody)$/.test(lower[anyTarget.first] as string) && culprits.test(headWord(scene, anyTarget));
      // "would not commit to attributing Iran to the attack": the wrong way round.
      const turned = named.length > 0 && anyTarget !== undefined && isEvent(scene, anyTarget);
      if (turned) return put(sources, named, "author", verb.at);
      if (object && !nobodyKnown && !isEvent(scene, object) && !/^(it|this|them|blame|responsibility|finger|fingers)$/.test(word) && verb.lemma !== "speculate")
        return desk.reject(verb.at, "what is not attributed is no cyber act");
      return put(sources, target, "author", verb.at);
    }
    if (named.length > 0 && (without || refusal || verb.lemma === "name" || verb.lemma === "mention" || verb.lemma === "blame")) {
      if (!without && !refusal && parties.of(object as Phrase).role === "body") return;
      return put(sources, named, "author", verb.at);
    }
    if (
      object &&
      (culprits.test(word) || (word === "responsible" && culprits.test(lower[object.last - 1] as string))) &&
      !/^(victims?|targets?|affected)/.test(lower[object.last - 1] ?? "") &&
      !affected(scene, object)
    )
      return put(verb.passive ? [] : sources, [], verb.passive ? "unknown" : "author", verb.at);
    if (verb.passive && verb.subject[0] && culprits.test(headWord(scene, verb.subject[0])) && !refusal)
      return put(parties.all(agentOf(verb)), [], "unknown", verb.at);
    if ((verb.lemma === "blame" || verb.lemma === "accuse") && !object) return put(sources, [], "author", verb.at);
    return;
  }
  if (refusal || verb.negated) {
    const subject = host ?? verb;
    const about = verb.complements.find((one) => /^(about|on|as to|to)$/.test(one.preposition) && authorship.test(headWord(scene, one)));
    const conclusion = [...verb.objects, ...verb.complements].find((one) => /^conclusions?$/.test(headWord(scene, one)));
    // Too soon to draw conclusions about who did it, on the origin of the attack.
    const open =
      conclusion !== undefined && /^(draw|reach|jump|rush|come|make|leap)$/.test(verb.lemma)
        ? told(scene, conclusion.last + 1) !== null || about !== undefined || hangsOnAuthorship(conclusion)
        : false;
    if (open) return put(speakers(subject), [], "author", verb.at);
    // Could not confirm a link to Russia, this link, the involvement of a state.
    const bond =
      object &&
      /^(confirm|verify|corroborate|establish|prove|substantiate|determine|find|disclose|reveal|discuss)$/.test(verb.lemma) &&
      bonds.test(headWord(scene, object))
        ? object
        : undefined;
    if (bond && (!isDenied(bond) || refusal)) {
      const to = parties.hanging(bond, "to", "with", "of", "between");
      const named = [...(to ? actorsOf(scene, membersOf(to)) : []), ...(bond.owner ? actorsOf(scene, [bond.owner]) : [])].filter(
        (party) => party.entity !== null,
      );
      const meant = named.length > 0 || parties.of(bond).state !== null || /^(this|that|these|those|any|the|such)$/.test(lower[bond.first] as string);
      if (meant && !(to && !isEvent(scene, to) && named.length === 0)) return put(speakers(subject), named, "author", verb.at);
    }
    // Would not comment on the identity of the hackers.
    if (about && /^(comment|speculate|elaborate|say|talk|speak|be)$/.test(verb.lemma) && (authorship.test(headWord(scene, about)) || hangsOnAuthorship(about)))
      return put(speakers(subject), [], "author", verb.at);
  }
  // Would not say who; is still investigating who; it is unclear who.
  const clause = scene.verbs.find(
    (one) =>
      (one.parent === verb || (one.parent === host && host !== null) || (one.at > verb.at && one.opener !== "" && nextTo(one, verb))) &&
      /^(who|which|what)$/.test(one.opener) &&
      one.link === "complement",
  );
  const whether = scene.verbs.find(
    (one) => (one.parent === verb || (one.parent === host && host !== null)) && (one.opener === "whether" || one.opener === "if") && one.link === "complement",
  );
  if (clause && asking.test(verb.lemma)) {
    if (!tellsWho(scene, clause)) return;
    const predicate = verb.objects[0];
    const copula = /^(be|remain|stay)$/.test(verb.lemma);
    const unclear =
      copula &&
      predicate !== undefined &&
      (/^(unclear|unknown|uncertain|unsure|undetermined|open|unanswered|unresolved|mystery)$/.test(headWord(scene, predicate)) ||
        (verb.negated && /^(clear|certain|sure|known)$/.test(headWord(scene, predicate))));
    const adverb = copula && /\b(unclear|unknown|unsure|far from (clear|certain|known))\b/.test(lower.slice(verb.at, clause.first).join(" "));
    if (copula && !unclear && !adverb) return;
    if (!copula && !(withheldBy(verb) || refusal || negated)) return;
    tell(scene, clause, desk);
    if (copula) {
      const own = parties.all(verb.subject).filter((party) => party.entity !== null || (party.role === "people" && party.head !== "it"));
      const said = own.length > 0 ? own : speakers(verb.parent ?? verb, true);
      return put(said, [], "author", verb.at);
    }
    return put(verb.passive ? [] : speakers(host ?? verb), [], verb.passive ? "unknown" : "author", verb.at);
  }
  if (whether && (withheldBy(verb) || refusal)) {
    const suspects = whether.passive && whether.lemma !== "involve" ? agentOf(whether) : whether.subject;
    const who = actorsOf(scene, suspects).filter((party) => party.entity !== null);
    if (who.length === 0 && !(suspects.some((one) => powers.test(headWord(scene, one))) && tellsWho(scene, whether))) return;
    desk.told.add(whether);
    return put(speakers(host ?? verb), who, "author", verb.at);
  }
  // "would not say which": the clause itself is left out.
  if (withheldBy(verb) && /^(which|who)$/.test(lower[verb.last + 1] ?? "") && verb.last + 1 >= last - 1) return put(speakers(verb), [], "author", verb.at);
  if (refusal && /^(say|confirm|comment)$/.test(verb.lemma) && /^(which|who)$/.test(lower[verb.last + 1] ?? ""))
    return put(speakers(host as Verb), [], "author", verb.at);
  // The attackers remain unidentified; their identity is unclear, is not known, remains a mystery; the origin is under investigation.
  const subject = verb.subject[0];
  const state = verb.objects[0] ? headWord(scene, verb.objects[0]) : (lower[verb.last + 1] ?? "");
  const copula = /^(be|remain|stay)$/.test(verb.lemma);
  const asked = copula && verb.complements.some((one) => one.preposition === "under" && /^(investigation|review|examination)$/.test(headWord(scene, one)));
  const unknown =
    (copula &&
      (/^(unidentified|unknown|unclear|uncertain|unresolved|inconclusive|unattributed|undetermined|mystery|riddle|puzzle|guess)$/.test(state) ||
        (verb.negated && /^(known|clear|certain|identified)$/.test(state)))) ||
    (verb.negated && verb.passive && /^(know|establish|determine|clarify|confirm|identify|ascertain|pinpoint)$/.test(verb.lemma));
  // The identity of the attackers, and not of the new director.
  const wanted = verb.subject.some((one) => {
    if (!/^(attribution|identity|identities|authorship|origins?|sources?)$/.test(headWord(scene, one))) return culprits.test(headWord(scene, one));
    const of = one.owner ?? parties.hanging(one, "of", "behind");
    return of === undefined || culprits.test(headWord(scene, of)) || isEvent(scene, of);
  });
  if (subject && wanted && (unknown || (asked && !culprits.test(headWord(scene, subject))) || (asked && headWord(scene, subject) === "origin")))
    return put(speakers(verb.parent ?? verb, true), [], "author", verb.at);
  // Whether a state was behind it is unclear; which group did it is not known.
  const open = scene.verbs.find((one) => one.parent === verb && one.at < verb.at && /^(who|which|what|whether)$/.test(one.opener));
  if (open && (unknown || (copula && /^(question|issue|open|unanswered)$/.test(state))) && tellsWho(scene, open)) {
    const named = open.opener === "whether" ? actorsOf(scene, open.subject).filter((party) => party.entity !== null) : [];
    if (open.opener !== "whether" || named.length > 0 || open.subject.some((one) => powers.test(headWord(scene, one)))) {
      tell(scene, open, desk);
      return put([], named, "author", verb.at);
    }
  }
  // "The word "China" is not written there": the name that is avoided.
  if (
    verb.negated &&
    verb.passive &&
    /^(write|mention|name|use|cite|utter|speak)$/.test(verb.lemma) &&
    subject &&
    /^(word|name)$/.test(lower[subject.first + 1] ?? "")
  ) {
    const name = subject.names.find((one) => one.entity.type === "country" || one.entity.type === "threat-actor");
    if (name)
      return put(
        lower[verb.last + 1] === "there" ? lastSpeakers(scene) : parties.all(agentOf(verb)),
        [{ ...parties.of(subject), entity: name.entity, name, head: "", role: "state" }],
        "author",
        verb.at,
      );
  }

  function put(sources: readonly Party[], actors: readonly Party[], voice: "author" | "unknown", cue: number, question = false) {
    const standing = standingOf(scene, verb, verb.at, "asserted", { skipOwn: true });
    const outer = typeof standing === "string" ? [] : standing.sources;
    if (standing === "a condition" || (standing === "a question" && !question)) return desk.reject(cue, standing);
    const event = scene.phrases.find((one) => isEvent(scene, one) && !parted(one));
    const incident: Range | null = event ? rangeOf(event) : null;
    const said = sources.length > 0 ? sources : (sentenceSpeaker(scene, verb.at)?.parties ?? []);
    desk.add({
      stance: "withholds",
      certainty: "asserted",
      sources: said.length > 0 ? said : outer,
      reportedBy: said.length > 0 && outer.length > 0 && outer[0] !== said[0] ? outer : [],
      voice,
      actors: actors.filter((party) => party.entity !== null),
      incident,
      verb,
      cues: [cue],
    });
  }

  /** "the identity of the attackers", "the origin of the attack", on a phrase. */
  function hangsOnAuthorship(phrase: Phrase): boolean {
    const inner = parties.hanging(phrase, "about", "on", "of", "regarding");
    return inner !== undefined && authorship.test(headWord(scene, inner));
  }

  /** "found no link": there is none, which is more than not saying. */
  function isDenied(phrase: Phrase): boolean {
    return /^no$/.test(lower[phrase.first] as string) || (verb.negated && /^(find|establish)$/.test(verb.lemma) && lower[phrase.first] === "any");
  }

  /** Whether a clause of its own stands between the cue and a phrase. */
  function parted(phrase: Phrase): boolean {
    return scene.verbs.some(
      (one) => one !== verb && one !== parent && (one.link === "root" || one.link === "coordinate") && !one.tag && one.at > verb.at && one.at < phrase.first,
    );
  }

  function speakers(of: Verb, above = false): Party[] {
    // "said the agency does not know": who says so speaks.
    const knower = of.parent && /^(know|have|see|find)$/.test(of.lemma) && of.link === "complement" && isA(of.parent.lemma, "say") ? of.parent : of;
    // "disclosed that attackers had broken in, without saying who": not the attackers.
    const idle = parties.all(knower.subject).every((party) => party.role === "group" || party.role === "thing");
    const by = (idle && sayingAbove(knower)) || knower;
    // "None of the officials would".
    const who = by.subject.map((one) => (nobody(scene, one) && parties.hanging(one, "of")) || one);
    return speakersOf(scene, parties.all(who)).filter(
      (party) =>
        party.head !== "it" &&
        !(party.role === "thing" && !party.phrase.owner && party.state === null) &&
        !(above && !isA(of.lemma, "say") && (party.role === "group" || party.role === "thing")),
    );
  }
}

function tellsWho(scene: Scene, clause: Verb): boolean {
  const { lower } = scene.document.tokens;
  const ahead = lower.slice(clause.first, Math.min(clause.last + 4, scene.sentence.last + 1)).join(" ");
  if (/\b(behind|responsible|culprit|involved|to blame)\b/.test(ahead)) return true;
  // "would not say who they were", "who the hackers are".
  const subject = clause.subject[0];
  if (
    clause.opener === "who" &&
    clause.lemma === "be" &&
    subject &&
    /^(they|hackers|attackers|intruders|perpetrators|culprits|thieves|group|gang)$/.test(headWord(scene, subject))
  )
    return true;
  if (clause.lemma === "pull" && clause.objects.some((one) => headWord(scene, one) === "strings")) return true;
  if (clause.lemma === "give" && clause.objects.some((one) => /^(orders?|instructions?)$/.test(headWord(scene, one)))) return true;
  if (clause.lemma === "do" && /^(it|this|that)$/.test(lower[clause.last + 1] ?? "")) return true;
  return (
    isA(clause.lemma, "strong", "attack") ||
    (isA(clause.lemma, "act") &&
      (cyberWeight(scene, clause.first, scene.sentence.last) === 2 || /^(order|carry|conduct|launch|post|publish|order|orchestrate)$/.test(clause.lemma)))
  );
}

function isActor(scene: Scene, verb: Verb): boolean {
  return standsAccused(scene, clearedBy(scene, scene.parties.all(verb.subject)));
}

/** Who refuses, by these verbs, does not do what hangs on them. */
const refusing = /^(decline|refuse|fail|avoid|refrain|hesitate|shy|lack|balk|baulk|resist|abstain)$/;
/** Who does not do these does not do what hangs on them either. */
const going = /^(commit|want|wish|go|try|attempt|seek|rush|dare|venture|manage|bring|get|choose|intend|plan|expect|care)$/;
/** Who is still at it has not done it. */
const working = /^(work|try|seek|attempt|struggle|race|continue|scramble|hope|look|strive|move)$/;
const finding =
  /^(establish|determine|identify|find|learn|figure|work|understand|verify|confirm|pin|trace|attribute|pinpoint|piece|ascertain|discover|know|see|say)$/;
const powers =
  /^(state|states|nation|country|government|governments|power|powers|actor|actors|service|services|group|groups|gang|gangs|agency|intelligence|adversary|regime)$/;

/** The clause above by which a verb is not done, at most two steps up: "declined to", "has yet to", "it is too soon to", "would not commit to". */
function refusalAbove(scene: Scene, verb: Verb): Verb | null {
  for (let at = verb, steps = 0; steps < 2; steps++) {
    const host: Verb | null = at.parent;
    if (!host || (at.link !== "infinitive" && at.link !== "gerund")) return null;
    if (refuses(scene, host, at)) return host;
    if (!(going.test(host.lemma) || /^(able|begin|start|say)$/.test(host.lemma))) return null;
    at = host;
  }
  return null;
}

function refuses(scene: Scene, host: Verb, inner: Verb): boolean {
  const { lower } = scene.document.tokens;
  const between = lower.slice(host.at, inner.at);
  if (refusing.test(host.lemma)) return !host.negated;
  if (host.lemma === "stop") return lower[host.at + 1] === "short";
  if (host.lemma === "hold") return lower[host.at + 1] === "off";
  const nobodys = host.subject[0] !== undefined && nobody(scene, host.subject[0]);
  if (going.test(host.lemma) && (host.negated || nobodys)) return true;
  if (working.test(host.lemma) && inner.link === "infinitive" && finding.test(inner.lemma) && !host.negated)
    return host.progressive || lower.slice(host.first, host.at).includes("still") || host.lemma === "continue";
  if (/^(caution|warn|advise)$/.test(host.lemma)) return inner.opener === "against" && /^(jump|leap|rush|speculate|draw)$/.test(inner.lemma);
  if (host.lemma === "have") return lower[host.last + 1] === "yet" || lacking(scene, host);
  if (host.lemma !== "be") return false;
  const said = between.join(" ");
  if (/\btoo (soon|early)\b|\bpremature\b|\bunable\b|\byet\b|\b(reluctant|unwilling|hesitant|loath)\b/.test(said)) return true;
  return host.negated && (/\b(able|ready|prepared|willing|position|enough|sufficient)\b/.test(said) || lacking(scene, host));
}

/** "did not have enough evidence to attribute", "had too little to go on". */
function lacking(scene: Scene, verb: Verb): boolean {
  const { lower } = scene.document.tokens;
  return verb.objects.some(
    (one) =>
      /^(evidence|information|data|proof|visibility|confidence|details?|insight|basis)$/.test(headWord(scene, one)) &&
      (verb.negated || /^(no|insufficient|little)$/.test(lower[one.first] as string)),
  );
}

/** The clause that tells who, right behind a token: "… on who hacked the bank". */
function told(scene: Scene, from: number): Verb | null {
  return scene.verbs.find((one) => one.first >= from && one.first - from <= 8 && /(^| )(who|which|what)$/.test(one.opener) && tellsWho(scene, one)) ?? null;
}

function nobody(scene: Scene, phrase: Phrase): boolean {
  const { lower } = scene.document.tokens;
  return lower[phrase.first] === "no" || /^(nobody|none|noone)$/.test(lower[phrase.first] as string);
}

function affected(scene: Scene, phrase: Phrase): boolean {
  const next = scene.document.tokens.lower[phrase.last + 1] ?? "";
  return /^(affected|targeted|hit|attacked|hacked|breached)$/.test(next) || /^(affected|targeted)$/.test(scene.document.tokens.lower[phrase.last - 1] ?? "");
}

function nextTo(clause: Verb, verb: Verb): boolean {
  return clause.first - verb.last <= 4 && clause.parent === verb.parent;
}
