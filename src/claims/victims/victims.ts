// Claims stage, victims: the words for a cyber event in, whom it hit out: whatever frame gives the event, a verb ("hacked X", "X was hacked") or a
// noun ("the hack of X", "the X hack", "a campaign that targeted X").
import { NUMBER } from "../../document/tokens.ts";
import { attackersBehind } from "../deeds.ts";
import { headWord, isEvent } from "../frames/draft.ts";
import { agentOf } from "../grammar/clauses.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import type { Named } from "../named.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import { type Event, type Meant, readSufferers, same } from "./sufferer.ts";
import * as words from "./words.ts";

const pronouns = new Set(["it", "they"]);
const coordinators = new Set(["and", "or"]);
const relatives = new Set(["who", "which", "what", "that"]);
const pointing = new Set(["the", "this", "that"]);

/** Who was hit by the event of a claim, in the order of the text; those held responsible are none of them. */
export function victimsOf(scene: Scene, event: Event): Party[] {
  if (event.relation === "affiliation") return [];
  const reader = readEvents(scene, event);
  const { incident, verb } = event;
  const noun = incident && scene.phrases.find((one) => one.last === incident.last);
  const deed = incident && scene.verbs.find((one) => one.at === incident.first || one.first === incident.first);
  // "ACTOR vs. VICTIM".
  const versus = incident && scene.phrases.find((one) => one.prepositionAt === incident.last);
  let found = deed ? reader.ofVerb(deed) : noun ? reader.ofNoun(noun) : versus ? reader.listed(membersOf(versus)) : [];
  if (found.length === 0 && verb && verb !== deed) found = reader.ofVerb(verb);
  if (found.length === 0 && !deed) found = reader.ofDoers();
  if (found.length === 0 && !deed) found = reader.ofSuffering();
  if (found.length === 0 && !incident) found = reader.ofOccasion();
  const culprits = [...event.actors, ...(event.sponsor ? [event.sponsor] : [])];
  const inside = (one: Party, culprit: Party) => culprit.phrase.first <= one.phrase.first && one.phrase.last <= culprit.phrase.last;
  return found.filter(
    (one, i) => !culprits.some((culprit) => same(culprit, one) || inside(one, culprit)) && found.findIndex((other) => same(other, one)) === i,
  );
}

function readEvents(scene: Scene, event: Event) {
  const { parties, phrases, verbs } = scene;
  const { lower, kind } = scene.document.tokens;
  const seen = new Set<Phrase | Verb>();
  const { hit, listed, standIn, hurts, isPlace, isProper } = readSufferers(scene, event, seen, ofAct);
  const hitAll = (list: readonly Phrase[]) => list.flatMap((one) => hit(one));
  const attacks = (verb: Verb) => isA(verb.lemma, "strong", "attack");

  /** A noun that an attribution is about: an act, something inside an act, or what was got into. */
  function ofNoun(phrase: Phrase): Party[] {
    if (isEvent(scene, phrase)) return ofAct(phrase);
    if (phrase.on && isEvent(scene, phrase.on)) return ofAct(phrase.on);
    const word = headWord(scene, phrase);
    return words.holdings.has(word) || words.counts.has(word) ? hit(phrase) : [];
  }

  /** "activists associated with X have attacked Y": what those held responsible do in the same sentence. */
  function ofDoers(): Party[] {
    const theirs = (outer: Phrase) =>
      event.actors.some(({ phrase }) => phrase === outer || phrase.on === outer || (phrase.verb !== null && phrase.verb.antecedent === outer));
    for (const verb of verbs) {
      if (!attacks(verb) || !(verb.passive ? agentOf(verb) : verb.subject).some(theirs)) continue;
      const found = ofVerb(verb);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** "Latvia is the target of a cyberattack and has found traces that point to X": who the sentence says suffers one. */
  function ofSuffering(): Party[] {
    for (const phrase of phrases) {
      const sufferers = isEvent(scene, phrase) ? hitAll(sufferersOf(phrase)) : [];
      if (sufferers.length > 0) return sufferers;
    }
    return [];
  }

  /** "Following the Siemens hack, it imposed sanctions": what a sentence says something was done over. */
  function ofOccasion(): Party[] {
    const act = phrases.find((one) => words.occasioned.has(one.preposition) && isEvent(scene, one));
    return act ? ofAct(act) : [];
  }

  function ofVerb(verb: Verb): Party[] {
    if (seen.has(verb)) return [];
    seen.add(verb);
    // "fell victim to X", "has been the target of X".
    if (attackersBehind(scene, verb) !== null) return hitAll(verb.subject);
    const meant: Meant = hurts(verb) ? "anyone" : words.moving.has(verb.lemma) ? "owner" : "holder";
    const objects = verb.passive ? [undergoing(verb)] : objectsOf(verb).map(membersOf);
    const wields = !verb.passive && words.wielding.has(verb.lemma);
    const read = objects.map((list) => listed(wields ? list.filter((one) => isEvent(scene, one)) : list, meant));
    const direct = read.find((found) => found.length > 0) ?? [];
    const open = objects.flat();
    const free = (one: Phrase) => one.on === null || (open.includes(one.on) && one.preposition !== "in") || isEvent(scene, one.on);
    const behind = verb.complements.filter((one) => (direct.length === 0 ? free(one) : one.preposition === "during" && isEvent(scene, one)));
    const own = [...direct, ...behind.flatMap((one) => ofComplement(verb, one))];
    if (own.length > 0 || hurts(verb)) own.push(...included(verb));
    return own.length > 0 ? own : besides(verb);
  }

  /** The objects of a verb; a noun right behind it that the grammar gave to another one: "was seen targeting X came as a surprise". */
  function objectsOf(verb: Verb): readonly Phrase[] {
    if (verb.objects.length > 0) return verb.objects;
    const near = (one: Phrase) => one.first === verb.last + 1 || (one.verb === null && one.first > verb.last && one.first <= verb.last + 3);
    const next = phrases.find((one) => one.preposition === "" && near(one));
    return next ? [next] : [];
  }

  /** The subject of a passive; behind "it", the subject before. */
  function undergoing(verb: Verb): readonly Phrase[] {
    const { subject, antecedent } = verb;
    // "a bakery whose orders were encrypted".
    if (verb.opener === "whose" && antecedent) return membersOf(antecedent);
    const it = subject[0];
    if (it && it.names.length === 0 && it.first === it.last && pronouns.has(headWord(scene, it)))
      return verbs.findLast((one) => one.at < it.first && one.subject[0] !== undefined && one.subject[0].last < it.first)?.subject ?? [];
    // "X was one of several banks hit by Y", "X is a bank that was hit by Y".
    const predicate = antecedent?.on && headWord(scene, antecedent.on) === "one" ? antecedent.on : antecedent;
    const copula = predicate?.verb;
    if (predicate && copula?.lemma === "be" && copula.objects.includes(predicate) && copula.subject.some((one) => one.names.length > 0)) return copula.subject;
    return subject.length > 0 || !antecedent ? subject : membersOf(antecedent);
  }

  function ofComplement(verb: Verb, phrase: Phrase): Party[] {
    const { preposition } = phrase;
    const { lemma } = verb;
    if (preposition === "by") return [];
    // "as part of a campaign against X".
    const whole = words.partsOfActs.has(headWord(scene, phrase)) ? parties.hanging(phrase, "of") : undefined;
    if (whole && isEvent(scene, whole)) return ofAct(whole);
    if (isEvent(scene, phrase)) return words.throughAct.has(preposition) ? ofAct(phrase) : [];
    // "imposed sanctions on X" hits nobody.
    const moves = hurts(verb) || words.moving.has(lemma);
    const does = moves || isA(lemma, "act") || words.receiving.has(lemma) || words.merely.has(lemma);
    if (!(does || preposition === "against") || (phrase.on && words.measures.has(headWord(scene, phrase.on)))) return [];
    const goes =
      words.against.has(preposition) ||
      (preposition === "from" && moves) ||
      (preposition === "with" && lemma === "tamper") ||
      (preposition === "to" && words.receiving.has(lemma)) ||
      (preposition === "in" && !isPlace(phrase));
    // "a study on North Korea" is no harm to it, "a backdoor on the ministry's servers" is.
    const aside = phrase.on !== null && verb.objects.includes(phrase.on) && (preposition === "on" || preposition === "at" || preposition === "across");
    return goes ? listed(membersOf(phrase), aside ? "owner" : "anyone") : [];
  }

  function included(verb: Verb): Party[] {
    return verb.complements
      .filter(
        (one) =>
          !isEvent(scene, one) && (one.preposition === "including" || ((one.preposition === "such" || one.preposition === "like") && one.names.length > 0)),
      )
      .flatMap((one) => listed(membersOf(one)));
  }

  /** Where a verb itself has nobody: the verbs beside it and below it. */
  function besides(verb: Verb): Party[] {
    // "stole and published the records".
    const twin = verb.objects.length === 0 && coordinators.has(lower[verb.last + 1] ?? "") && verbs.find((one) => one.first === verb.last + 2);
    if (twin) return ofVerb(twin);
    // "hacking X and leaking their files".
    const before = verb.opener === "and" && verbs.findLast((one) => one.at < verb.at && one.parent === verb.parent && one.link === "gerund");
    if (before) return ofVerb(before);
    return verbs.flatMap((one) => {
      if (one.at < verb.at || accusing(one)) return [];
      // "used the tool to track X", "stole it by tricking X", "would not say who hacked X"; "used a tool called Y to track X".
      const below = one.parent === verb && (one.link === "gerund" || one.link === "infinitive" || relatives.has(one.opener));
      if (below || (one.link === "infinitive" && one.parent?.parent === verb && one.parent.link === "participle")) return ofVerb(one);
      const naming = one.parent === verb && one.link === "participle" && words.merely.has(one.lemma);
      return naming ? one.complements.flatMap((each) => ofComplement(verb, each)) : [];
    });
  }

  /** "imposed sanctions on X, targeting Y": what the accuser does. */
  const accusing = (verb: Verb) =>
    verb.subject.some((one) => event.sources.some(({ phrase }) => phrase === one) && !event.actors.some(({ phrase }) => phrase === one));

  function ofAct(phrase: Phrase): Party[] {
    if (seen.has(phrase)) return [];
    seen.add(phrase);
    const behind = phrases.filter(
      (one) =>
        one.on === phrase ||
        (one.on?.on === phrase && (one.on.preposition === "by" || one.on.preposition === "from") && words.against.has(one.preposition)) ||
        (one.on === null && one.verb !== null && one.verb === phrase.verb && one.first > phrase.last),
    );
    const said = [...behind.flatMap((one) => hanging(phrase, one)), ...verbs.flatMap((one) => ofClause(phrase, one)), ...hitAll(sufferersOf(phrase))];
    for (const read of [named, earlier]) if (said.length === 0) said.push(...read(phrase));
    // "the blackout in Ukraine": the country, where nobody nearer is named.
    return said.length > 0
      ? said
      : hitAll(
          behind
            .filter((one) => one.on === phrase && one.preposition === "in")
            .flatMap(membersOf)
            .filter(isCountry),
        );
  }

  /** "the hack of X", "a theft from X", "attacks on X, including the breach of Y". */
  function hanging(act: Phrase, phrase: Phrase): Party[] {
    const { preposition } = phrase;
    const own = phrase.on === act;
    if (isEvent(scene, phrase)) {
      const before = lower[phrase.prepositionAt - 1];
      const another = preposition === act.preposition && (before === "including" || before === "and");
      if (another) return ofAct(phrase);
      if (!own && preposition !== "including") return [];
    }
    const goes =
      words.against.has(preposition) ||
      preposition === "including" ||
      (own && preposition === "of" && !words.tools.has(headWord(scene, act))) ||
      (own && preposition === "from" && words.thefts.has(headWord(scene, act))) ||
      (preposition === "to" && words.doneTo.has(headWord(scene, act))) ||
      (preposition === "in" && !isPlace(phrase));
    return goes ? listed(membersOf(phrase)) : [];
  }

  /** "a hack that targeted X", "a campaign aimed at X", "an attack suffered by X", "attacks starting in May against X"; "the attack crippled X". */
  function ofClause(act: Phrase, verb: Verb): Party[] {
    const told = verb.antecedent === act || verb.subject.includes(act) || (verb.link === "gerund" && verb.at === act.last + 2);
    if (!told || seen.has(verb)) return [];
    if (!verb.passive && verb.lemma !== "aim" && hurts(verb)) return ofVerb(verb);
    const aimed = (preposition: string) => preposition === "against" || (words.aiming.has(verb.lemma) && words.aimedAt.has(preposition));
    const by = verb.passive && words.suffering.has(verb.lemma) ? agentOf(verb) : [];
    return hitAll([...by, ...verb.complements.filter((one) => aimed(one.preposition)).flatMap(membersOf)]);
  }

  /** "X suffered an attack", "X was the target of an attack", "X was hit by an attack", "X was hit in a campaign". */
  function sufferersOf(act: Phrase): readonly Phrase[] {
    const { verb, on } = act;
    return [
      ...(verb && !verb.passive && verb.objects.includes(act) && words.suffering.has(verb.lemma) ? verb.subject : []),
      ...(on && words.targets.has(headWord(scene, on)) ? (on.verb?.subject ?? []) : []),
      ...verbs
        .filter((one) => one.passive && hurts(one) && one.complements.some((each) => words.hitThrough.has(each.preposition) && membersOf(each).includes(act)))
        .flatMap(undergoing),
    ];
  }

  /** "the Sony hack", "the Ukraine attacks", "the Ukrainian blackout", "the firm's outage", "the Harbour Bank heist" that is an incident's name. */
  function named(act: Phrase): Party[] {
    const word = headWord(scene, act);
    if (act.owner && words.suffered.has(word)) return hit(act.owner);
    if (!words.namedAfterVictim.has(word) && !words.suffered.has(word)) return [];
    const incident = act.names.findLast((one) => one.entity.type === "incident" && one.last === act.last);
    if (incident) return inName(act, incident);
    const name = act.names.findLast((one) => one.last < act.last && act.last - one.last <= 3);
    if (name) {
      const demonym = name.form === "demonym";
      const { type } = name.entity;
      const victim =
        type === "country" ? (demonym ? words.suffered : words.namedAfterCountry).has(word) : !demonym && (type === "organisation" || type === "place");
      return victim ? [standIn(act, name.entity, name)] : [];
    }
    // A name that nothing else tells of.
    const first = act.first + 1;
    if (lower[act.first] !== "the" || act.last - first < 2 || act.names.length > 0 || !isProper(first, act.last - 1)) return [];
    return [{ ...parties.of(act), phrase: { ...act, first, last: act.last - 1, list: [], owner: null }, entity: null, role: "body" }];
  }

  /** Who of the document stands in the name of an incident: "the Harbour Bank heist", "the 2007 cyberattacks on Estonia". */
  function inName(act: Phrase, { first, last }: Named): Party[] {
    const on = lower.slice(first, last).indexOf("on");
    const from = on > 0 ? first + on + 1 : ((kind[first] as number) & NUMBER) !== 0 ? first + 1 : first;
    for (let end = on > 0 ? last : last - 1; end >= from; end--) {
      const entity = scene.called(lower.slice(from, end + 1).join(" "));
      if (entity) return [{ ...standIn(act, entity, null), phrase: { ...act, first: from, last: end, list: [], owner: null } }];
    }
    return [];
  }

  /** "X was hacked, and Germany blamed Y for the attack". */
  function earlier(act: Phrase): Party[] {
    if (!pointing.has(lower[act.first] as string)) return [];
    const before = verbs.find((one) => one.at < act.first && one.passive && attacks(one) && !seen.has(one));
    return before ? hitAll(undergoing(before)) : [];
  }

  const isCountry = (phrase: Phrase) => {
    const { name } = parties.of(phrase);
    return name?.entity.type === "country" && name.last === phrase.last;
  };

  return { ofVerb, ofNoun, ofDoers, ofSuffering, ofOccasion, listed };
}
