// Claims stage: the words for a cyber event in, whom it hit out: whatever frame gives the event, a verb ("hacked X", "X was hacked") or a noun
// ("the hack of X", "the X hack"), and whoever holds what it hit: "X's networks", "servers used by X", "data stolen from X".
import { CAPITALISED, CAPITALS, NUMBER } from "../document/tokens.ts";
import type { Entity } from "../facts.ts";
import { type Draft, headWord, isEvent } from "./frames/draft.ts";
import { agentOf } from "./grammar/clauses.ts";
import { membersOf, type Phrase, type Verb } from "./grammar/parts.ts";
import { isA } from "./grammar/verbs.ts";
import type { Named } from "./named.ts";
import type { Party } from "./party.ts";
import type { Scene } from "./scene.ts";
import {
  attackers,
  counts,
  holdings,
  loot,
  namedAfterCountry,
  namedAfterVictim,
  occasions,
  peaceful,
  placing,
  services,
  somewhere,
  suffered,
  sufferers,
  vagueSufferers,
} from "./victim-words.ts";

type Event = Pick<Draft, "incident" | "verb" | "actors" | "sponsor" | "relation" | "sources">;

/** Who was hit by the event of a claim, in the order of the text; those held responsible are none of them. */
export function victimsOf(scene: Scene, event: Event): Party[] {
  if (event.relation === "affiliation") return [];
  const reader = readVictims(scene, event);
  const { incident, verb } = event;
  const noun = incident && scene.phrases.find((one) => one.last === incident.last);
  const deed = incident && scene.verbs.find((one) => one.at === incident.first || one.first === incident.first);
  const told = deed ? reader.ofVerb(deed) : noun ? reader.ofPhrase(noun) : [];
  const near = told.length > 0 || !verb || verb === deed ? told : reader.ofVerb(verb);
  const found = near.length > 0 ? near : reader.ofDoers(event.actors);
  const culprits = [...event.actors, ...(event.sponsor ? [event.sponsor] : [])];
  return found.filter(
    (one, i) =>
      !culprits.some((culprit) => same(culprit, one) || (culprit.phrase.first <= one.phrase.first && one.phrase.last <= culprit.phrase.last)) &&
      found.findIndex((other) => same(other, one)) === i,
  );
}

const same = (a: Party, b: Party) => a === b || (a.entity !== null && a.entity === b.entity) || a.phrase.first === b.phrase.first;

/** Prepositions behind which a verb or a noun has whom it hit. */
const against = ["on", "against", "at", "into", "targeting", "inside", "within", "upon", "across", "toward", "towards"];
/** Where a tool or a message goes. */
const receiving = /^(send|deliver|distribute|have|gain|get|obtain|pose|mail|forward|disseminate|spread|transmit|sell)$/;
/** Verbs that take what is their object; whoever it is of was hit. */
const hurting =
  /^(track|follow|affect|disable|scan|seize|lock|control|manipulate|alter|delete|modify|victimise|victimize|impact|claim|lock|shut|rattle|shake|strike|plague|take|bring|knock|mar|enter|abuse|ransack|dismantle|force|pursue|threaten|have|list|name|add)$/;

/** Verbs whose object is only made use of: its name, its looks. */
const posing = /^(impersonate|mimic|masquerade|spoof|weaponise|weaponize)$/;
/** Verbs that leave it to what stands behind them. */
const merely = /^(be|serve|focus|call|dub|name|know)$/;
/** What the law takes against an attacker. */
const measures =
  /^(sanctions?|measures?|charges?|cases?|actions?|allegations?|accusations?|claims?|evidence|complaints?|lawsuits?|warrants?|indictments?|tariffs?)$/;
/** What is gained by whoever gets in. */
const entry = /^(access|foothold|control|entry|power|electricity)$/;
/** Verbs by which data leave their owner. */
const moving =
  /^(publish|release|post|dump|sell|upload|collect|gather|share|circulate|take|obtain|acquire|distribute|get|gain|have|extract|extrapolate|scrape|crawl|compile|divert|transfer|make)$/;

function readVictims(scene: Scene, { actors, sources }: Event) {
  const { parties, phrases, verbs } = scene;
  const { lower } = scene.document.tokens;
  const seen = new Set<Phrase | Verb>();
  const isHit = (verb: Verb) => (isA(verb.lemma, "strong", "attack") && !posing.test(verb.lemma)) || hurting.test(verb.lemma);

  function ofVerb(verb: Verb): Party[] {
    if (seen.has(verb)) return [];
    seen.add(verb);
    const hits = isHit(verb);
    // "was seen targeting X came as a surprise": an object that the grammar gave to the next verb.
    const next =
      verb.passive || verb.objects.length > 0
        ? undefined
        : phrases.find(
            (one) => one.first > verb.last && one.first <= verb.last + 3 && one.preposition === "" && (one.verb === null || one.first === verb.last + 1),
          );
    const objects = verb.passive ? [undergoing(verb)] : (next ? [next] : verb.objects).map(membersOf);
    const readings = objects.map((list) => listed(list, (one) => hit(one, hits, hits || moving.test(verb.lemma))));
    const direct = readings.find((found) => found.length > 0) ?? [];
    const first = objects.flat();
    const behind =
      direct.length > 0
        ? []
        : verb.complements.flatMap((one) =>
            one.on && !(first.includes(one.on) && one.preposition !== "in") && !isEvent(scene, one.on) ? [] : ofComplement(verb, one, hits),
          );
    const meanwhile = direct.length > 0 ? verb.complements.filter((one) => one.preposition === "during" && isEvent(scene, one)).flatMap(ofNoun) : [];
    const own = [...direct, ...behind, ...included(verb), ...meanwhile];
    if (own.length > 0) return own;
    // "stole and published the records".
    const twin = verb.objects.length === 0 && /^(and|or)$/.test(lower[verb.last + 1] ?? "") && verbs.find((one) => one.first === verb.last + 2);
    if (twin) return ofVerb(twin);
    // "hacking X and leaking their files".
    const before = verb.opener === "and" ? verbs.findLast((one) => one.at < verb.at && one.parent === verb.parent && one.link === "gerund") : undefined;
    if (before) return ofVerb(before);
    // "used the tool to track X", "stole it by tricking X"; "would not say who hacked X".
    return verbs.flatMap((one) =>
      one.at > verb.at &&
      !accusing(one) &&
      ((one.parent === verb && (/^(gerund|infinitive)$/.test(one.link) || /^(who|which|what|that)$/.test(one.opener))) ||
        (one.parent?.parent === verb && one.parent.link === "participle" && one.link === "infinitive"))
        ? ofVerb(one)
        : one.parent === verb && one.link === "participle" && /^(call|dub|name|know)$/.test(one.lemma)
          ? one.complements.flatMap((each) => ofComplement(verb, each, hits))
          : [],
    );
  }
  /** "imposed sanctions on X, targeting Y": what the accuser does. */
  const accusing = (verb: Verb) => verb.subject.some((one) => sources.some((source) => source.phrase === one) && !actors.some((actor) => actor.phrase === one));

  /** The subject of a passive; behind "it", the subject before. */
  function undergoing(verb: Verb): readonly Phrase[] {
    const { subject } = verb;
    const it = subject[0];
    if (it && it.names.length === 0 && /^(it|they)$/.test(headWord(scene, it)) && it.first === it.last) {
      const before = verbs.findLast((one) => one.at < it.first && one.subject[0] !== undefined && one.subject[0] !== it && one.subject[0].last < it.first);
      return before?.subject ?? [];
    }
    // "X was one of several banks hit by Y".
    const among = verb.antecedent?.on && headWord(scene, verb.antecedent.on) === "one" ? verb.antecedent.on : verb.antecedent;
    const copula = among?.verb;
    if (copula?.lemma === "be" && copula.subject.some((one) => one.names.length > 0) && copula.objects.includes(among as Phrase)) return copula.subject;
    return subject.length > 0 || !verb.antecedent ? subject : membersOf(verb.antecedent);
  }

  function ofComplement(verb: Verb, phrase: Phrase, hits: boolean): Party[] {
    const { preposition } = phrase;
    if (preposition === "by") return [];
    // "as part of a campaign against X".
    const whole = /^(part|course|wave|series)$/.test(headWord(scene, phrase)) ? parties.hanging(phrase, "of") : undefined;
    if (whole && isEvent(scene, whole)) return ofNoun(whole);
    if (isEvent(scene, phrase)) return /^(including|in|with|through|as|during|behind|for|of|over|to|on|via|after)$/.test(preposition) ? ofNoun(phrase) : [];
    // "imposed sanctions on X" hits nobody.
    const deed = hits || isA(verb.lemma, "act") || moving.test(verb.lemma) || receiving.test(verb.lemma) || merely.test(verb.lemma);
    const lawful = phrase.on !== null && measures.test(headWord(scene, phrase.on));
    if (lawful || !(deed || preposition === "against")) return [];
    const goes =
      against.includes(preposition) || (preposition === "from" && (hits || moving.test(verb.lemma))) || (preposition === "to" && receiving.test(verb.lemma));
    const inside = preposition === "in" && !isPlace(phrase);
    // "a study on North Korea" is no harm to it, "a backdoor on the ministry's servers" is.
    const aside = phrase.on !== null && verb.objects.includes(phrase.on) && /^(on|at|across)$/.test(preposition);
    return goes || inside ? listed(membersOf(phrase), (one) => hit(one, !aside)) : [];
  }

  function ofNoun(phrase: Phrase): Party[] {
    if (seen.has(phrase)) return [];
    seen.add(phrase);
    const behind = phrases.filter(
      (one) =>
        one.on === phrase ||
        (one.on?.on === phrase && /^(by|from)$/.test(one.on.preposition) && against.includes(one.preposition)) ||
        (one.verb !== null && one.verb === phrase.verb && one.first > phrase.last && one.on === null),
    );
    const hung = behind.flatMap((one) => {
      const another = one.preposition === phrase.preposition && /^(including|and)$/.test(lower[one.prepositionAt - 1] ?? "");
      if (isEvent(scene, one) && another) return ofNoun(one);
      if (isEvent(scene, one) && !(one.preposition === "including" || one.on === phrase)) return [];
      const goes =
        against.includes(one.preposition) ||
        (/^(of|from)$/.test(one.preposition) && one.on === phrase) ||
        (one.preposition === "to" && /^(damage|access|threat)/.test(headWord(scene, phrase)));
      const within = one.preposition === "in" && !isPlace(one);
      return goes || within || one.preposition === "including" ? listed(membersOf(one), (each) => hit(each, true)) : [];
    });
    // "a hack that targeted X", "a campaign aimed at X", "an attack suffered by X"; "the attack crippled X".
    const told = verbs.flatMap((one) => {
      const mine = one.antecedent === phrase || one.subject.includes(phrase) || (one.link === "gerund" && one.at === phrase.last + 2);
      if (!mine || seen.has(one)) return [];
      if (one.passive || one.lemma === "aim") {
        const sufferer = /^(suffer|experience|report|disclose)$/.test(one.lemma) ? agentOf(one) : [];
        return [
          ...sufferer,
          ...one.complements
            .filter(
              (each) => each.preposition === "against" || (/^(at|on)$/.test(each.preposition) && /^(aim|direct|target|focus|launch|carry)$/.test(one.lemma)),
            )
            .flatMap(membersOf),
        ].flatMap((each) => hit(each, true));
      }
      // "attacks starting in May against X".
      return isHit(one)
        ? ofVerb(one)
        : one.complements
            .filter((each) => each.preposition === "against")
            .flatMap(membersOf)
            .flatMap((each) => hit(each, true));
    });
    // "X was the target of an attack", "X's networks were hit by attacks".
    const sufferer =
      phrase.verb && !phrase.verb.passive && phrase.verb.objects.includes(phrase) && /^(suffer|experience|sustain|undergo|weather)$/.test(phrase.verb.lemma);
    const suffering = [
      ...(sufferer ? (phrase.verb?.subject ?? []) : []),
      ...(phrase.on && /^(targets?|victims?)$/.test(headWord(scene, phrase.on)) ? (phrase.on.verb?.subject ?? []) : []),
      ...verbs
        .filter(
          (one) =>
            one.passive &&
            isHit(one) &&
            (agentOf(one).includes(phrase) || (one.complements.includes(phrase) && /^(in|during|through|by)$/.test(phrase.preposition))),
        )
        .flatMap(undergoing),
    ].flatMap((one) => hit(one, true));
    const all = [...hung, ...told, ...suffering];
    if (all.length > 0) return all;
    const own = named(phrase);
    if (own.length > 0) return own;
    // "X was hacked, and Germany blamed Y for the attack".
    const before =
      /^(the|this|that)$/.test(lower[phrase.first] as string) &&
      verbs.find((one) => one.at < phrase.first && one.passive && isA(one.lemma, "strong", "attack") && !seen.has(one));
    const earlier = before ? undergoing(before).flatMap((one) => hit(one, true)) : [];
    return earlier.length > 0 ? earlier : behind.flatMap((one) => (one.preposition === "in" && one.on === phrase ? membersOf(one).flatMap(country) : []));
  }

  /** "the blackout in Ukraine": the country, where nobody nearer is named. */
  const country = (phrase: Phrase) => {
    const party = parties.of(phrase);
    return party.name?.entity.type === "country" && party.name.last === phrase.last ? [party] : [];
  };

  /** "the Sony hack"; "the outage of X", "X's outage". */
  function named(phrase: Phrase): Party[] {
    const word = headWord(scene, phrase);
    if (phrase.owner && suffered.has(word)) return hit(phrase.owner, true);
    if (!namedAfterVictim.has(word) && !suffered.has(word)) return [];
    const incident = phrase.names.findLast((one) => one.entity.type === "incident" && one.last === phrase.last);
    if (incident) return inName(phrase, incident);
    const name = phrase.names.findLast((one) => one.last < phrase.last && phrase.last - one.last <= 3);
    // "the Ukraine attacks", "the Ukrainian blackout".
    if (name?.entity.type === "country") return (name.form === "demonym" ? suffered : namedAfterCountry).has(word) ? [standIn(phrase, name.entity, name)] : [];
    if (name) return /^(organisation|place)$/.test(name.entity.type) && name.form !== "demonym" ? [standIn(phrase, name.entity, name)] : [];
    // "the Blue Harbour attack": a name that nothing else tells of.
    const first = phrase.first + 1;
    const names = lower[phrase.first] === "the" && phrase.last - first >= 2 && phrase.names.length === 0 && proper(first, phrase.last - 1);
    return names ? [{ ...parties.of(phrase), phrase: { ...phrase, first, last: phrase.last - 1, list: [], owner: null }, entity: null, role: "body" }] : [];
  }

  /** "the Harbour Bank heist", "the 2007 cyberattacks on Estonia": who of the document stands in the name of an incident. */
  function inName(phrase: Phrase, { first, last }: Named): Party[] {
    const on = lower.indexOf("on", first);
    const from = on > first && on < last ? on + 1 : first + (((scene.document.tokens.kind[first] as number) & NUMBER) !== 0 ? 1 : 0);
    for (let end = on > first && on < last ? last : last - 1; end >= from; end--) {
      const entity = scene.called(lower.slice(from, end + 1).join(" "));
      if (entity) return [{ ...standIn(phrase, entity, null), phrase: { ...phrase, first: from, last: end, list: [], owner: null } }];
    }
    return [];
  }

  /** "X, Y and other companies, including Z": all of them; "research, education and other organisations": one. */
  function listed(members: readonly Phrase[], each: (one: Phrase) => Party[]): Party[] {
    const last = members.at(-1);
    if (
      last &&
      members.length > 1 &&
      sufferers.has(headWord(scene, last)) &&
      members
        .slice(0, -1)
        .every(
          (one, i) =>
            (one.first === one.last || (i === 0 && one.last - one.first === 1 && lower[one.first] === "the")) &&
            !sufferers.has(plural(one)) &&
            one.names.length === 0,
        )
    )
      return each(last).length > 0 ? [describe(last, members[0])] : [];
    const read = members.map(each);
    // A name that nothing tells of, in a list of victims.
    const known = read.some((found) => found.some(({ entity }) => entity?.type === "organisation"));
    return members.flatMap((one, i) => {
      const found = read[i] as Party[];
      const unknown = known && members.length > 1 && found.length === 0 && one.names.length === 0 && one.owner === null && proper(one.first, one.last);
      return unknown ? [describe(one)] : found;
    });
  }
  const plural = (phrase: Phrase) => (lower[phrase.last]?.endsWith("s") ? headWord(scene, phrase) : "");

  function included(verb: Verb): Party[] {
    return verb.complements.flatMap((one) =>
      /^(including|such|like)$/.test(one.preposition) && (one.preposition === "including" || one.names.length > 0) && !isEvent(scene, one)
        ? listed(membersOf(one), (each) => hit(each, true))
        : [],
    );
  }

  /** Whom a phrase stands for as a victim; `who`: the place is one of those who are hit, not only of what they hold. */
  function hit(phrase: Phrase, who: boolean, taken = true): Party[] {
    const party = parties.of(phrase);
    const word = headOf(phrase);
    if (party.name && party.name.last >= phrase.last) {
      const { entity } = party;
      if (entity?.type === "incident") return ofNoun(phrase);
      const victim =
        entity && who && /^(organisation|country|person|place|threat-actor)$/.test(entity.type) && !(entity.type === "threat-actor" && actors.includes(party));
      return victim ? [party] : [];
    }
    if (holdings.has(word) && !(sufferers.has(word) && !phrase.owner)) return ofThing(phrase, party, false);
    if (loot.has(word)) return taken ? ofThing(phrase, party, true) : [];
    if (occasions.has(word)) return ofState(phrase, party);
    const inner = counts.has(word) ? parties.hanging(phrase, "of", "than", "from") : undefined;
    if (inner) {
      const found = listed(membersOf(inner), (one) => (who && vagueSufferers.has(headWord(scene, one)) ? [describe(one)] : hit(one, who)));
      const only = found[0];
      return found.length === 1 && only && only.entity === null && only.phrase.first === inner.first ? [describe(inner, phrase)] : found;
    }
    if (isEvent(scene, phrase) && !(word === "campaign" && who && isCampaign(phrase))) return ofNoun(phrase);
    if (!who) return [];
    const its = /^(its|their|our)$/.test(lower[phrase.first] as string);
    if (attackers.has(word)) return party.entity?.type === "threat-actor" || peaceful.has(lower[phrase.last - 1] as string) ? [party] : [];
    // "230,000 Ukrainians".
    if (
      party.state?.form === "demonym" &&
      party.state.last === phrase.last &&
      word.endsWith("s") &&
      phrase.first < phrase.last &&
      lower[phrase.first] !== "the"
    )
      return [{ ...describe(phrase), entity: null }];
    if (!sufferers.has(word) && !titled(phrase)) return its && phrase.preposition === "" ? (owner(phrase) ?? []) : [];
    if (lower[phrase.first] === "no") return [];
    if (party.entity && party.role !== "group") return [party];
    if (vagueSufferers.has(word) && bare(phrase) && !phrase.owner) return [];
    return [describe(phrase)];
  }

  /** What is held or taken: whoever it is of. */
  function ofThing(phrase: Phrase, party: Party, taken: boolean): Party[] {
    if (/^(its|their|our)$/.test(lower[phrase.first] as string)) return owner(phrase) ?? [];
    if (phrase.owner) return ofOwner(phrase, phrase.owner);
    const from = parties.hanging(
      phrase,
      "of",
      "at",
      "from",
      "inside",
      "within",
      "for",
      ...(entry.test(headWord(scene, phrase)) ? ["to", "into", "over"] : taken ? ["about", "on"] : ["in"]),
    );
    const further = from && from.preposition !== "from" && taken ? parties.hanging(from, "from") : undefined;
    const clauses = verbs.flatMap((one) => {
      if (one.antecedent !== phrase || seen.has(one)) return [];
      if (/^(use|run|operate|own|maintain|host|manage|keep|control|make|develop|produce)$/.test(one.lemma) && one.passive)
        return agentOf(one).flatMap((each) => hit(each, true));
      const source = one.complements.filter((each) => each.preposition === (one.lemma === "belong" ? "to" : "from")).flatMap(membersOf);
      return one.lemma === "belong" || isHit(one) ? source.flatMap((each) => hit(each, true)) : [];
    });
    const behind = [from, further].flatMap((one) =>
      one && !(/^(in|on|about)$/.test(one.preposition) && isPlace(one)) ? listed(membersOf(one), (each) => hit(each, true)) : [],
    );
    if (clauses.length + behind.length > 0) return [...behind, ...clauses];
    const name = phrase.names.findLast((one) => one.last < phrase.last && one.form !== "demonym" && /^(organisation|person)$/.test(one.entity.type));
    if (name && lower[name.first - 1] !== "-") return [standIn(phrase, name.entity, name)];
    // "a federal court filing system", "Polish government websites".
    for (let i = phrase.first; i < phrase.last; i++)
      if (services.has(lower[i] as string) || (sufferers.has(lower[i] as string) && !vagueSufferers.has(lower[i] as string)))
        return taken ? [] : [describe(phrase)];
    const placed = phrases.some((one) => one.on === phrase && one.preposition === "in" && one.names.some((name) => name.entity.type === "country"));
    return !taken && (party.state?.entity.type === "country" || placed) ? [describe(phrase)] : [];
  }

  function ofOwner(phrase: Phrase, holder: Phrase): Party[] {
    const own = parties.of(holder);
    if (/^(other|another)$/.test(own.head)) return [];
    if (own.name && own.entity?.type === "country") return [{ ...standIn(phrase, own.entity, null), state: own.name }];
    const found = hit(holder, true);
    return found.length > 0 || !vagueSufferers.has(headWord(scene, holder)) || /^(victims?|targets?)$/.test(headWord(scene, holder))
      ? found
      : [describe(holder)];
  }

  /** "the U.S. election": the country that holds it. */
  function ofState(phrase: Phrase, party: Party): Party[] {
    const of = parties.hanging(phrase, "of", "in");
    const state =
      party.state ?? phrase.owner?.names.findLast((one) => one.entity.type === "country") ?? of?.names.findLast((one) => one.entity.type === "country");
    return state?.entity.type === "country" ? [standIn(phrase, state.entity, null)] : [];
  }

  /** Whose "its" and "their" are: the subject of a clause around, whoever is not accused. */
  function owner(phrase: Phrase): Party[] | null {
    if (lower[phrase.first] === "our") {
      const speaker = scene.speakerIn(phrase.first) ?? sources[0];
      return speaker ? [speaker] : null;
    }
    let at: Verb | null = phrase.verb ?? phrase.on?.verb ?? phrase.on?.on?.verb ?? verbs.find((one) => one.subject.includes(phrase)) ?? null;
    for (let steps = 0; at && steps < 6; steps++, at = at.parent) {
      const own = parties
        .all(at.subject)
        .filter((one) => one.phrase !== phrase && /^(body|state|person|people)$/.test(one.role) && (one.entity !== null || sufferers.has(one.head)));
      const first = own.find((one) => !actors.some((actor) => same(actor, one)));
      if (first) return [first];
    }
    const source = sources.find((one) => /^(body|state)$/.test(one.role) && !actors.some((actor) => same(actor, one)));
    return source ? [source] : null;
  }

  function standIn(phrase: Phrase, entity: Entity, name: Party["name"]): Party {
    return { ...parties.of(phrase), phrase: { ...phrase, list: [] }, entity, name, head: "", role: entity.type === "country" ? "state" : "body", state: null };
  }

  /** The words that describe a victim, with where it is: "organisations in Kenya and Peru", "banks across the region", "firms that make chips" without the clause. */
  function describe(phrase: Phrase, from: Phrase = phrase): Party {
    let last = phrase.last;
    for (let steps = 0; steps < 4; steps++) {
      const next = phrases.find((one) => one.prepositionAt === last + 1 && placing.has(one.preposition));
      const where =
        next &&
        (next.names.some((one) => /^(country|place)$/.test(one.entity.type)) ||
          somewhere.test(headWord(scene, next)) ||
          next.preposition === "of" ||
          (next.preposition === "such" && next.names.length === 0));
      if (next && where) {
        last = Math.max(last, (next.list.at(-1) ?? next).last);
        continue;
      }
      const clause = verbs.find((one) => one.antecedent?.last === last && one.link === "participle" && one.first === last + 1 && !isHit(one));
      const inside = clause && phrases.find((one) => one.prepositionAt === clause.last + 1);
      if (inside) last = (inside.list.at(-1) ?? inside).last;
      else break;
    }
    const party = parties.of(phrase);
    return {
      ...party,
      ...(party.role === "group" && { entity: null }),
      phrase: { ...phrase, first: from.owner?.first ?? from.first, last, list: [], owner: null },
    };
  }

  /** The noun itself in "targets worldwide". */
  const headOf = (phrase: Phrase) =>
    phrase.last > phrase.first && /^(worldwide|globally|abroad|overseas|alike|alone|nationwide|offline|online)$/.test(lower[phrase.last] as string)
      ? (lower[phrase.last - 1] as string)
      : headWord(scene, phrase);
  const proper = (first: number, last: number) => {
    const { kind } = scene.document.tokens;
    for (let i = first; i <= last; i++) if (((kind[i] as number) & CAPITALISED) === 0 || ((kind[i] as number) & CAPITALS) !== 0) return false;
    return true;
  };
  /** "the software firm Nordwerk": a name that nothing but the noun before it explains. */
  const titled = (phrase: Phrase) => {
    if (((scene.document.tokens.kind[phrase.last] as number) & CAPITALISED) === 0) return false;
    for (let i = phrase.first; i < phrase.last; i++) if (sufferers.has(lower[i] as string)) return true;
    return false;
  };
  const isPlace = (phrase: Phrase) => {
    const { name, head } = parties.of(phrase);
    return name ? /^(country|place)$/.test(name.entity.type) : somewhere.test(head);
  };
  /** No word before the noun says which. */
  const bare = (phrase: Phrase) =>
    !phrases.some((one) => one.prepositionAt === phrase.last + 1 && placing.has(one.preposition)) &&
    !verbs.some((one) => one.antecedent === phrase && one.first === phrase.last + 1) &&
    phrase.last - phrase.first < (/^(the|a|an|its|their|these|those|some|any|other)$/.test(lower[phrase.first] as string) ? 2 : 1);
  /** "the presidential campaign". */
  const isCampaign = (phrase: Phrase) =>
    /^(presidential|election|opposition|electoral|senate|gubernatorial)$/.test(lower[phrase.last - 1] as string) ||
    phrase.owner !== null ||
    phrase.names.some((one) => one.entity.type === "person");

  /** A noun that an attribution is about: an act, something inside an act, or what was got into. */
  function ofPhrase(phrase: Phrase): Party[] {
    if (isEvent(scene, phrase)) return ofNoun(phrase);
    if (phrase.on && isEvent(scene, phrase.on)) return ofNoun(phrase.on);
    const word = headWord(scene, phrase);
    return holdings.has(word) || counts.has(word) ? hit(phrase, true) : [];
  }

  /** "activists associated with X have attacked Y": what those held responsible do in the same sentence. */
  function ofDoers(doers: readonly Party[]): Party[] {
    const theirs = (phrase: Phrase) => doers.some((party) => within(party.phrase, phrase));
    for (const verb of verbs) {
      if (!isA(verb.lemma, "strong", "attack") || !(verb.passive ? agentOf(verb) : verb.subject).some(theirs)) continue;
      const found = ofVerb(verb);
      if (found.length > 0) return found;
    }
    return [];
  }
  const within = (inner: Phrase, outer: Phrase) => inner === outer || inner.on === outer || inner.verb?.antecedent === outer;

  return { ofVerb, ofPhrase, ofDoers };
}
