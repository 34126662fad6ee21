// Claims stage, parties: a phrase for attackers in, the state or the band that the words behind it tie them to out: "hackers affiliated with China",
// "a group working for the FSB", "a threat actor, believed to be the Israeli government".
import type { Certainty } from "../../facts.ts";
import type { Phrase, Verb } from "../grammar/parts.ts";
import { hedgeOf, weaker } from "../hedges.ts";
import type { Named } from "../named.ts";
import { isMovement, isState, type Party } from "../party.ts";
import type { Parsed, Reading } from "./parsed.ts";
import * as words from "./words.ts";

/** The state that attackers are tied to. */
export interface Bond {
  readonly state: Named;
  readonly tie: Party["tie"];
  /** How surely they are held to be of that state. */
  readonly judged: Certainty;
}

/** The state that a phrase or a clause behind attackers ties them to. */
export function boundTo(sentence: Parsed, phrase: Phrase): Bond | null {
  const partner = partnerOf(sentence, phrase) ?? masterOf(sentence, phrase) ?? believedFrom(sentence, phrase);
  if (partner) return partner;
  for (const verb of sentence.verbs) {
    const bond = seatIn(verb, phrase) ?? serviceIn(sentence, verb, phrase);
    if (bond) return bond;
  }
  return null;
}

/** "an actor with ties to the Chinese government" */
function partnerOf({ lower, hanging, of }: Parsed, phrase: Phrase): Bond | null {
  const tie = hanging(phrase, "with");
  const other = tie && words.tieNouns.has(lower[tie.last] as string) ? hanging(tie, "to", "with") : undefined;
  const state = other && of(other).role === "state" ? other.names.findLast((one) => isState(one.entity)) : undefined;
  return tie && state ? { state, tie: { certainty: "possible", at: tie.last }, judged: "asserted" } : null;
}

/** "hackers under the direction of the Kremlin", "in the pay of Belarus" */
function masterOf({ lower, hanging }: Parsed, phrase: Phrase): Bond | null {
  const service = hanging(phrase, "under", "in", "on", "at");
  // "a hacking unit under the Reconnaissance General Bureau"
  const own = service?.preposition === "under" ? service.names.findLast((one) => isState(one.entity) && one.last === service.last) : undefined;
  if (service && own) return { state: own, tie: { certainty: "asserted", at: service.prepositionAt }, judged: "asserted" };
  const master = service && words.servitude.has(lower[service.last] as string) ? (service.owner ?? hanging(service, "of", "from")) : undefined;
  const state = master?.names.findLast((one) => isState(one.entity));
  return service && state ? { state, tie: { certainty: "asserted", at: service.last }, judged: "asserted" } : null;
}

/** The clause that says what they are held to be. */
const judgedBy = ({ verbs }: Parsed, phrase: Phrase) =>
  verbs.find((verb) => verb.antecedent === phrase && ((verb.link === "participle" && words.judging.has(verb.lemma)) || isTold(verb, phrase)));

/** "hackers who officials say are from Belarus" */
const isTold = (verb: Verb, phrase: Phrase): boolean =>
  verb.link === "relative" && !verb.negated && verb.subject[0] !== undefined && verb.subject[0] !== phrase && words.telling.has(verb.lemma);

/** "hackers suspected to be from China", "a gang believed to have ties to China" */
function believedFrom(sentence: Parsed, phrase: Phrase): Bond | null {
  const judged = judgedBy(sentence, phrase);
  if (!judged) return null;
  for (const verb of sentence.verbs) {
    if (verb.parent !== judged) continue;
    const tied = verb.lemma === "have" && verb.objects[0] && words.tieNouns.has(sentence.lower[verb.objects[0].last] as string);
    const seat = verb.complements.find(({ preposition }) =>
      verb.lemma === "be" ? preposition === "from" || preposition === "in" : tied && preposition === "to",
    );
    const state = seat?.names.findLast((one) => isState(one.entity) && one.last === seat.last);
    if (state) return { state, tie: tied ? { certainty: "possible", at: verb.at } : null, judged: words.beliefs.get(judged.lemma) ?? "asserted" };
  }
  return null;
}

const seats = new Set(["in", "from", "of", "inside", "within"]);
/** "groups based in China", "a gang operating out of China": where they sit, and no tie. */
function seatIn(verb: Verb, phrase: Phrase): Bond | null {
  if (verb.antecedent !== phrase || verb.link !== "participle" || !words.seated.has(verb.lemma)) return null;
  const seat = verb.complements.find((one) => seats.has(one.preposition));
  const state = seat?.names.findLast((one) => one.entity.type === "country" && one.last === seat.last);
  return state ? { state, tie: null, judged: "asserted" } : null;
}

const clauses = new Set(["participle", "relative", "infinitive"]);
const towards = new Set(["to", "with", "by", "for"]);
/** "hackers backed by Iran", "a group believed to work for the FSB", "a gang acting on the orders of Moscow" */
function serviceIn({ lower, hanging, of }: Parsed, verb: Verb, phrase: Phrase): Bond | null {
  const { parent } = verb;
  const told = parent?.antecedent === phrase && isTold(parent, phrase) && !verb.negated;
  const judged = told || (parent?.antecedent === phrase && parent.link === "participle" && words.judging.has(parent.lemma));
  // "hackers who do not work for Russia".
  if (verb.negated || verb.modal === "unreal") return null;
  // "hackers suspected of working for Iran".
  const clause = clauses.has(verb.link) || (judged && verb.link === "gerund" && verb.opener === "of");
  if ((judged ? phrase : verb.antecedent) !== phrase || !(told || clause) || !words.tying.has(verb.lemma)) return null;
  const target = verb.complements.find((one) => towards.has(one.preposition));
  const orders = verb.complements.find((one) => words.commands.has(lower[one.last] as string));
  const giver = orders && (orders.owner ?? hanging(orders, "of", "from"));
  const serves = (party: Party) => party.role === "state" || party.name !== null || words.servedBodies.has(party.head);
  const state =
    giver?.names.findLast((one) => isState(one.entity)) ??
    giver?.owner?.names.findLast((one) => isState(one.entity)) ??
    (target && serves(of(target)) ? target.names.findLast(({ entity }) => isState(entity) || isMovement(entity)) : undefined);
  if (!state) return null;
  const doubt = (phrase === verb.antecedent ? undefined : words.beliefs.get(parent?.lemma ?? "")) ?? "asserted";
  const loose = words.looseTies.has(verb.lemma) || verb.modal === "may";
  return { state, tie: { certainty: weaker(loose ? "possible" : "asserted", doubt), at: verb.at }, judged: doubt };
}

/** "a threat actor, believed to be the Israeli government" */
export function believedToBe(sentence: Parsed, phrase: Phrase): { party: Reading; hedge: Certainty } | null {
  const judged = judgedBy(sentence, phrase);
  const being = judged && sentence.verbs.find((verb) => verb.parent === judged && verb.lemma === "be");
  const predicate = being?.objects[0];
  if (!judged || !predicate || sentence.isOpen(predicate)) return null;
  const party = sentence.of(predicate);
  const hedge = words.beliefs.get(judged.lemma) ?? "probable";
  // "thought to be Iranian"
  const nation = party.state?.form === "demonym" && party.state.first === predicate.first && party.state.last === predicate.last ? party.state : null;
  if (nation) return { party: { ...party, entity: nation.entity }, hedge };
  return party.entity !== null && (party.role === "state" || party.role === "group") ? { party, hedge } : null;
}

/** "unknown actors, allegedly Chinese, hacked", "hackers, most likely from Belarus, stole" */
export function seenAs({ lower, phrases }: Parsed, phrase: Phrase): { state: Named; hedge: Certainty } | null {
  if (lower[phrase.last + 1] !== ",") return null;
  let at = phrase.last + 2;
  let hedge: Certainty | null = null;
  for (; at < phrase.last + 5 && (words.stepping.has(lower[at] as string) || lower[at]?.endsWith("ly")); at++) hedge ??= hedgeOf(lower[at] as string) ?? null;
  const state = phrases.find((one) => one.first === at)?.names.find((one) => one.first === at && one.entity.type === "country");
  return hedge && state && lower[state.last + 1] === "," ? { state, hedge } : null;
}
