// Claims stage: a noun phrase in, the party it stands for out: who or what it means, and whether it can act, speak or suffer.
import type { Document } from "../document/document.ts";
import { CAPITALISED } from "../document/tokens.ts";
import type { Certainty, Entity, Filler } from "../facts.ts";
import type { Phrase, Verb } from "./grammar/parts.ts";
import { isA } from "./grammar/verbs.ts";
import { hedgeOf, weaker } from "./hedges.ts";
import type { Named } from "./named.ts";
import { actorNouns, speakerNouns, suspectNouns } from "./nouns.ts";

export interface Party {
  readonly phrase: Phrase;
  /** The thing meant; null when the words name nobody in particular. */
  readonly entity: Entity | null;
  /** The name that is its head, where a name is. */
  readonly name: Named | null;
  /** Head noun in lower case; "" where a name is the head. */
  readonly head: string;
  /** What it is in the drama: a group of attackers, a state or its body, a person, a body of another kind, described people, or a thing. */
  readonly role: "group" | "state" | "body" | "person" | "people" | "thing";
  /** State or agency that stands before the head or the name: "Russian", "Kremlin". */
  readonly state: Named | null;
  /** How the words tie it to that state: "-linked" is possible, "government" asserted; null for a bare demonym. */
  readonly tie: { readonly certainty: Certainty; readonly at: number } | null;
  /** Certainty that an adjective takes away: "suspected". */
  readonly hedge: Certainty;
  /** A capitalised adjective tells who they are: "Eastern European criminals", "Russian-speaking hackers". */
  readonly described: boolean;
}

/** What a compound says of a tie: "China-linked" may be wrong, "state-backed" is said outright. */
const ties: ReadonlyMap<string, Certainty> = new Map([
  ..."linked aligned nexus tied associated connected".split(" ").map((word) => [word, "possible"] as const),
  ..."affiliated backed sponsored directed run controlled funded supported employed sanctioned operated led"
    .split(" ")
    .map((word) => [word, "asserted"] as const),
]);
/** Words between a state and its people that say they are the state's own. */
const stateWords = new Set("state government military intelligence nation-state army naval governmental regime security secret".split(" "));
export const bodyKinds = new Set(["agency", "government", "military"]);

export interface Parties {
  of(phrase: Phrase): Party;
  /** The parties of a list, or of one phrase. */
  all(phrases: readonly Phrase[]): readonly Party[];
  /** Phrases that hang on a phrase by a preposition: "of the PLA" on "members". */
  hanging(phrase: Phrase, ...prepositions: string[]): Phrase | undefined;
  /** The party around a token, or undefined. */
  at(token: number): Party | undefined;
}

export function readParties(document: Document, sentenceFirst: number, focus: Entity | null, phrases: readonly Phrase[], verbs: readonly Verb[]): Parties {
  const { lower, kind } = document.tokens;
  const known = new Map<Phrase, Party>();
  const hung = new Map<Phrase, Phrase[]>();
  const renaming = new Map<Phrase, Phrase>();
  for (const phrase of phrases) {
    if (phrase.on) hung.set(phrase.on, [...(hung.get(phrase.on) ?? []), phrase]);
    if (phrase.renames && !renaming.has(phrase.renames)) renaming.set(phrase.renames, phrase);
  }
  const aliases = new Map<Phrase, Phrase>();
  for (const verb of verbs) {
    if (verb.lemma === "go" && verb.antecedent) {
      // "hackers going by the handle X".
      const handle = verb.complements.find((one) => one.preposition === "by");
      if (handle) aliases.set(verb.antecedent, handle);
    }
    if (!/^(know|dub|call|name|nickname|codename|label|term|track|identify)$/.test(verb.lemma)) continue;
    const own = verb.antecedent ?? (verb.objects.length > 1 ? verb.objects[0] : undefined) ?? (verb.passive ? verb.subject[0] : undefined);
    const alias = verb.complements.find((one) => one.preposition === "as") ?? (verb.passive ? verb.objects[0] : verb.objects.at(-1));
    if (own && alias && own !== alias) aliases.set(own, alias);
  }

  const of = (phrase: Phrase): Party => {
    const old = known.get(phrase);
    if (old) return old;
    // Two phrases that describe each other: the second one asked stands for itself.
    known.set(phrase, { phrase, entity: null, name: null, head: "", role: "thing", state: null, tie: null, hedge: "asserted", described: false });
    const { entity, name, head, role, state, tie, hedge } = read(phrase);
    const party: Party = { phrase, entity, name, head, role, state, tie, hedge, described: describes(phrase) };
    known.set(phrase, party);
    return party;
  };
  const hanging = (phrase: Phrase, ...prepositions: string[]) => hung.get(phrase)?.find((one) => prepositions.includes(one.preposition));

  function read(phrase: Phrase): Omit<Party, "described"> {
    let headAt = phrase.last;
    while (headAt > phrase.first && /^["”’'»)*_$]$/.test(lower[headAt] as string)) headAt--;
    // "Unit 3390"
    if (/^\d+$/.test(lower[headAt] as string) && headAt > phrase.first && actorNouns.has(lower[headAt - 1] as string)) headAt--;
    if (/^(latter|former)$/.test(lower[headAt] as string)) {
      const before = phrases
        .filter((one) => one.last < phrase.first)
        .map(of)
        .filter((one) => one.entity !== null);
      const meant = lower[headAt] === "latter" ? before.at(-1) : before.at(-2);
      if (meant) return { ...meant, phrase, name: null, head: "", hedge: "asserted" };
    }
    const name = phrase.names.findLast((one) => one.last >= headAt) ?? null;
    const word = lower[headAt] as string;
    const others = phrase.names.filter((one) => one !== name);
    const owner = phrase.owner ? (phrase.owner.names.at(-1) ?? null) : null;
    let state = others.findLast((one) => isState(one.entity) && !sympathy(one.first)) ?? null;
    let tie: Party["tie"] = null;
    let hedge: Certainty = "asserted";
    /** How surely they are held to be of that state. */
    let judged: Certainty = "asserted";
    for (let i = phrase.first; i <= headAt; i++) {
      const one = lower[i] as string;
      const strength = ties.get(one);
      if (strength && /^[-‑–]$/.test(lower[i - 1] ?? "")) tie = { certainty: strength, at: i };
      else if (stateWords.has(one) && i < headAt + 1 && state && state.last < i && !tie) tie = { certainty: "asserted", at: i };
      const doubt = hedgeOf(one);
      if (doubt && i < headAt && !(name && name.first <= i)) hedge = hedge === "possible" ? hedge : doubt;
    }
    if (name && name.form !== "demonym") {
      const { entity } = name;
      const role =
        entity.type === "threat-actor"
          ? "group"
          : entity.type === "country" || entity.type === "place"
            ? "state"
            : entity.type === "person"
              ? "person"
              : entity.type === "organisation"
                ? bodyKinds.has(entity.kind ?? "")
                  ? "state"
                  : "body"
                : "thing"; // prettier-ignore
      // "Lyceum, an Iranian threat actor": a name that nothing else places.
      if (role !== "group" && role !== "state" && role !== "person") {
        const renamed = renaming.get(phrase);
        if (renamed && actorNouns.has(lower[renamed.last] as string) && renamed.names.some((one) => one.entity.type === "country")) {
          const country = renamed.names.find((one) => one.entity.type === "country") as Named;
          return { phrase, entity: entity.type === "organisation" ? entity : country.entity, name, head: "", role: "group", state: country, tie, hedge };
        }
      }
      if (!state && role === "group" && name.form === "description") {
        const bound = boundTo(phrase);
        state = bound?.state ?? null;
        tie ??= bound?.tie ?? null;
      }
      // "the GRU's 85th Main Centre": its owner is its state.
      if (!state && owner && isState(owner.entity) && role === "group") state = owner;
      return { phrase, entity, name, head: "", role, state, tie, hedge };
    }
    if (name && name.form === "demonym") {
      // "the Russians", "the Chinese".
      const bare = headAt === phrase.first || phrase.names[0] === name;
      const people = /s$|ese$|ish$/.test(word) || (kind[headAt] as number) === 0;
      // "two Iranians", "an Iranian": some of them, and not their state.
      const some = name.first > phrase.first && (/s$/.test(word) ? counts : /^an?$/).test(lower[phrase.first] as string);
      if (bare && some) return { phrase, entity: null, name: null, head: "nationals", role: "people", state: name, tie, hedge };
      return {
        phrase,
        entity: bare && people ? name.entity : null,
        name: null,
        head: word,
        role: bare && people && lower[phrase.first] === "the" ? "state" : "thing",
        state: name,
        tie,
        hedge,
      };
    }
    // "They believe": who speaks is no attacker.
    const speaks =
      phrase.verb !== null &&
      isA(phrase.verb.lemma, "say") &&
      !isA(phrase.verb.lemma, "deny", "doubt") &&
      !/^(claim|admit|boast|brag|post|publish|announce)$/.test(phrase.verb.lemma);
    if (focus && !speaks && headAt === phrase.first && phrase.first === sentenceFirst && /^(it|they)$/.test(word) && name === null)
      return { phrase, entity: focus, name: null, head: word, role: "group", state: null, tie: null, hedge };
    const groupName =
      others.findLast((one) => one.entity.type === "threat-actor") ??
      (owner?.entity.type === "threat-actor" ? owner : null) ??
      (actorNouns.has(word) ? bandOf(phrase, state !== null) : null);
    const body = others.findLast((one) => one.entity.type === "organisation") ?? null;
    const person = others.findLast((one) => one.entity.type === "person") ?? null;
    if (!state && owner && isState(owner.entity)) state = owner;
    if (!state && /^(government|administration|military|army|leadership)$/.test(word)) {
      // "the Government of Canada".
      const of = hanging(phrase, "of");
      state = of?.names.find((one) => one.entity.type === "country" && one.last === of.last) ?? null;
    }
    if (!state && (actorNouns.has(word) || suspectNouns.has(word))) {
      // "hackers from China", "a group in Iran".
      const from = hanging(phrase, "from", "in", "for");
      const country = from?.names.findLast((one) => (from.preposition === "for" ? isState(one.entity) : one.entity.type === "country"));
      if (country && from && (from.last === country.last || (from.preposition === "for" && of(from).role === "state"))) state = country;
    }
    if (!state && actorNouns.has(word)) {
      const seen = seenAs(phrase);
      if (seen) return { phrase, entity: seen.state.entity, name: null, head: word, role: "group", state: seen.state, tie, hedge: seen.hedge };
      const meant = believedToBe(phrase);
      if (meant) return { ...meant.party, phrase, name: null, head: word, role: "group", state: meant.party.state ?? meant.party.name, hedge: meant.hedge };
      const bound = boundTo(phrase);
      if (bound) {
        state = bound.state;
        tie ??= bound.tie;
        judged = bound.judged;
      }
    }
    const actor = actorNouns.has(word) || (/^(one|other|first|second|third|two|both)$/.test(word) && aliases.has(phrase));
    const suspect = suspectNouns.has(word) || /^(defendants?|accused)$/.test(word);
    const speaker = speakerNouns.has(word);
    const from = actor ? hanging(phrase, "from") : undefined;
    // "hackers from Sandworm", "Russian hackers from the group Turla", "hackers from a group named Turla", "hackers from Hamas".
    const home = from ? of(from) : null;
    const ownBand = home?.entity && (home.role === "group" || (home.role === "body" && isMovement(home.entity)));
    if (ownBand) return { phrase, entity: home.entity, name: null, head: word, role: "group", state, tie, hedge };
    const inner = hanging(phrase, "of");
    const innerParty = inner && (actor || suspect || /^(members?|officers?|part|number|couple|pair|group|series)$/.test(word)) ? of(inner) : null;
    const alias = aliases.get(phrase) ?? renaming.get(phrase);
    const aliasParty =
      (actor || suspect) && alias && alias !== phrase && !known.has(alias) && alias.first > phrase.last
        ? of(alias)
        : (actor || suspect) && alias && known.has(alias)
          ? known.get(alias)
          : undefined;
    const behind = actor ? hanging(phrase, "behind") : undefined;
    const hidden = behind?.names.findLast((one) => one.entity.type === "threat-actor");
    if (hidden) return { phrase, entity: hidden.entity, name: null, head: word, role: "group", state, tie, hedge };
    if (actor || (suspect && (groupName || /^(hackers?|affiliates?|defendants?)$/.test(word)))) {
      if (groupName) return { phrase, entity: groupName.entity, name: null, head: word, role: "group", state, tie, hedge };
      if (aliasParty?.entity && (aliasParty.role === "group" || (aliasParty.role === "body" && !state)))
        return {
          phrase,
          entity: aliasParty.entity,
          name: null,
          head: word,
          role: "group",
          state: state ?? aliasParty.state,
          tie: tie ?? aliasParty.tie,
          hedge,
        };
      // "The Lazarus Group, a nation-state level of attacker": of whom the whole is said.
      const renames = phrase.renames ?? (phrase.preposition === "of" ? phrase.on?.renames : null);
      if (renames) {
        const before = of(renames);
        if (before.entity && before.role === "group") return { phrase, entity: before.entity, name: null, head: word, role: "group", state, tie, hedge };
      }
      if (innerParty && (innerParty.entity || innerParty.state))
        return {
          phrase,
          entity: innerParty.entity,
          name: null,
          head: word,
          role: innerParty.role === "person" || innerParty.role === "people" ? innerParty.role : "group",
          state: state ?? innerParty.state ?? innerParty.name,
          tie: tie ?? innerParty.tie,
          hedge,
        };
      // "the group", "these attackers": the actor last spoken of, where nothing tells them apart.
      const last =
        focus &&
        (!state || (state.entity.type === "country" && state.entity.code === focus.country)) &&
        !body &&
        headAt - phrase.first <= 2 &&
        /^(the|this|these|that|both)$/.test(lower[phrase.first] as string) &&
        !hung.has(phrase) &&
        !verbs.some((verb) => verb.antecedent === phrase)
          ? focus
          : null;
      const sure = last ? hedge : weaker(hedge, judged);
      return { phrase, entity: last ?? state?.entity ?? body?.entity ?? null, name: null, head: word, role: "group", state: state ?? body, tie, hedge: sure };
    }
    // "members of Killnet defaced": what they do the band does.
    if (/^members?$/.test(word) && innerParty?.role === "group" && innerParty.entity?.type === "threat-actor")
      return { ...innerParty, phrase, name: null, head: word, hedge };
    // "Ryuk ransomware", "the APT31 operating mode": the tool stands for who wields it.
    if (groupName && /^(ransomware|mode|variant|strain|cartel|intrusion-set|set|operation|operations|franchise|campaign|umbrella)$/.test(word))
      return { phrase, entity: groupName.entity, name: null, head: word, role: "group", state, tie, hedge };
    if (suspect) {
      // "an individual going by the alias Vosk".
      if (aliasParty?.role === "person" || (aliasParty?.role === "group" && aliasParty.entity?.type === "threat-actor"))
        return { ...aliasParty, phrase, hedge };
      if (innerParty?.entity) {
        // "officers of British intelligence"
        const serves = innerParty.role === "state" && stateWords.has(innerParty.head) ? { certainty: "asserted" as const, at: headAt } : null;
        return { phrase, entity: innerParty.entity, name: null, head: word, role: "people", state: state ?? innerParty.name, tie: tie ?? serves, hedge };
      }
      return {
        phrase,
        entity: bodyKinds.has(state?.entity.kind ?? "") ? (state as Named).entity : null,
        name: null,
        head: word,
        role: "people",
        state,
        tie,
        hedge,
      };
    }
    if (speaker || suspect) {
      // "Minister of State for Security Ben Wallace", "director of research Costin Raiu": the name ends the title.
      const titled = nameBehind(phrase);
      if (titled) return titled;
    }
    if (speaker || (/^(interests|elements)$/.test(word) && state !== null)) {
      const spies =
        (/^(interests|elements)$/.test(word) && state?.entity.type === "country") ||
        (/^(agency|agencies|service|services|directorate|apparatus|spies|unit|units|arm)$/.test(word) &&
          (state === null || state.entity.type === "country") &&
          spying(phrase.first, headAt));
      // "the Russian military intelligence agency", where the words before the head are the agency's name already.
      if (state && bodyKinds.has(state.entity.kind ?? "") && state.last === headAt - 1 && /^(agency|service|services|directorate)$/.test(word))
        return { phrase, entity: state.entity, name: null, head: word, role: "state", state, tie, hedge };
      const whole =
        spies ||
        /^(government|governments|ministry|administration|authorities|authority|regime|state|leadership|kremlin|military|navy|army|intelligence)$/.test(word);
      const named = spies ? renaming.get(phrase) : undefined;
      const body2 =
        named?.names.length === 1 && isState((named.names[0] as Named).entity) && (named.names[0] as Named).last === named.last
          ? (named.names[0] as Named)
          : null;
      if (body2) return { phrase, entity: body2.entity, name: null, head: word, role: "state", state, tie, hedge };
      const entity =
        whole && state?.entity.type === "country"
          ? state.entity
          : person && /^(campaign|camp|office|team)$/.test(word)
            ? null
            : /^(researchers?|team|analysts?|experts?|report|reports|spokes\w+|officials?|investigators?|specialists?|blog|advisory|post|statement|study|paper|bulletin)$/.test(
                  word,
                ) && body
              ? body.entity
              : whole && state
                ? state.entity
                : null;
      return { phrase, entity, name: null, head: word, role: whole ? "state" : "people", state: state ?? body, tie, hedge };
    }
    const renamed = renaming.get(phrase);
    // "a newcomer, Killnet, took credit".
    const called = renamed?.names.at(-1);
    if (renamed && called?.entity.type === "threat-actor" && called.first === renamed.first && called.last === renamed.last)
      return { phrase, entity: called.entity, name: null, head: word, role: "group", state, tie, hedge };
    const country =
      renamed && actorNouns.has(lower[renamed.last] as string) && ((kind[headAt] as number) & CAPITALISED) !== 0
        ? renamed.names.find((one) => one.entity.type === "country")
        : undefined;
    if (country) return { phrase, entity: country.entity, name: null, head: word, role: "group", state: country, tie, hedge };
    return { phrase, entity: null, name: null, head: word, role: "thing", state: state ?? others.at(-1) ?? owner, tie, hedge };
  }

  function describes(phrase: Phrase): boolean {
    for (let i = phrase.first + (/^(the|an?|one|some|two|three)$/.test(lower[phrase.first] as string) ? 1 : 0); i < phrase.last; i++)
      if ((kind[i] as number) & CAPITALISED && !(phrase.first === i && i === sentenceFirst)) return true;
    return false;
  }

  function nameBehind(phrase: Phrase): Omit<Party, "described"> | null {
    for (let inner = hanging(phrase, "of", "for", "at", "in"); inner; inner = hanging(inner, "of", "for", "at", "in")) {
      const person = inner.names.findLast((one) => one.entity.type === "person" && one.last === inner?.last);
      if (person && person.first > inner.first)
        return { phrase: inner, entity: person.entity, name: person, head: "", role: "person", state: null, tie: null, hedge: "asserted" };
    }
    return null;
  }

  /** "a threat actor, believed to be the Israeli government". */
  function believedToBe(phrase: Phrase): { party: Omit<Party, "described">; hedge: Certainty } | null {
    const judged = verbs.find(
      (verb) => verb.antecedent === phrase && verb.link === "participle" && /^(believe|think|suspect|presume|assume|allege)$/.test(verb.lemma),
    );
    const being = judged && verbs.find((verb) => verb.parent === judged && verb.lemma === "be");
    const predicate = being?.objects[0];
    if (!judged || !predicate || known.has(predicate)) return null;
    const party = of(predicate);
    const hedge = beliefs.get(judged.lemma) ?? "probable";
    // "thought to be Iranian"
    const nation = party.state?.form === "demonym" && party.state.first === predicate.first && party.state.last === predicate.last ? party.state : null;
    if (nation) return { party: { ...party, entity: nation.entity }, hedge };
    return party.entity !== null && (party.role === "state" || party.role === "group") ? { party, hedge } : null;
  }

  /** "unknown actors, allegedly Chinese, hacked", "hackers, most likely from Belarus, stole". */
  function seenAs(phrase: Phrase): { state: Named; hedge: Certainty } | null {
    if (lower[phrase.last + 1] !== ",") return null;
    let at = phrase.last + 2;
    let hedge: Certainty | null = null;
    for (; at < phrase.last + 5 && /^(most|very|from|of)$|ly$/.test(lower[at] as string); at++) hedge ??= hedgeOf(lower[at] as string) ?? null;
    const state = phrases.find((one) => one.first === at)?.names.find((one) => one.first === at && one.entity.type === "country");
    return hedge && state && lower[state.last + 1] === "," ? { state, hedge } : null;
  }

  /** "hackers belonging to Turla", "a hacker by the name of Vosk", "hackers using the handle Vosk": the band a phrase or a reduced clause counts
   *  them to. Who is described by a state already is no more than tied to it: "Russian hackers linked to Turla". */
  function bandOf(phrase: Phrase, described: boolean): Named | null {
    const named = (one: Phrase | undefined) => one?.names.findLast((name) => name.entity.type === "threat-actor") ?? null;
    const handles = /^(names?|handles?|nicknames?|alias|aliases|monikers?|pseudonyms?)$/;
    for (const word of ["by", "with", "under"]) {
      const handle = hanging(phrase, word);
      if (!handle) continue;
      for (let i = handle.first; i <= handle.last; i++) if (handles.test(lower[i] as string)) return named(handle) ?? named(hanging(handle, "of"));
    }
    for (const verb of verbs) {
      if (verb.antecedent !== phrase || verb.link !== "participle") continue;
      const member = /^(belong|work|operate|act|fight)$/.test(verb.lemma) || (!described && /^(affiliate|associate|link|tie|connect)$/.test(verb.lemma));
      const target = member ? verb.complements.find((one) => /^(to|with|for|under|as)$/.test(one.preposition)) : undefined;
      if (target && named(target)) return named(target);
      const used = /^(use|identify|claim)$/.test(verb.lemma) ? [...verb.objects, ...verb.complements].find((one) => named(one)) : undefined;
      if (used) return named(used);
      // "hackers claiming to be part of Killnet".
      const being = verb.lemma === "claim" ? verbs.find((one) => one.parent === verb && one.lemma === "be") : undefined;
      const part = being && [...being.objects, ...being.complements].find((one) => named(one));
      if (part) return named(part);
    }
    return null;
  }

  /** "hackers affiliated with China", "a group working for the FSB": the state that a reduced clause ties them to. */
  function boundTo(phrase: Phrase): { state: Named; tie: Party["tie"]; judged: Certainty } | null {
    // "an actor with ties to the Chinese government".
    const bond = hanging(phrase, "with");
    const other = bond && /^(links?|ties|connections?|affiliations?)$/.test(lower[bond.last] as string) ? hanging(bond, "to", "with") : undefined;
    const partner = other && of(other).role === "state" ? other.names.findLast((one) => isState(one.entity)) : undefined;
    if (bond && partner) return { state: partner, tie: { certainty: "possible", at: bond.last }, judged: "asserted" };
    const judged = verbs.find(
      (verb) => verb.antecedent === phrase && verb.link === "participle" && /^(believe|think|suspect|presume|assume|allege|say|consider)$/.test(verb.lemma),
    );
    const sure: Certainty = (judged && beliefs.get(judged.lemma)) ?? "asserted";
    for (const verb of judged ? verbs.filter((one) => one.parent === judged) : []) {
      // "hackers suspected to be from China", "a gang believed to have ties to China".
      const owned = verb.lemma === "have" && verb.objects[0] && /^(links?|ties|connections?)$/.test(lower[verb.objects[0].last] as string);
      const seat = verb.complements.find((one) =>
        verb.lemma === "be" ? one.preposition === "from" || one.preposition === "in" : owned && one.preposition === "to",
      );
      const state = seat?.names.findLast((one) => isState(one.entity) && one.last === seat.last);
      if (state) return { state, tie: owned ? { certainty: "possible", at: verb.at } : null, judged: sure };
    }
    for (const verb of verbs) {
      // "groups based in China", "a gang operating out of China": where they sit, and no tie.
      if (verb.antecedent === phrase && verb.link === "participle" && /^(base|operate|headquarter|reside)$/.test(verb.lemma)) {
        const seat = verb.complements.find((one) => /^(in|from|of)$/.test(one.preposition));
        const country = seat?.names.findLast((one) => one.entity.type === "country" && one.last === seat.last);
        if (country) return { state: country, tie: null, judged: "asserted" };
      }
      const host =
        verb.parent?.antecedent === phrase && verb.parent.link === "participle" && /^(believe|think|suspect|say|know|allege)$/.test(verb.parent.lemma)
          ? phrase
          : verb.antecedent;
      if (
        host !== phrase ||
        (verb.link !== "participle" && verb.link !== "relative" && verb.link !== "infinitive") ||
        !/^(affiliate|link|tie|connect|associate|align|back|sponsor|support|direct|fund|work|control|employ|run|act|operate)$/.test(verb.lemma)
      )
        continue;
      const target = verb.complements.find((one) => /^(to|with|by|for)$/.test(one.preposition));
      const orders = verb.complements.find((one) => /^(orders?|behalf|behest|instructions?|direction|command)$/.test(lower[one.last] as string));
      const giver = orders && (orders.owner ?? hanging(orders, "of", "from"));
      const name =
        giver?.names.findLast((one) => isState(one.entity)) ??
        giver?.owner?.names.findLast((one) => isState(one.entity)) ??
        (target && (of(target).role === "state" || of(target).name || /^(agency|service|services|directorate|movement|militia|rebels)$/.test(of(target).head))
          ? target.names.findLast((one) => isState(one.entity) || isMovement(one.entity))
          : undefined);
      if (!name) continue;
      const doubt = (host === verb.antecedent ? undefined : beliefs.get(verb.parent?.lemma ?? "")) ?? "asserted";
      const bond = /^(link|tie|connect|associate|align)$/.test(verb.lemma) ? "possible" : "asserted";
      return { state: name, tie: { certainty: weaker(bond, doubt), at: verb.at }, judged: doubt };
    }
    return null;
  }

  /** "pro-Russian", "anti-Chinese": what they are for or against, and no tie. */
  function sympathy(at: number): boolean {
    return /^[-‑–]$/.test(lower[at - 1] ?? "") && /^(pro|anti)$/.test(lower[at - 2] ?? "");
  }

  /** "a Russian military intelligence agency": the state's own spies. */
  function spying(first: number, headAt: number): boolean {
    for (let i = first; i < headAt; i++) if (/^(spy|intelligence|military|security|secret|cyber)$/.test(lower[i] as string)) return true;
    return false;
  }

  return {
    of,
    hanging,
    all: (list) => list.map(of),
    at(token) {
      const phrase = phrases.find((one) => one.first <= token && token <= one.last);
      return phrase && of(phrase);
    },
  };
}

/** How sure it is that a group is whom it is "believed to" work for. */
const beliefs: ReadonlyMap<string, Certainty> = new Map([
  ..."believe think presume assume consider".split(" ").map((verb) => [verb, "probable"] as const),
  ..."suspect allege".split(" ").map((verb) => [verb, "possible"] as const),
]);
/** How many of a people. */
const counts = /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|some|many|both|\d+)$/;

function isState(entity: Entity): boolean {
  return entity.type === "country" || (entity.type === "organisation" && bodyKinds.has(entity.kind ?? ""));
}

/** A militia, a party: bodies that are no state and fight like one. */
function isMovement(entity: Entity): boolean {
  return entity.type === "organisation" && /^(other|party)$/.test(entity.kind ?? "");
}

/** Whether a party can be held responsible for an attack. */
export function canAct(party: Party): boolean {
  // "traced to East Asia": a part of the world does nothing.
  if (party.entity?.type === "place" && party.entity.kind === "region") return false;
  return (
    party.role === "group" ||
    party.role === "state" ||
    party.role === "person" ||
    (party.role === "people" &&
      (suspectNouns.has(party.head) ||
        // "British intelligence officers".
        (party.tie !== null && /^officers?$/.test(party.head)) ||
        (party.state !== null && /^(officials?|diplomats?|spies|intelligence|government|military|agency|agencies|services?|police)$/.test(party.head))))
  );
}

/** Whether a party means somebody in particular: a name, or people described by a state or a name. */
export function isDefinite(party: Party): boolean {
  return party.entity !== null || party.state !== null || party.described;
}

/** The words of a party as a filler: the name where a name is the head, else the whole phrase. */
export function fillerOf(document: Document, party: Party, until?: number): Filler {
  const { tokens, text } = document;
  const first = party.name?.first ?? party.phrase.owner?.first ?? party.phrase.first;
  const last = party.name?.last ?? until ?? party.phrase.last;
  const start = tokens.start[first] as number;
  const end = tokens.end[last] as number;
  return { entity: party.entity?.id ?? null, start, end, text: text.slice(start, end) };
}
