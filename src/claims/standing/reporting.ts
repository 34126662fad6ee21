// Claims stage, standing: a clause that hangs on a verb of speech or belief: "said that", "denied that", "doubts that", "ruled out that", "was not convinced that".
import { wordSet } from "../../document/word-list.ts";
import { callsBaseless } from "../baseless.ts";
import { askers } from "../grammar/closed-class.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { isA } from "../grammar/verbs.ts";
import { hedgeOf } from "../hedges.ts";
import { weakEvents } from "../nouns.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";
import { documents, isHouses } from "../source-of.ts";
import { nothingToShow } from "../turned.ts";
import { isMistaken, isRegretted, withheldBy } from "./no-claim.ts";
import { judgedBetween } from "./predicate.ts";
import { charging, weightOf } from "./sentence-speaker.ts";
import { goOn, type Step } from "./step.ts";
import { deny, doersOf, nobodies, notHappened, speak, type Tally, turn, weaken } from "./tally.ts";
import { mute } from "./turns.ts";

const calling = wordSet("call brand label deem find");
const convincing = wordSet("convince persuade");

/** "found nothing to suggest that …", "called it nonsense that …", "was not convinced that …". */
export function judgement(tally: Tally, here: Verb, parent: Verb): Step {
  const nothing = parent.objects.at(-1);
  if (here.link === "infinitive" && nothing && nothingToShow(tally.scene, nothing)) {
    deny(tally);
    // "had no information to indicate that …": whoever has none was heard with the verb that it would indicate it by.
    tally.certain = "possible";
    tally.cues.push(nothing.last);
    speak(tally, parent.subject, nothing.last);
    return goOn(parent);
  }
  if (here.link !== "complement") return null;
  const doubter = slowToBelieve(tally.scene, parent);
  if (doubter) {
    deny(tally);
    weaken(tally, "possible", parent.at);
    speak(tally, doubter.subject, parent.at);
    return goOn(doubter);
  }
  if (calling.has(parent.lemma) && !parent.negated && callsBaseless(tally.scene, parent.last + 1, here.first - 1)) {
    deny(tally);
    speak(tally, parent.subject, parent.at);
    tally.cues.push(parent.at);
    return goOn(parent);
  }
  if (!convincing.has(parent.lemma)) return null;
  const unmoved = parent.negated || isNotAll(tally.scene, parent);
  if (unmoved) deny(tally);
  weaken(tally, unmoved ? "possible" : "probable", parent.at);
  if (!speak(tally, parent.subject, parent.at)) tally.unnamed = true;
  return goOn(parent);
}

const crediting = wordSet("believe think accept credit imagine conceive see swallow");
const slow = wordSet("hard difficult tough loath reluctant hesitant slow impossible unwilling disinclined");
const straining = wordSet("struggle hesitate refuse decline");
/** "finds it hard to believe that", "is loath to believe that", "refuses to believe that": the clause of those who do not. */
function slowToBelieve({ document }: Scene, { lemma, link, parent, first, negated }: Verb): Verb | null {
  if (!crediting.has(lemma) || link !== "infinitive" || !parent || negated || parent.negated) return null;
  return straining.has(parent.lemma) || document.tokens.lower.slice(parent.at + 1, first).some((word) => slow.has(word)) ? parent : null;
}

/** "Not everyone is convinced that …", "Not all experts agree that …". */
const isNotAll = ({ document: { tokens } }: Scene, { subject: [first] }: Verb): boolean => first !== undefined && tokens.lower[first.first - 1] === "not";

/** "ruled out that", "denied that", "doubts that". */
export function refusal(tally: Tally, here: Verb, parent: Verb): Step {
  const { lower } = tally.scene.document.tokens;
  const { lemma } = parent;
  if (lemma === "rule" && lower[parent.at + 1] === "out") {
    if (parent.negated) weaken(tally, "possible", parent.at);
    else deny(tally);
    speak(tally, doersOf(parent), parent.at);
    tally.cues.push(parent.at);
    return goOn(parent);
  }
  if (isA(lemma, "deny") && !isA(lemma, "strong")) {
    if (parent.negated) return "not denied, which says nothing";
    if (here.opener !== "as") deny(tally);
    speak(tally, doersOf(parent), parent.at);
    tally.cues.push(parent.at);
    return goOn(parent);
  }
  if (!isA(lemma, "doubt") || here.link !== "complement") return null;
  // "Few doubt that …".
  const first = lower[parent.subject[0]?.first ?? -1] ?? "";
  const few = first === "few" || nobodies.has(first);
  if (few || parent.negated) weaken(tally, "probable", parent.at);
  else {
    deny(tally);
    weaken(tally, "possible", parent.at);
  }
  if (few) tally.unnamed = true;
  else speak(tally, parent.subject, parent.at);
  return goOn(parent);
}

const asking = wordSet("ask wonder question");
const howWords = wordSet("how why");

/** "would not say whether", "asked who". */
export function question(tally: Tally, here: Verb, parent: Verb): Step {
  const { lemma } = parent;
  if (here.opener === "whether" || here.opener === "if") {
    if (withheldBy(parent)) tally.withheld = true;
    else if (lemma === "ask" && (parent.passive || parent.opener === "when")) return "a question";
    else if (asking.has(lemma)) weaken(tally, "possible", parent.at);
    else return "a question that is left open";
    speak(tally, parent.subject, parent.at);
    return goOn(parent);
  }
  if (here.link !== "complement") return null;
  if (askers.has(here.opener)) return "asks who";
  if (!howWords.has(here.opener)) return null;
  speak(tally, parent.subject, parent.at);
  return goOn(parent);
}

const suspecting = wordSet("suspect accuse");
/** What a body does by deciding on it. */
const enacting = wordSet("impose sanction adopt add list blacklist designate expel");
const foreseeing = wordSet("expect predict fear hope decide ensure");

/** "said that", "is believed to have". */
export function report(tally: Tally, here: Verb, above: Verb): Step {
  const parent = (above.negated && believedBefore(tally.scene, above)) || above;
  const { lemma } = parent;
  const clause = here.link === "complement";
  if (!isA(lemma, "say")) return null;
  if (!(clause || parent.passive || here.link === "infinitive" || here.opener === "" || suspecting.has(lemma))) return null;
  // "decided to go public, saying that": who decided says so; "decided to hack" is not done yet.
  const says = here.link === "gerund" && isA(here.lemma, "say");
  // "The Council decided to impose sanctions on …": with that they are imposed.
  if (lemma === "decide" && here.link === "infinitive" && !parent.negated && parent.modal !== "unreal" && enacting.has(here.lemma)) return goOn(parent);
  if (foreseeing.has(lemma) && !clause && !says) return "not yet done";
  if (isMistaken(tally.scene, parent) || isRegretted(tally.scene, parent)) return "said to be wrong";
  if (parent.modal === "unreal" && !parent.negated) return notHappened;
  const why = weigh(tally, here, parent);
  if (why) return why;
  if (provesNothing(tally.scene, parent)) tally.cues.push(parent.at);
  else hearSpeakers(tally, parent);
  return goOn(parent);
}

const proving = wordSet("prove mean show imply indicate suggest demonstrate");
/** "The use of its code does not prove that …", "That does not mean that …": what is no proof speaks for nobody. */
function provesNothing(scene: Scene, { lemma, negated, passive, subject }: Verb): boolean {
  if (!negated || passive || !proving.has(lemma)) return false;
  return lemma === "mean" || scene.parties.all(subject).every(({ role, head }) => role === "thing" && (mute.has(head) || !documents.has(head)));
}

/** "believe but cannot prove that": what they believe all the same. */
function believedBefore({ verbs, document }: Scene, verb: Verb): Verb | null {
  const before = verbs.findLast((one) => one.at < verb.first);
  const joined = before !== undefined && document.tokens.lower[before.last + 1] === "but" && before.last + 2 === verb.first;
  return joined && !before.negated && before.subject[0] === verb.subject[0] && isA(before.lemma, "probable", "possible") ? before : null;
}

const believing = wordSet("believe think");
const agreeing = wordSet("agree concur");
const confirming = wordSet("confirm say tell establish determine know prove verify conclude");

const noticing = wordSet("notice realise realize know see spot detect learn");

/** How sure the reporting verb and the words around it leave the claim; gives back why it says nothing, or null. */
function weigh(tally: Tally, here: Verb, parent: Verb): string | null {
  const { lower } = tally.scene.document.tokens;
  if (!parent.negated) weaken(tally, isFirm(tally.scene, parent) ? undefined : weightOf(parent.lemma), parent.at);
  else if (believing.has(parent.lemma)) {
    deny(tally);
    weaken(tally, "probable", parent.at);
  } else if (agreeing.has(parent.lemma) || provesNothing(tally.scene, parent)) {
    deny(tally);
    weaken(tally, "possible", parent.at);
  } else if (confirming.has(parent.lemma)) tally.withheld = true;
  else return "not said";
  if (here.link === "complement") for (const judged of judgedBetween(tally, here, parent)) turn(tally, judged.turn, judged.at, false);
  const none = parent.subject[0];
  if (isNotAll(tally.scene, parent) || (none && lower[none.first] === "few" && (believing.has(parent.lemma) || agreeing.has(parent.lemma)))) {
    // "Few experts believe that …".
    tally.unnamed = true;
    deny(tally);
    weaken(tally, "possible", parent.at);
  } else if (none && !parent.passive && !isHeld(parent, none) && (nobodies.has(lower[none.first] as string) || nobodies.has(lower[none.last] as string))) {
    // "Nobody noticed that …": it was so all the same.
    if (noticing.has(parent.lemma)) return null;
    // "Nothing in it indicates that …", "Nobody believes that …".
    deny(tally);
    weaken(tally, "possible", none.first);
  }
  if (parent.modal === "may" && !parent.negated) weaken(tally, "possible", parent.first);
  for (let i = parent.first; i < parent.at; i++) weaken(tally, hedgeOf(lower[i] as string), i);
  return null;
}

/** "The records held nothing to show that …": the verb above has it, and `judgement` reads it there. */
const isHeld = ({ link, parent }: Verb, none: Phrase): boolean => link === "infinitive" && parent !== null && parent.objects.at(-1) === none;

const people = wordSet("state person people");

/** A court that alleges and a government that indicates hold it for a fact; a review that indicates does not. */
function isFirm(scene: Scene, verb: Verb): boolean {
  const subject = verb.subject[0] && !verb.passive ? scene.parties.of(verb.subject[0]) : null;
  if (!subject) return false;
  if (verb.lemma === "allege") return charging.has(subject.head);
  return verb.lemma === "indicate" && !documents.has(subject.head) && people.has(subject.role);
}

/** "Figure 4 shows", "this campaign establishes". */
export const isMute = (party: Party, lower: readonly string[]): boolean =>
  mute.has(headOf(party, lower)) || (demonstratives.has(lower[party.phrase.first] as string) && weakEvents.has(party.head));
const demonstratives = wordSet("this these");
/** The noun of a numbered thing: "Figure 4", "Table 2". */
const headOf = ({ head, phrase }: Party, lower: readonly string[]): string =>
  /^\d+$/.test(head) && phrase.last > phrase.first ? (lower[phrase.last - 1] as string) : head;

const firstPerson = wordSet("we i");
const ours = wordSet("our my");

function hearSpeakers(tally: Tally, verb: Verb): void {
  const { parties, document } = tally.scene;
  const speakers: readonly Phrase[] = verb.passive
    ? doersOf(verb)
        .slice(0, 1)
        .flatMap((one) => membersOf(one))
    : verb.subject;
  const heads = parties.all(speakers);
  // "All evidence suggests that …": what lies there speaks for whoever shows it.
  const lies = heads.length > 0 && heads.every((party) => party.entity === null && party.phrase.owner === null && isMute(party, document.tokens.lower));
  // "We believe that …", "Our analysis shows that …": the writer speaks, or the house that publishes it, and not nobody.
  const { lower } = document.tokens;
  const own = speakers.some(
    (one) => firstPerson.has(lower[one.last] as string) || (ours.has(lower[one.first] as string) && documents.has(lower[one.last] as string)),
  );
  const heard = lies || (speakers.length > 0 && (!own || isHouses(tally.scene, verb.at)) && speak(tally, speakers, verb.at));
  if (!heard && tally.sources.length === 0 && !own) tally.unnamed = true;
  if (lies) tally.cues.push(verb.at);
  tally.cues.push(verb.at);
  if (verb.lemma === "tell" && !verb.passive)
    for (const one of parties.all(verb.objects)) if (one.entity?.type === "organisation" && one.entity.kind === "media") tally.reportedBy.push(one);
}
