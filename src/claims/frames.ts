// Claims stage: the engine. A scene in, drafts out: each frame reads its cue's arguments off the grammar of the sentence.
import type { Certainty, Entity, Relation, Stance } from "../facts.ts";
import type { Frame } from "./rule.ts";
import {
  cyberWeight,
  inContext,
  listOf,
  objectOf,
  phraseAround,
  phraseParty,
  type Scene,
  speakerFor,
  strength,
  subjectOf,
  verbGroup,
  weaker,
} from "./scene.ts";
import type { Party } from "./units.ts";
import { actorNouns, auxiliaries, GERUND, negations, PARTICIPLE, PAST, possible, probable, strongNouns, verbs, weakNouns } from "./words.ts";

/** A claim before its entities are settled. */
export interface Draft {
  readonly frame: Frame;
  readonly stance: Stance;
  readonly relation: Relation;
  certainty: Certainty;
  readonly actors: readonly Party[];
  readonly sources: readonly Party[];
  readonly sponsor: Party | null;
  /** Entity of the sponsor when it is only an adjective of the actor. */
  readonly sponsorEntity: Entity | null;
  readonly victims: readonly Party[];
  readonly incident: { first: number; last: number } | null;
  readonly cue: number;
  /** "unknown": passive without agent; null: to be read off the source. */
  readonly voice: "author" | "unknown" | null;
}

/** Why a cue gave nothing; `explain` prints it. */
export interface Rejection {
  readonly frame: Frame;
  readonly cue: number;
  readonly why: string;
}

export interface Reading {
  readonly drafts: Draft[];
  readonly rejected: Rejection[];
}

const by = new Set(["by"]);
const toOn = new Set(["to", "on", "with"]);
const inOn = new Set(["in", "on", "against", "of", "into", "at", "targeting", "from"]);
const none: readonly Party[] = [];

const isGroup = (party: Party) => party.entity?.type === "threat-actor" || actorNouns.has(party.head);
const isState = (party: Party) =>
  party.entity?.type === "country" ||
  party.entity?.type === "place" ||
  (party.entity?.type === "organisation" && /^(agency|government|military)$/.test(party.entity.kind ?? ""));
const isActor = (party: Party): boolean => !party.bare && (isGroup(party) || isState(party) || party.entity?.type === "person");

/** Words after a verb of denial that say it is about who did it. */
const disowns = /\b(involve\w*|responsib\w*|accus\w*|alleg\w*|behind|attribut\w*|blame\w*|role)\b/;

/** Reads every cue of a sentence. */
export function readFrames(scene: Scene): Reading {
  const drafts: Draft[] = [];
  const rejected: Rejection[] = [];
  const { tokens } = scene.document;
  const { lower } = tokens;
  const { first, last } = scene.sentence;
  const question = lower[last] === "?" || (lower[last] !== undefined && lower[last - 1] === "?");
  const conditionalFrom = conditional(lower, first, last);
  const add = (draft: Partial<Draft> & Pick<Draft, "frame" | "actors" | "cue">) => {
    drafts.push({
      stance: "attributes",
      relation: "responsibility",
      certainty: "asserted",
      sources: none,
      sponsor: null,
      sponsorEntity: null,
      victims: none,
      incident: null,
      voice: null,
      ...draft,
    });
  };
  const reject = (frame: Frame, cue: number, why: string) => rejected.push({ frame, cue, why });
  /** Adds a claim whose source is whoever the sentence says speaks. */
  const report = (draft: Partial<Draft> & Pick<Draft, "frame" | "actors" | "cue">, from: number, to: number, voice: "author" | "unknown") => {
    if (question || (conditionalFrom >= 0 && draft.cue > conditionalFrom)) return reject(draft.frame, draft.cue, question ? "a question" : "a condition");
    const doubt = doubtBefore(lower, first, Math.max(from, Math.min(draft.cue, to)));
    if (doubt) draft = { ...draft, stance: draft.stance === "denies" ? "attributes" : "denies", certainty: doubt };
    const said = speakerFor(scene, from, to);
    const actorSpeaks = said && draft.actors.some((actor) => actor === said.party);
    const speaker = said && !actorSpeaks ? listOf(scene, said.party) : none;
    add({
      ...draft,
      certainty: weaker(draft.certainty ?? "asserted", said?.certainty ?? "asserted"),
      sources: actorSpeaks ? [said.party] : speaker,
      voice: said ? null : voice,
    });
  };
  const incidentIn = (from: number, to: number) => {
    for (let i = Math.max(first, from); i <= Math.min(to, last); i++) {
      const word = lower[i] as string;
      if (strongNouns.has(word) || weakNouns.has(word) || verbs.get(word)?.has("strong") || (verbs.get(word)?.has("weak") && word.endsWith("ing")))
        return phraseAround(scene, i);
    }
    return null;
  };
  const victimsAfter = (at: number) => {
    const found = phraseParty(scene, at, inOn, 8);
    return found && !isGroup(found.party) ? listOf(scene, found.party) : none;
  };
  const about = inContext(scene);
  const here = cyberWeight(scene, first, last) === 2 || about;

  for (let i = first; i <= last; i++) {
    const word = lower[i] as string;
    const readings = verbs.get(word);
    const inside = scene.parties.find((party) => party.first <= i && i <= party.last);

    // Behind, responsible for, culprit, the work of.
    if (
      !inside &&
      (word === "behind" ||
        word === "responsible" ||
        word === "culprit" ||
        word === "perpetrators" ||
        word === "perpetrator" ||
        word === "culprits" ||
        word === "architect" ||
        (word === "work" && lower[i + 1] === "of") ||
        (word === "author" && lower[i + 1] === "of"))
    ) {
      const group = verbGroup(scene, i, PAST);
      const who = word === "work" ? phraseParty(scene, i, new Set(["of"]), 2)?.party : (subjectOf(scene, group.first) ?? null);
      const culprit = word.startsWith("culprit") ? phraseParty(scene, i, new Set(["was", "were", "is"]), 12)?.party : null;
      const actor =
        culprit ??
        (who && isActor(who) ? who : lower[i + 1] === "of" || word === "behind" ? null : null) ??
        (word === "responsible" ? nearestActor(scene, i) : null);
      const idle =
        word === "behind" &&
        /^(schedule|bars|closed|time|him|her|them|me|it)$|^(the|a) (wheel|firewall|scenes|times|counter|curtain)$/.test(
          /^(the|a)$/.test(lower[i + 1] ?? "") ? `${lower[i + 1]} ${lower[i + 2]}` : (lower[i + 1] ?? ""),
        );
      const stray =
        (word === "behind" &&
          !/^(is|are|was|were|be|been|being|not|squarely|probably|likely|almost|certainly|directly|allegedly|'|‘|“|")$/.test(lower[i - 1] as string) &&
          !scene.parties.some((p) => p.last === i - 1)) ||
        (word === "responsible" && cyberWeight(scene, i + 1, i + 14) !== 2);
      if (actor && isActor(actor) && here && !idle && !stray && !whoBefore(lower, group.first, first)) {
        const list = listOf(scene, actor);
        const near = hedgeBetween(lower, Math.min(actor.last, i), i);
        if (group.unreal) reject("behind", i, "not real: will, can, should");
        else {
          const passiveThink = passiveRaising(scene, actor.last, i);
          const stance = group.negated && !notOnly(lower, group.first, i) ? "denies" : "attributes";
          report(
            {
              frame: "behind",
              stance,
              actors: list,
              cue: i,
              certainty: weaker(group.certainty, near),
              incident: incidentIn(i + 1, last) ?? incidentIn(first, i),
              victims: victimsAfter(i + 2),
              ...(passiveThink?.sources ? { sources: passiveThink.sources } : {}),
            },
            Math.min(actor.first, i),
            i,
            passiveThink ? "unknown" : "author",
          ); // prettier-ignore
        }
      }
      continue;
    }

    // Suspicion and evidence: the finger, suspicion or blame falls on; points to; hallmarks of.
    if (
      !inside &&
      (word === "blame" ||
        word === "suspicion" ||
        word === "finger" ||
        word === "fingers" ||
        word === "responsibility" ||
        word === "hallmarks" ||
        word === "points" ||
        word === "point" ||
        word === "pointed" ||
        word === "pointing" ||
        word === "involvement" ||
        word === "fingerprints" ||
        (word === "consistent" && lower[i + 1] === "with"))
    ) {
      if (
        /^(points?|pointed|pointing|hallmarks|consistent)$/.test(word) ||
        ((word === "blame" || word === "suspicion") && /^(fell|falls|has|on)$/.test(lower[i + 1] ?? "")) ||
        word === "suspicion" ||
        word === "responsibility"
      ) {
        const target = phraseParty(scene, i, new Set(["to", "at", "of", "on", "with"]), 14);
        if (
          target &&
          isActor(target.party) &&
          here &&
          !/^(claim|claimed|claims|claiming|take|took|takes|of)$/.test(lower[i - 1] ?? "") &&
          word !== "responsibility"
        ) {
          report(
            {
              frame: "evidence",
              actors: listOf(scene, target.party),
              cue: i,
              certainty: word === "blame" || word === "finger" ? "asserted" : "possible",
              incident: incidentIn(first, last),
            },
            i,
            target.party.last,
            word === "blame" || word === "suspicion" ? "unknown" : "author",
          );
          continue;
        }
      }
      if (word === "involvement" || word === "fingerprints") {
        const owner = scene.parties.find((p) => p.last === i - 1 || (p.last === i - 2 && lower[i - 1] === "'s"));
        if (owner && isActor(owner) && here)
          report({ frame: "evidence", actors: [owner], cue: i, certainty: "possible", incident: incidentIn(i + 1, last) }, owner.first, i, "unknown");
        continue;
      }
    }

    // Withholding.
    const withheld = withholding(scene, i);
    if (withheld && here) {
      const group = groupBefore(lower, i, first);
      const subject = withheld.subjectless ? null : subjectOf(scene, group);
      if (!question)
        add({
          frame: "withhold",
          stance: "withholds",
          actors: avoided(scene, withheld.last, word, subject),
          sources: subject ? listOf(scene, subject) : none,
          cue: i,
          incident: incidentIn(first, last),
          voice: subject ? null : withheld.subjectless ? "author" : "unknown",
        });
      i = withheld.last;
      continue;
    }

    // Ties said in words.
    const tie = inside ? null : affiliation(lower, i);
    if (tie) {
      const sponsor = objectOf(scene, tie.last, 4);
      const group = verbGroup(scene, i, PARTICIPLE);
      const actor = subjectOf(scene, group.first);
      if (
        sponsor &&
        actor &&
        actor !== sponsor &&
        isGroup(actor) &&
        (isState(sponsor) || sponsor.entity?.type === "organisation") &&
        sponsor.entity?.type !== "threat-actor"
      ) {
        const passive = /ed$|run|by/.test(lower[tie.last] as string) && tie.passive;
        const agent = passive ? byAgent(scene, i, sponsor) : null;
        const draft = {
          frame: "affiliation" as const,
          relation: "affiliation" as const,
          stance: (group.negated ? "denies" : "attributes") as Stance,
          actors: listOf(scene, actor),
          sponsor,
          certainty: weaker(tie.certainty, weaker(group.certainty, sponsor.hedged ? "possible" : "asserted")),
          cue: i,
        };
        if (group.unreal) reject("affiliation", i, "not real");
        else if (agent) add({ ...draft, sources: listOf(scene, agent) });
        else if (tie.passive && hasBe(lower, group.first, i)) report(draft, actor.first, sponsor.last, "unknown");
        else if (actor.last < i && /[,(—–]/.test(lower[actor.last + 1] ?? "")) insideRelative(scene, draft, add, actor.last + 1, i);
        else report(draft, actor.first, sponsor.last, "author");
        i = tie.last;
        continue;
      }
    }

    const noun = !inside && (strongNouns.has(word) || weakNouns.has(word)) && asNoun(scene, i);
    if (noun) {
      // Nominals: "the hack by X", "Iran's hack of Y", "the Russian cyberattack".
      {
        const origin = lower[i + 1] === "from" && /^(cyber-?)?(attack|hack|intrusion)s?$/.test(word) ? objectOf(scene, i + 1, 1) : null;
        const agent = lower[i + 1] === "by" ? objectOf(scene, i + 1, 3) : origin?.entity?.type === "country" ? origin : null;
        if (agent && isActor(agent) && (isGroup(agent) || strongNouns.has(word) || here))
          report(
            {
              frame: "event-noun",
              actors: listOf(scene, agent),
              cue: i,
              certainty: agent.hedged ? "possible" : "asserted",
              incident: phraseAround(scene, i),
              victims: victimsAfter(agent.last),
            },
            i,
            agent.last,
            "author",
          );
        else if (lower[i - 1] === "'s" || lower[i - 2] === "'s") {
          const owner = scene.parties.find((p) => p.last === i - 2 || p.last === i - 3);
          const target = owner && /^(of|on|against|into)$/.test(lower[i + 1] ?? "") ? objectOf(scene, i + 1, 4) : null;
          if (
            owner &&
            isActor(owner) &&
            owner.first > first - 1 &&
            target &&
            (isGroup(owner) || word === "hack" || word === "hacking") &&
            !/^(of|on|against)$/.test(lower[owner.first - 1] ?? "")
          )
            report({ frame: "event-noun", actors: [owner], cue: i, incident: phraseAround(scene, i), victims: [target] }, owner.first, i, "author");
        }
      }
      continue;
    }
    if (!readings || inside) continue;

    // Denial.
    const deny = readings.get("deny");
    // A denial seldom says again what it is about: "Moscow has denied any involvement."
    if (deny && (here || (scene.cyber && disowns.test(lower.slice(i + 1, i + 8).join(" "))))) {
      const group = verbGroup(scene, i, deny.bits);
      const object = lower.slice(i + 1, i + 12).join(" ");
      const about2 =
        /^(it|any|all|the (accus|alleg|claim|charg|attribut|report|link)|accus|alleg|claim|charg|involv|respons|being|having|hack|that|play|a role|carry|orchestr|attack|conduct|target|launch|break|steal|both|these|those|such|them|any|knowledge|ties|links)/.test(
          object,
        ) || /^(\w+ ('s )?)(claim|accusation|allegation|attribution|charge)/.test(object);
      const lost = /\b(data|ransom|bill|request|appeal|access|stolen|misuse)\b/.test(object) && !/(accus|alleg|involv|respons|behind|hack)/.test(object);
      if (group.negated) {
        reject("deny", i, "did not deny");
        continue;
      } // prettier-ignore
      const subject = group.passive ? (phraseParty(scene, i, by, 6)?.party ?? null) : subjectOf(scene, group.first);
      if ((about2 || group.passive || i >= last - 2) && !lost && !group.unreal && !question) {
        const inner =
          lower[i + 1] === "that" || lower[i + 1] === "claims" || /attribut/.test(object)
            ? scene.parties.find((p) => p.first > i && isActor(p) && p !== subject)
            : null;
        const accused = inner && subject && inner.entity !== subject.entity && !isState(subject) && !isGroup(subject) ? inner : (subject ?? inner ?? null);
        if (accused)
          add({
            frame: "deny",
            stance: "denies",
            actors: [accused],
            sources: subject ? [subject] : none,
            cue: i,
            certainty: group.certainty,
            incident: incidentIn(i + 1, last),
            voice: subject ? null : "unknown",
          });
        continue;
      }
      reject("deny", i, "what is denied is not who did it");
      continue;
    }

    // Claims of one's own.
    const own = readings.get("selfClaim");
    if (own && !(own.bits & GERUND && lower[i - 1] === "the")) {
      const group = verbGroup(scene, i, own.bits);
      const object = lower[i + 1] === "responsibility" || lower[i + 1] === "credit" || incidentIn(i + 1, Math.min(i + 6, last)) !== null;
      const subject = group.passive ? (phraseParty(scene, i, by, 4)?.party ?? null) : subjectOf(scene, group.first);
      if (
        subject &&
        isGroup(subject) &&
        object &&
        here &&
        !question &&
        !group.unreal &&
        (own.lemma !== "claim" || lower[i + 1] === "responsibility" || group.passive || /^(the|a|an|this|its|credit)$/.test(lower[i + 1] ?? ""))
      ) {
        add({
          frame: "self-claim",
          actors: [subject],
          sources: [subject],
          cue: i,
          stance: group.negated ? "denies" : "attributes",
          incident: incidentIn(i + 1, last),
          victims: victimsAfter(i + 1),
        });
        continue;
      }
    }
    if ((word === "took" || word === "taken" || word === "takes") && (lower[i + 1] === "responsibility" || lower[i + 1] === "credit")) {
      const subject = subjectOf(scene, verbGroup(scene, i, PAST).first);
      if (subject && isGroup(subject) && here) add({ frame: "self-claim", actors: [subject], sources: [subject], cue: i, incident: incidentIn(i + 1, last) });
      continue;
    }

    // Accusation and charge.
    const accuse = readings.get("accuse") ?? readings.get("legal");
    const blameOn =
      accuse?.lemma === "blame" && (lower[i + 1] === "on" || (objectOf(scene, i) === null && phraseParty(scene, i, new Set(["on"]), 16) !== null));
    if (
      accuse &&
      !blameOn &&
      !(accuse.lemma === "call" && lower.slice(i, i + 6).indexOf("out") < 0) &&
      !(accuse.lemma === "finger" && !(accuse.bits & (PAST | PARTICIPLE)))
    ) {
      const group = verbGroup(scene, i, accuse.bits);
      const legal = readings.has("legal") && !readings.has("accuse");
      const name = /^(identify|name|implicate|expose|unmask)$/.test(accuse.lemma);
      const after = cyberWeight(scene, i + 1, last) === 2;
      const ok = (after || (here && !legal && !name)) && !question && !group.unreal && !group.negated;
      if (
        group.passive ||
        (group.at === group.first && accuse.bits & PARTICIPLE && /^(for|of|by|over|in|as)$/.test(lower[i + 1] ?? "") && objectOf(scene, i) === null)
      ) {
        const actor = subjectOf(scene, group.first);
        const agent = phraseParty(scene, i, by, 12);
        if (
          actor &&
          ok &&
          isActor(actor) &&
          (!name || /^(as|by)$/.test(lower[i + 1] ?? "")) &&
          /^(for|of|by|with|over|in|on|as|after|,)$/.test(lower[i + 1] ?? "")
        ) {
          const base = {
            frame: "accuse" as const,
            actors: listOf(scene, actor),
            cue: i,
            certainty: group.certainty,
            incident: incidentIn(i + 1, last),
            victims: victimsAfter(i + 3),
          };
          if (agent && agent.at < i + 6) add({ ...base, sources: listOf(scene, agent.party) });
          else report(base, actor.first, i, "unknown");
        } else reject("accuse", i, "no actor, or nothing cyber");
        continue;
      }
      const actor = objectOf(scene, i, 4);
      const source = subjectOf(scene, group.first);
      if (
        actor &&
        ok &&
        isActor(actor) &&
        source !== actor &&
        (!name ||
          (cyberWeight(scene, actor.last + 1, last) === 2 && /\b(as|behind|responsible)\b/.test(lower.slice(actor.last + 1, actor.last + 6).join(" ")))) &&
        (!legal || /^(for|over|with|on|in|under|,|to|who)$/.test(lower[(listOf(scene, actor).at(-1) as Party).last + 1] ?? "") || isGroup(actor))
      ) {
        if (readings.get("accuse")?.lemma === "condemn" && !isState(actor) && !isGroup(actor)) continue;
        add({
          frame: "accuse",
          actors: listOf(scene, actor),
          sources: source ? listOf(scene, source) : none,
          cue: i,
          certainty: group.certainty,
          incident: incidentIn(actor.last + 1, last),
          victims: victimsAfter(actor.last + 3),
          voice: source ? null : "unknown",
        });
        continue;
      }
      if (actor) reject("accuse", i, ok ? "the accused is no actor" : "nothing cyber, or not real");
      if (!readings.has("say") && !readings.has("weak")) continue;
    }

    // Attribution to.
    const attribute = readings.get("attribute") ?? (blameOn ? accuse : undefined);
    if (attribute && !(attribute.lemma === "blame" && !blameOn)) {
      const group = verbGroup(scene, i, attribute.bits);
      const target = phraseParty(scene, i, toOn, 30, 6);
      const certainty: Certainty = /^(link|tie|connect|associate)$/.test(attribute.lemma) ? "possible" : "asserted";
      const linked =
        certainty === "possible" && (group.passive || lower[i + 1] === "to") && !(target && isActor(target.party)) ? subjectOf(scene, group.first) : null;
      if (linked && isGroup(linked) && !question && !group.unreal && !group.negated && cyberWeight(scene, i + 1, i + 9) === 2) {
        report(
          { frame: "attribute", actors: listOf(scene, linked), cue: i, certainty, incident: incidentIn(i + 1, last), victims: victimsAfter(i + 3) },
          linked.first,
          i,
          "unknown",
        );
        continue;
      }
      if (target && isActor(target.party) && !question && !group.unreal) {
        const passive =
          group.passive || target.at === i + 1 || (attribute.bits & PARTICIPLE && lower[i + 1] === "by") || (group.first === i && lower[i + 1] === "to");
        const subject = subjectOf(scene, group.first);
        const object = passive ? subject : objectOf(scene, i, 3);
        const agent = passive ? phraseParty(scene, i, by, 10) : null;
        const affiliated =
          object &&
          isGroup(object) &&
          !isGroup(target.party) &&
          (isState(target.party) || target.party.entity?.type === "organisation") &&
          !eventBetween(scene, object, passive ? group.first : target.at);
        if (affiliated || here) {
          const base = {
            frame: (affiliated ? "affiliation" : "attribute") as Frame,
            relation: (affiliated ? "affiliation" : "responsibility") as Relation,
            stance: (group.negated ? (passive && !subjectIsNamed(subject) ? "withholds" : "denies") : "attributes") as Stance,
            actors: affiliated ? [object] : listOf(scene, target.party),
            sponsor: affiliated ? target.party : null,
            cue: i,
            certainty: weaker(certainty, group.certainty),
            incident: affiliated ? null : passive ? incidentIn(first, i) : incidentIn(i, last),
          };
          if (agent && agent.party.first > i) add({ ...base, sources: listOf(scene, agent.party) });
          else if (passive) {
            if (affiliated && group.first === i) report(base, target.party.first, target.party.last, "author");
            else if (group.first === i || /^(which|that)$/.test(lower[group.first - 1] ?? "")) add({ ...base, voice: "unknown" });
            else report(base, object?.first ?? i, target.party.last, "unknown");
          } else add({ ...base, sources: subject ? listOf(scene, subject) : none, voice: subject ? null : "unknown" });
          i = Math.max(i, Math.min(target.at, i + 3));
          continue;
        }
      }
    }

    // Suspicion of: "is suspected of hacking", "suspects China of".
    if (/^suspect/.test(word) && here) {
      const group = verbGroup(scene, i, PAST | PARTICIPLE);
      const passive = hasBe(lower, group.first, i);
      if (lower[i + 1] === "of" && passive) {
        const actor = subjectOf(scene, group.first);
        if (actor && isActor(actor)) {
          report({ frame: "suspect", actors: listOf(scene, actor), cue: i, certainty: "possible", incident: incidentIn(i, last) }, actor.first, i, "unknown");
          continue;
        } // prettier-ignore
      }
      const actor = objectOf(scene, i, 1);
      if (actor && isActor(actor) && lower[actor.last + 1] === "of") {
        const source = subjectOf(scene, group.first);
        add({
          frame: "suspect",
          actors: listOf(scene, actor),
          sources: source ? listOf(scene, source) : none,
          cue: i,
          certainty: "possible",
          incident: incidentIn(i, last),
        });
        continue;
      }
    }

    // The writer's, or a speaker's, plain sentence: X hacked Y.
    const event = readings.get("strong") ?? readings.get("weak");
    if (event && lower[i - 1] !== "-") {
      const group = verbGroup(scene, i, event.bits);
      if (event.bits === GERUND && group.first === i && !/^(,|before|after|while|and|by)$/.test(lower[i - 1] ?? "")) continue;
      const strong = readings.has("strong");
      const everyday =
        /^(use|gain|create|build|write|register|send|publish|order|list|run|operate|develop|release|take|expose|enter|engineer|conduct|deliver|obtain|carry|commit|gather|collect|read|copy|monitor|demand|impersonate|get)$/.test(
          event.lemma,
        );
      const general =
        /^(use|gain|gather|collect|create|build|write|register|send|publish|order|list|conduct|run|operate|develop|deploy|launch|inject|carry|commit|mount|stage|execute|orchestrate|mastermind|perpetrate|plant|obtain|access|deliver|distribute|read|copy|take|hit|monitor|upload|dump|release|enter|install|harvest|download|expose|exploit|use|engineer|target|disable|destroy|shut)$/.test(
          event.lemma,
        );
      const near = cyberWeight(scene, i, Math.min(i + 12, last)) === 2;
      if (group.passive) {
        const agent = phraseParty(scene, i, by, 8);
        if (
          !agent ||
          !isActor(agent.party) ||
          (!isGroup(agent.party) && agent.party.entity?.type !== "country" && !strong && incidentIn(Math.max(first, i - 4), i) === null)
        )
          continue;
        if (agent.party.entity === null && agent.party.state === null) continue;
        if (!(isGroup(agent.party) ? here || scene.cyber : here)) continue;
        if (group.unreal) {
          reject("event-verb", i, "not real");
          continue;
        } // prettier-ignore
        const subject = subjectOf(scene, group.first);
        const event2 = incidentIn(Math.max(first, i - 10), i - 1);
        const raising = strength(lower.slice(group.first, i).find((w) => possible.has(w) || probable.has(w)) ?? "");
        report(
          {
            frame: "event-verb",
            stance: group.negated ? "denies" : "attributes",
            actors: listOf(scene, agent.party),
            cue: i,
            certainty: weaker(weaker(group.certainty, raising), agent.party.hedged ? "possible" : "asserted"),
            victims: subject && !event2 && !isGroup(subject) ? [subject] : none,
            incident: event2 ?? { first: i, last: i },
          },
          i,
          agent.party.last,
          raising !== "asserted" ? "unknown" : "author",
        );
        continue;
      }
      const actor = subjectOf(scene, group.first);
      if (!actor || !isActor(actor) || prepositionOf(lower, actor.first)) continue;
      if (actor.last + 1 < group.first && lower.slice(actor.last + 1, group.first).some((w) => w === "to") && !hedged(lower, actor.last + 1, i)) continue;
      // "Iran fuel stations crippled": a plain noun between the name and the verb makes the name a modifier.
      const next = lower[actor.last + 1] as string;
      if (
        actor.last + 1 < group.first &&
        !/^([,(—–-]|"|”|“|who|which|that|and|or|also|in|of|from|at|with|on|for|aka|known|based|linked|tied|backed|working|operating|targeting|\[)$/.test(
          next,
        ) &&
        !next.endsWith("ly") &&
        !verbs.has(next) &&
        scene.parties.every((p) => p.first !== actor.last + 1) &&
        !/^(have|has|had|is|was|were|are|may|might|could|to)$/.test(next)
      )
        continue;
      if (lower[actor.last + 1] === "'s") continue;
      const group2 = isGroup(actor);
      if (
        !(
          strong ||
          (group2
            ? actor.entity?.type === "threat-actor" || actor.state !== null
              ? !everyday || near || about
              : general
                ? near
                : here || about
            : near || (here && !general))
        )
      ) {
        reject("event-verb", i, "nothing cyber near the verb");
        continue;
      } // prettier-ignore
      if (group.unreal) {
        reject("event-verb", i, "will, can, should: not real");
        continue;
      } // prettier-ignore
      const passiveThink = passiveRaising(scene, actor.last, i);
      const said = speakerFor(scene, actor.first, i);
      if (group.present && !said && !scene.headline) {
        reject("event-verb", i, "present tense: what a group usually does");
        continue;
      } // prettier-ignore
      if (!group2 && !said && !passiveThink && actor.entity?.type !== "country" && !(strong && isState(actor))) continue;
      if (!group2 && actor.entity?.type !== "country" && !strong) continue;
      if (!group2 && !actor.state && actor.head !== "") continue;
      if (actor.entity === null && !actor.state) {
        reject("event-verb", i, "the actor is nobody in particular");
        continue;
      } // prettier-ignore
      if (actor.entity === null && !actor.state && actor.head !== "" && !isGroup(actor)) continue;
      if (actor.entity === null && /^(hacker|attacker|intruder)s?$|^actors?$/.test(actor.head) && !actor.state) {
        reject("event-verb", i, "unnamed hackers");
        continue;
      } // prettier-ignore
      const target = objectOf(scene, i, 4);
      report(
        {
          frame: "event-verb",
          stance: group.negated ? "denies" : "attributes",
          actors: listOf(scene, actor),
          cue: i,
          certainty: weaker(weaker(group.certainty, actor.hedged ? "possible" : "asserted"), actor.tie?.certainty === "possible" ? "possible" : "asserted"),
          victims: target && !isGroup(target) ? listOf(scene, target) : none,
          incident: { first: i, last: i },
          ...(passiveThink?.sources ? { sources: passiveThink.sources } : {}),
        },
        actor.first,
        i,
        passiveThink ? "unknown" : "author",
      );
    }
  }

  // "APT31, not APT27", "the gang rather than China": who is cleared by the way.
  for (const party of scene.parties) {
    const before = lower[party.first - 1] ?? "";
    const cleared = (before === "not" && lower[party.first - 2] === ",") || (before === "than" && lower[party.first - 2] === "rather");
    const main =
      cleared && isActor(party)
        ? drafts.find((draft) => draft.stance === "attributes" && draft.relation === "responsibility" && !draft.actors.includes(party))
        : undefined;
    if (main) add({ ...main, stance: "denies", actors: [party], cue: party.first - 1, certainty: "asserted" });
  }

  // Compounds and appositions: "the China-linked group Winnti".
  for (const party of scene.parties) {
    if (!party.state || !(scene.cyber || about || party.entity?.type === "threat-actor")) continue;
    const threat = party.entity?.type === "threat-actor";
    if (!threat && !party.tie) continue;
    if (!threat && !actorNouns.has(party.head)) continue;
    if (!party.tie && party.head === "" && !threat) continue;
    const certainty = party.tie?.certainty ?? "asserted";
    const used = drafts.some((draft) => draft.actors.includes(party));
    // A described group that already acts in a claim brings its state as the actor; only a named group gives the tie too.
    if (!threat && used) continue;
    if (!party.tie && used) continue;
    add({
      frame: "compound",
      relation: "affiliation",
      actors: [party],
      sponsorEntity: party.state.entity,
      sponsor: null,
      certainty: weaker(certainty, party.hedged ? "possible" : "asserted"),
      cue: party.tie?.at ?? party.state.first,
      voice: "author",
    });
  }
  return { drafts, rejected };
}

/** Whether a word that may be noun or verb ("hack", "attacks", "leaks") is a noun here. */
function asNoun(scene: Scene, i: number): boolean {
  const { lower } = scene.document.tokens;
  const readings = verbs.get(lower[i] as string);
  const reading = readings?.get("strong") ?? readings?.get("weak");
  if (!reading) return true;
  const before = lower[i - 1] ?? "";
  if (reading.bits === GERUND) return !/^(of|for|by|in|from|with|,|and|been|be|was|were|is|are|denied|admitted|after|before|to)$/.test(before) && before !== "";
  if (reading.bits & (PAST | PARTICIPLE)) return false;
  if (/^(to|and|will|could|may|might|did|not|would|can)$/.test(before) || before.endsWith("ly")) return false;
  return !scene.headline || !scene.parties.some((party) => party.last === i - 1);
}

/** Words of doubt between the speaker and the claim: "no evidence that", "unlikely that", "does not believe". */
function doubtBefore(lower: readonly string[], first: number, to: number): Certainty | null {
  for (let i = first; i < to; i++) {
    const word = lower[i] as string;
    const before = lower[i - 1] ?? "";
    if (word === "evidence" && before === "no") return "possible";
    if (word === "unconvinced" || (word === "convinced" && before === "not")) return "possible";
    if (word === "unlikely") return "probable";
    if ((word === "doubt" || word === "doubts" || word === "doubted" || word === "disputed") && !/^(no|little|few|without)$/.test(before) && i >= first + 1)
      return "possible";
    if ((word === "believe" || word === "think") && before === "not") return "probable";
    if (word === "cautioned" || (word === "ruled" && lower[i + 1] === "out" && before !== "not")) return word === "ruled" ? "asserted" : "possible";
    if (word === "withdrew" || word === "retracted") return "possible";
  }
  return null;
}

/** The actor that a withholding avoids, when it is named: "without mentioning China". */
function avoided(scene: Scene, at: number, word: string, subject: Party | null): readonly Party[] {
  if (word === "confirmed") return subject ? [subject] : none;
  const { lower } = scene.document.tokens;
  if (!/^(naming|mentioning|identifying|attributing|blaming|accusing)$/.test(word)) return none;
  const next = objectOf(scene, at, 2);
  return next?.entity && !/^(against|of|on)$/.test(lower[next.first - 1] ?? "") && isActor(next) ? [next] : none;
}

function subjectIsNamed(subject: Party | null): boolean {
  return subject !== null && isGroup(subject);
}

function hasBe(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (auxiliaries.has(lower[i] as string) && lower[i] !== "to") return true;
  return false;
}

function hedged(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      probable.has(lower[i] as string) ||
      possible.has(lower[i] as string) ||
      /^(managed|attempted|tried|began|helped|continued|said|found|known)$/.test(lower[i] as string)
    )
      return true;
  return false;
}

/** "is believed to be behind", "is suspected of": a hedge in the passive between the actor and the cue; its by-phrase is the source. */
function passiveRaising(scene: Scene, from: number, to: number): { sources?: readonly Party[] } | null {
  const { lower } = scene.document.tokens;
  for (let i = from + 1; i < to; i++) {
    if (
      !/^(believed|thought|considered|suspected|alleged|said|assessed|presumed|reported|found|judged|regarded|known|assumed)$/.test(lower[i] as string) ||
      !hasBe(lower, from + 1, i)
    )
      continue;
    const agent = phraseParty(scene, i, by, 2);
    return agent ? { sources: listOf(scene, agent.party) } : {};
  }
  return null;
}

function hedgeBetween(lower: readonly string[], from: number, to: number): Certainty {
  let certainty: Certainty = "asserted";
  for (let i = from + 1; i < to; i++) if (lower[i - 1] !== "which" && lower[i - 1] !== ",") certainty = weaker(certainty, strength(lower[i] as string));
  return certainty;
}

function nearestActor(scene: Scene, at: number): Party | null {
  const before = scene.parties.filter((party) => party.last < at && isActor(party)).at(-1);
  return before && at - before.last < 5 ? before : null;
}

function notOnly(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lower[i] === "not" && lower[i + 1] === "only") return true;
  return false;
}

function whoBefore(lower: readonly string[], at: number, floor: number): boolean {
  return (
    at - 1 >= floor &&
    lower[at - 1] === "who" &&
    (at - 2 < floor || verbs.get(lower[at - 2] as string)?.has("say") === true || /^(unclear|know|known|unsure|clear)$/.test(lower[at - 2] as string))
  );
}

function prepositionOf(lower: readonly string[], first: number): boolean {
  return /^(of|on|against|to|with|from)$/.test(lower[first - 1] ?? "");
}

/** Where a condition opens: "if", "unless", "should X …"; -1 when the sentence has none. */
function conditional(lower: readonly string[], first: number, last: number): number {
  if (/^(should|had|were)$/.test(lower[first] as string)) return first;
  for (let i = first; i <= last; i++) {
    if (lower[i] === "unless" || lower[i] === "if" || lower[i] === "whether") return i;
  }
  return -1;
}

interface Tie {
  readonly last: number;
  readonly certainty: Certainty;
  readonly passive: boolean;
}

/** Words that tie a group to a state: "run by", "on behalf of", "an arm of". */
function affiliation(lower: readonly string[], i: number): Tie | null {
  const word = lower[i] as string;
  const next = lower[i + 1];
  if (/^(run|backed|sponsored|directed|funded|controlled|supported|operated|commanded|employed|financed)$/.test(word) && next === "by")
    return { last: i + 1, certainty: "asserted", passive: true };
  if (/^(linked|tied|connected)$/.test(word) && next === "to") return { last: i + 1, certainty: "possible", passive: true };
  if (/^(affiliated|associated|aligned)$/.test(word) && (next === "with" || next === "to")) return { last: i + 1, certainty: "possible", passive: true };
  if (/^(works|working|work|worked|acts|acting|operates|operating)$/.test(word)) {
    if (next === "for" || next === "under") return { last: i + 1, certainty: "asserted", passive: false };
    for (let k = i + 1; k < i + 5; k++) {
      if (lower[k] === "behalf" && lower[k + 1] === "of") return { last: k + 1, certainty: "asserted", passive: false };
      if (lower[k] === "behest" && lower[k + 1] === "of") return { last: k + 1, certainty: "asserted", passive: false };
      if (lower[k] === "direction" && lower[k + 1] === "of") return { last: k + 1, certainty: "asserted", passive: false };
    }
    return null;
  }
  if ((word === "arm" || word === "part" || word === "unit" || word === "front" || word === "branch" || word === "proxy") && (next === "of" || next === "for"))
    return { last: i + 1, certainty: "asserted", passive: false };
  if ((word === "ties" || word === "links" || word === "connections") && (next === "to" || next === "with"))
    return { last: i + 1, certainty: "possible", passive: false };
  return null;
}

function byAgent(scene: Scene, at: number, sponsor: Party): Party | null {
  const agent = phraseParty(scene, at, by, 8);
  return agent && agent.party !== sponsor && agent.party.last < sponsor.first ? agent.party : null;
}

/** A tie inside an apposition is the author's, unless the relative clause has a speaker of its own: "which the US says is run by". */
function insideRelative(
  scene: Scene,
  draft: Partial<Draft> & Pick<Draft, "frame" | "actors" | "cue">,
  add: (draft: Partial<Draft> & Pick<Draft, "frame" | "actors" | "cue">) => void,
  from: number,
  cue: number,
): void {
  const { lower } = scene.document.tokens;
  const speaker = scene.parties.find((party) => party.first > from && party.last < cue && verbs.get(lower[party.last + 1] ?? "")?.has("say"));
  if (speaker)
    add({ ...draft, certainty: weaker(draft.certainty ?? "asserted", strength(lower[speaker.last + 1] as string)), sources: listOf(scene, speaker) });
  else add({ ...draft, voice: "author" });
}

function eventBetween(scene: Scene, party: Party, to: number): boolean {
  const { lower } = scene.document.tokens;
  for (let i = party.last + 1; i < to; i++) if (strongNouns.has(lower[i] as string) || weakNouns.has(lower[i] as string)) return true;
  return lower[party.last + 1] === "'s";
}

function groupBefore(lower: readonly string[], i: number, floor: number): number {
  let first = i;
  while (
    first > floor &&
    (auxiliaries.has(lower[first - 1] as string) || negations.has(lower[first - 1] as string) || (lower[first - 1] as string).endsWith("ly"))
  )
    first--;
  return first;
}

/** Whether the words at i say that no name is given: "did not name", "declined to say who", "unclear who". */
function withholding(scene: Scene, i: number): { last: number; subjectless: boolean } | null {
  const { lower } = scene.document.tokens;
  const { first, last } = scene.sentence;
  const word = lower[i] as string;
  const ahead = lower.slice(i, Math.min(i + 12, last + 1)).join(" ");
  if (/^(declined|refused|refuses|declines)$/.test(word)) {
    if (/^\w+ (to (attribute|name|identify|blame|point|specify (who|which)|say (who|which|whether|if)|speculate|assign|confirm who)|attribution)/.test(ahead))
      return { last: i + 2, subjectless: false };
    return null;
  }
  if (/^(name|attribute|identify|blame|attributed|identified|named|say|determine|accuse|pinpoint|specify)$/.test(word)) {
    let negated = false;
    for (let k = i - 1; k >= Math.max(first, i - 5); k--) {
      const before = lower[k] as string;
      if (negations.has(before) || before === "yet") negated = true;
      else if (
        !auxiliaries.has(before) &&
        before !== "immediately" &&
        before !== "publicly" &&
        before !== "directly" &&
        before !== "to" &&
        before !== "so" &&
        before !== "explicitly" &&
        before !== "been" &&
        before !== "formally" &&
        before !== "officially" &&
        before !== "far"
      )
        break;
    }
    if (!negated) return null;
    if (word === "say" || word === "determine" || word === "specify")
      return /^\w+ (publicly )?(who|which (country|state|group|nation|government))/.test(ahead) ? { last: i + 1, subjectless: false } : null;
    if (word === "attributed" || word === "identified")
      return /^\w+ (to any|the (attackers|hackers|perpetrators))/.test(ahead) || (word === "attributed" && !/ to /.test(ahead))
        ? { last: i, subjectless: true }
        : null;
    if (word === "attribute" || word === "blame") return { last: i, subjectless: false };
    if (
      /^\w+ (a |any |the |which |who|suspects?)?(\w+ )?(countr|state|nation|government|group|suspect|culprit|perpetrator|attacker|hacker|actor|country|who\b|those|individual|gang)/.test(
        ahead,
      )
    )
      return { last: i, subjectless: false };
    return null;
  }
  if (/^(unclear|unknown|uncertain|unsure)$/.test(word) && /^\w+ (exactly )?(who|which (country|group|state)|whether .* behind)/.test(ahead)) {
    const sure = word === "unsure" || word === "uncertain";
    return { last: i + 1, subjectless: !sure };
  }
  if (word === "clear" && lower[i + 1] === "who" && lower.slice(Math.max(first, i - 4), i).includes("not")) return { last: i + 1, subjectless: true };
  if (/^(confirm|establish|know|investigating|determine)$/.test(word) && lower[i + 1] === "who") return { last: i + 1, subjectless: false };
  if ((word === "soon" || word === "early") && lower[i - 1] === "too" && lower[i + 1] === "to" && /^(attribute|say|name|blame|tell)$/.test(lower[i + 2] ?? ""))
    return { last: i + 2, subjectless: false };
  if (word === "attribution" && (lower[i - 1] === "no" || lower[i - 1] === "declined")) return { last: i, subjectless: lower[i - 1] === "no" };
  if (
    (word === "naming" || word === "mentioning" || word === "identifying" || word === "attributing") &&
    (lower[i - 1] === "without" ||
      lower
        .slice(i - 4, i)
        .join(" ")
        .includes("short of"))
  )
    return { last: i, subjectless: false };
  if (
    (word === "no" || word === "nobody") &&
    /^(no (one|group|country|actor|gang|known group|hacking group|hacker group|organi[sz]ation|threat actor)|nobody) (has|have|had|was|immediately|yet)( yet| immediately| so far| publicly)* (claimed|named|taken|come)/.test(
      ahead,
    )
  )
    return { last: i + 3, subjectless: true };
  if (word === "confirmed" && lower[i - 1] === "neither") return { last: i + 2, subjectless: false };
  return null;
}
