// Claims stage: parties that speak in, those who really speak out: the author of a report, the company of the researchers.
import { wordSet } from "../document/word-list.ts";
import { agentOf } from "./grammar/clauses.ts";
import { membersOf, type Phrase, type Verb } from "./grammar/parts.ts";
import { isA } from "./grammar/verbs.ts";
import type { Party } from "./party.ts";
import { quoteAt, type Scene } from "./scene.ts";

/** Documents and findings that speak for whoever wrote them. */
export const documents = wordSet(
  "memo memos document documents report reports statement statements advisories bulletins notices announcements alerts papers evidence analysis analyses investigation investigations logs telemetry data findings study advisory blog post bulletin release paper review dossier indicators assessment examination research note letter notification notifications indictment complaint lawsuit lawsuits suit notice announcement alert update filing story stories article articles op-ed column summary summaries factsheet brief briefing blogpost survey audit video",
);
/** Those who speak for whoever employs them. */
const employees = wordSet(
  "researcher researchers analyst analysts expert experts specialist specialists investigator investigators scientist scientists team spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons official officials engineer engineers",
);
/** Verbs whose subject speaks by the document that is their object. */
const publishing = wordSet("issue publish release return unseal make file post put present send give write circulate run carry");
/** What "the document" or "the study" may be where one of another name was published. */
const anyDocument = wordSet("document paper report study publication findings analysis text");
/** "The authors" of what was published. */
const writers = wordSet("authors writers");
/** Verbs behind a document whose "by" tells its author. */
const making = wordSet(
  "release publish issue recover review collect gather obtain conduct write prepare compile produce carry analyse analyze share circulate distribute author sign send commission draft file",
);

/** Verbs by which somebody holds another one responsible: who "it" is that does so has spoken before. */
const blaming = wordSet("accuse blame condemn denounce attribute link tie trace connect pin ascribe fault implicate sanction indict");
/** Those who are "he" or "she" where nobody names them. */
const people = wordSet(
  `president minister premier chancellor secretary ambassador senator mayor governor commissioner director chief head chairman spokesman spokeswoman spokesperson official diplomat lawmaker lawyer prosecutor judge
  analyst expert researcher professor adviser advisor general officer founder executive ceo`,
);
/** What "the two" may be. */
const twos = wordSet(
  "countries nations governments states allies companies firms vendors agencies organisations organizations services ministries bodies groups",
);
/** What a paper has that is of a day. */
const days = wordSet("today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday week month year");
/** Papers of a court: they speak for themselves. */
const courtPapers = wordSet("indictment complaint filing");
/** Of what anybody may be the author. */
const suits = wordSet("lawsuit lawsuits suit");
/** Can be the author of a document. */
const isAuthor = ({ entity }: Party): boolean => entity?.type === "organisation" || entity?.type === "country";
const pronouns = wordSet("it they he she");
/** Before a noun, these make it one spoken of before. */
const pointing = wordSet("the this its their");
const authoring = wordSet("by from of");
/** What somebody holds. */
export const views = wordSet("view opinion assessment judgement judgment estimation eyes belief understanding reading words");

/** The bodies named as the authors of a document: "a press release from the CERT", "a report published by Mandiant", "its report". */
export function authorsOf(scene: Scene, party: Party): readonly Party[] {
  const { phrase } = party;
  const candidates = [
    phrase.owner,
    scene.parties.hanging(phrase, "by", "from"),
    ...scene.verbs.filter((verb) => verb.antecedent === phrase && making.has(verb.lemma)).flatMap(agentOf),
  ];
  for (const one of candidates) {
    const authors = one ? scene.parties.all(membersOf(one)) : [];
    if (authors[0]?.entity && authors.every((one) => one.entity === null || isAuthor(one) || suits.has(party.head))) return authors;
  }
  return bandsOwn(scene, party);
}

/** "Killnet took the site down, according to its announcement": of the band that the sentence is about. */
function bandsOwn(scene: Scene, { phrase, head }: Party): readonly Party[] {
  if (!documents.has(head) || !possessives.has(scene.document.tokens.lower[phrase.first] as string)) return [];
  const main = scene.verbs.find(({ link, tag, at, subject }) => link === "root" && !tag && at < phrase.first && subject.length > 0);
  const before = main ? scene.parties.all(main.subject) : [];
  return before.length === 1 && before[0]?.entity?.type === "threat-actor" ? before : [];
}

/** Who publishes a document in a sentence: "ESET published a report", "Estonia and Latvia issued a joint statement". */
export function publishersOf(scene: Scene, { phrase }: Party): readonly Party[] {
  const { verb } = phrase;
  if (!verb || verb.passive || verb.negated || !publishing.has(verb.lemma) || !verb.objects.includes(phrase)) return [];
  const parties = scene.parties.all(verb.subject);
  // "Killnet released a statement that claimed".
  return parties.every((one) => isAuthor(one) || one.entity?.type === "threat-actor") ? parties : [];
}

/** The bodies whose people are spoken of: "researchers from Kaspersky Lab and BAE Systems", "Microsoft's researchers". */
export function employersIn(scene: Scene, { phrase, head }: Party): Party[] {
  if (!employees.has(head)) return [];
  const own = ownersBefore(scene, phrase);
  if (own.length > 0) return [...own];
  // "Google found the hack. A spokesperson said …": of whoever spoke before.
  const before = head.startsWith("spokes") && isBare(scene, phrase) ? lastSpeakers(scene) : [];
  if (before.length === 1 && before[0]?.entity?.type === "organisation" && scene.parties.hanging(phrase, "for", "of", "at", "from", "with") === undefined)
    return [...before];
  const behind = scene.parties.hanging(phrase, "by", "from", "at", "with", "of", ...(head.startsWith("spokes") ? ["for"] : []));
  return scene.parties.all(behind ? membersOf(behind) : phrase.owner ? [phrase.owner] : []).filter((one) => one.entity?.type === "organisation");
}

/** The nearest verb of speech with a speaker above a verb, other than `self` speaking of itself. */
export function sayingAbove(inner: Verb | null, self?: Phrase): Verb | null {
  for (let verb = inner?.parent ?? null; verb; verb = verb.parent)
    if (isA(verb.lemma, "say") && !verb.passive && verb.subject.length > 0 && !(self && verb.subject.includes(self))) return verb;
  return null;
}

/** In tokens, from the sentence in which somebody spoke to the one that says "it" of them. */
const memory = 40;

/** Who spoke in the sentence before. */
export function lastSpeakers(scene: Scene): readonly Party[] {
  const { parties, last } = scene.spoke();
  return last >= 0 && last < scene.sentence.first && scene.sentence.first - last <= memory ? parties : [];
}

const possessives = wordSet("its their");
/** "Its researchers", "their report": of the subject of the sentence, or of the bodies that spoke before. */
function ownersBefore(scene: Scene, { first }: Phrase): readonly Party[] {
  const word = scene.document.tokens.lower[first] as string;
  if (!possessives.has(word)) return [];
  const main = scene.verbs.find(({ link, tag, at, subject }) => link === "root" && !tag && at < first && subject.length > 0);
  const before = main ? scene.parties.all(main.subject) : lastSpeakers(scene);
  return before.every(isAuthor) && (word === "its" ? before.length === 1 : before.length > 0) ? before : [];
}

/** Whether a pronoun can stand for those who spoke before: "it" for one body, "they" for people, "he" for somebody with an office and no name. */
export function meantBy(pronoun: string, parties: readonly Party[]): boolean {
  const one = parties[0] as Party;
  const person = one.entity?.type === "person";
  if (pronoun === "he" || pronoun === "she") return parties.length === 1 && (person || (one.entity === null && people.has(one.head)));
  if (pronoun === "it") return parties.length === 1 && !person && (one.entity !== null || !one.head.endsWith("s"));
  return (
    pronoun === "they" &&
    !person &&
    (parties.length > 1 || one.head.endsWith("s") || one.head === "police" || one.head === "people" || one.entity?.type === "organisation")
  );
}

/** "Both", "the two countries", "the agencies", "the researchers" behind two bodies of researchers: all who spoke or published; undefined where the words mean no more than themselves. */
function allMeantBy(scene: Scene, { phrase, head, entity }: Party): readonly Party[] | undefined {
  const { lower } = scene.document.tokens;
  const first = lower[phrase.first] as string;
  const employed = first === "the" && phrase.last === phrase.first + 1 && employees.has(head) && head.endsWith("s");
  if (employed && scene.staff.length > 1) return scene.staff;
  const many = first === "the" && twos.has(head) && scene.parties.hanging(phrase, "of", "in", "from") === undefined;
  const two = head === "both" || head === "two" || head === "pair" || (twos.has(head) && first === "both") || (many && lower[phrase.first + 1] === "two");
  if (entity !== null || (!two && !employed && !many)) return undefined;
  const before = lastSpeakers(scene);
  // "Two people briefed on it spoke to the paper. Both blamed Iran."
  const [only] = before;
  if (two && before.length === 1 && only?.role === "people" && lower[only.phrase.first] === "two") return [{ ...only, phrase }];
  const named = before.filter((one) => one.entity !== null && (!employed || one.entity.type === "organisation"));
  if (named.length > 1 && named.length === before.length && (!two || named.length === 2) && (!many || named.every((one) => isOneOf(head, one)))) return named;
  // "the authoring agencies": of the paper that several published.
  return many
    ? [...scene.authors.values()].find((wrote) => wrote.length > 1 && wrote.every((one) => isOneOf(head, one)) && (!two || wrote.length === 2))
    : undefined;
}

/** Whether a body is one of "the countries", "the agencies", "the companies". */
function isOneOf(many: string, { entity }: Party): boolean {
  if (entity?.type === "country") return statesMany.has(many);
  return (
    entity?.type === "organisation" &&
    (companiesMany.has(many) ? entity.kind === "vendor" || entity.kind === "company" || entity.kind === undefined : !statesMany.has(many))
  );
}

const statesMany = wordSet("countries nations governments states allies");
const companiesMany = wordSet("companies firms vendors");

/** "CNN, citing two officials, reported": those whom an outlet cites; nobody where it cites a paper that nobody stands behind. */
export function citedBy(scene: Scene, parties: readonly Party[]): Party[] {
  const outlet = parties[0];
  if (!outlet || parties.length > 1 || (outlet.entity ? outlet.entity.type !== "organisation" : outlet.role !== "people")) return [];
  const citing = scene.verbs.find(
    (verb) => (verb.lemma === "cite" || verb.lemma === "quote") && verb.form === "gerund" && verb.subject.includes(outlet.phrase),
  );
  return citing
    ? speakersOf(scene, scene.parties.all(citing.objects.flatMap(membersOf))).filter((party) => party.role !== "thing" && !documents.has(party.head))
    : [];
}

/** "officials quoted by Le Monde said": who quotes them. */
export function quotersOf(scene: Scene, parties: readonly Party[]): readonly Party[] {
  const quoting = scene.verbs.find(
    (verb) => (verb.lemma === "cite" || verb.lemma === "quote") && verb.link === "participle" && parties.some(({ phrase }) => phrase === verb.antecedent),
  );
  return quoting ? scene.parties.all(agentOf(quoting)) : [];
}

/** Whether a pronoun can stand for words that name nobody: "she" for people only. */
const fits = (pronoun: string, { role }: Party) =>
  role === "people" || role === "person" || ((pronoun === "it" || pronoun === "they") && (role === "state" || role === "body"));

/** Whether a phrase stands in apposition to another one: "the head of the agency's cyber department, Karl Lind". */
function isRenamedBy(phrase: Phrase, name: Phrase): boolean {
  if (name.renames === phrase) return true;
  const person = name.names.at(-1)?.entity.type === "person";
  for (let one = name.renames; person && one; one = one.on) if (one === phrase) return true;
  return false;
}

const counting = wordSet("several some many most few both others dozens number handful majority");

/** The parties of phrases; of "several of their allies" those who are counted. */
export function counted({ parties }: Scene, phrases: readonly Phrase[]): Party[] {
  return parties.all(phrases).map((party) => {
    const of = party.entity === null && counting.has(party.head) ? parties.hanging(party.phrase, "of") : undefined;
    return of ? parties.of(of) : party;
  });
}

/** "Georgia's allies, including the US and Britain": those who are named of a described many. */
function includedIn(scene: Scene, { phrase, entity, head }: Party): Party[] {
  if (entity !== null || !head.endsWith("s")) return [];
  const list = scene.phrases.find((one) => one.preposition === "including" && one.prepositionAt <= phrase.last + 2 && one.first > phrase.last);
  return list ? scene.parties.all(membersOf(list)).filter((one) => one.entity?.type === "country" || one.entity?.type === "organisation") : [];
}

const articles = wordSet("a an");
/** One word, but for an article or what points back. */
const isBare = ({ document }: Scene, { first, last, owner }: Phrase): boolean =>
  owner === null &&
  (first === last || (first + 1 === last && (pointing.has(document.tokens.lower[first] as string) || articles.has(document.tokens.lower[first] as string))));

/** "X said that he, too, believes …": the person who says so, whomever the sentences before speak of. */
function himself(scene: Scene, { phrase, name, entity }: Party): Party | null {
  const above = entity?.type === "person" && name?.form === "pronoun" ? sayingAbove(phrase.verb, phrase) : null;
  const speakers = above ? scene.parties.all(above.subject) : [];
  return speakers.length === 1 && speakers[0]?.entity?.type === "person" ? speakers[0] : null;
}

const putting = wordSet("put present show send submit pose");
/** "When the findings were put to the ministry, it said": who was asked. */
function askedBefore(scene: Scene, pronoun: Phrase): Phrase | undefined {
  const put = scene.verbs.find((verb) => verb.link === "adverbial" && verb.passive && putting.has(verb.lemma) && verb.at < pronoun.first);
  return put?.complements.find((one) => one.preposition === "to" && one.first < pronoun.first);
}

/** "Turla hacked the port, it said", "it blames on …", "they suspected": whom a pronoun means that no name is tied to. */
function meantHere(scene: Scene, party: Party): readonly Party[] {
  const { phrase, head } = party;
  // "summoned the ambassador over a breach it blames on …": the subject of the main clause.
  // "…, but two people said they suspected …": the subject of the clause above, or of the main clause.
  // "Turla hacked the port, it said": who spoke before.
  const main = phrase.verb?.tag
    ? undefined
    : (sayingAbove(phrase.verb, phrase) ??
      scene.verbs.find((verb) => verb.link === "root" && !verb.tag && verb.at < phrase.first && verb.subject.length > 0 && !verb.subject.includes(phrase)));
  const subject = main ? scene.parties.all(main.subject) : [];
  if (subject.some((one) => (one.entity !== null && one.role !== "group" && one.role !== "thing") || fits(head, one))) return subject;
  const asked = main ? undefined : askedBefore(scene, phrase);
  if (asked) return [scene.parties.of(asked)];
  // "It is too early to say" speaks of nobody.
  const says = scene.verbs.some((verb) => verb.subject.includes(phrase) && verb.form === "finite" && (isA(verb.lemma, "say") || blaming.has(verb.lemma)));
  const before = main || !says ? [] : lastSpeakers(scene);
  return before.length > 0 && meantBy(head, before) ? before : [party];
}

/** "a spokeswoman for the ministry, Ana Lind, said", "the country's response team, CERT-UA, said": the name that follows the description. */
function nameBehind(scene: Scene, phrase: Phrase): Party | undefined {
  const name = scene.phrases.find((one) => {
    const last = one.names.at(-1);
    if (!last || last.last !== one.last || !isRenamedBy(phrase, one)) return false;
    return last.entity.type === "person" || (last.entity.type === "organisation" && one.names[0]?.first === one.first);
  });
  return name && scene.parties.of(name);
}

/** Who stands behind a document; the document itself where nobody does. */
function writersOf(scene: Scene, party: Party): readonly Party[] {
  const { phrase, head } = party;
  const owner = phrase.owner && scene.parties.of(phrase.owner);
  // "Today's indictment" is nobody's.
  if (owner && (owner.entity !== null || !days.has(owner.head))) return [owner];
  const published = phrase.verb;
  if (published && !published.passive && publishing.has(published.lemma) && published.objects.includes(phrase) && !published.subject.includes(phrase))
    return speakersOf(scene, scene.parties.all(published.subject));
  if (courtPapers.has(head)) return [party];
  // "a FireEye report", "an EU assessment": the body whose name stands before it.
  const named = phrase.names.findLast(({ entity, form }) => entity.type === "organisation" && form !== "description");
  if (named) return [{ ...party, entity: named.entity, name: named, head: "", role: "body" }];
  const own = authorsOf(scene, party);
  if (own.length > 0) return own;
  const before = ownersBefore(scene, phrase);
  if (before.length > 0) return before;
  const behind = scene.parties.hanging(phrase, "by", "from", "at", "with", "of");
  const known = behind ? undefined : publishedBefore(scene, party);
  if (known) return known;
  const issuer = behind ? null : bodyBefore(scene, phrase);
  if (issuer) return [issuer];
  if (!behind || !authoring.has(behind.preposition)) return [party];
  const author = scene.parties.all(membersOf(behind))[0] as Party;
  return [author.entity || (author.head !== "" && author.role !== "thing") ? author : party];
}

/** "CISA warned of it on Monday. The alert names nobody.": the body that spoke before. */
function bodyBefore(scene: Scene, phrase: Phrase): Party | null {
  // "the Swiss report" is that of the Swiss.
  const before = phrase.first < phrase.last && isBare(scene, phrase) ? lastSpeakers(scene) : [];
  const body = before.length === 1 ? before[0] : undefined;
  return body?.entity?.type === "organisation" && body.entity.kind !== "media" ? body : null;
}

/** Whose "the report", "the document", "the authors" are, by what was published before in the text. */
function publishedBefore({ authors, document }: Scene, { phrase, head }: Party): readonly Party[] | undefined {
  if (!pointing.has(document.tokens.lower[phrase.first] as string)) return undefined;
  const same = authors.get(head);
  if (same || !(anyDocument.has(head) || writers.has(head))) return same;
  const [one, ...others] = authors.values();
  return others.every((other) => other.length === one?.length && other.every((party, i) => party.entity === one[i]?.entity)) ? one : undefined;
}

/** "An internal memo by Spain's CNI", "Secureworks's report", "researchers from Kaspersky Lab and BAE Systems": who stands behind the words. */
export function speakersOf(scene: Scene, parties: readonly Party[]): Party[] {
  return parties.flatMap((party) => standsBehind(scene, party));
}

/** "our analysis", "our analysts". */
export const isOurs = ({ document }: Scene, { first }: Phrase): boolean => document.tokens.lower[first] === "our";

/** Whether a token of the text itself, and of no speech, stands in what a known house publishes. */
export const isHouses = (scene: Scene, token: number): boolean => !quoteAt(scene.document, token) && scene.speakerIn(token) === null && scene.house() !== null;

/** Whom "we" and "our" mean: whoever speaks, or the house that publishes it; nobody where a quotation does not tell. */
export function ourselves(scene: Scene, party: Party): Party | null {
  const { first } = party.phrase;
  const speaker = scene.speakerIn(first);
  if (speaker || quoteAt(scene.document, first)) return speaker;
  const house = scene.house();
  return house && { ...party, entity: house.entity, name: house, head: "", role: "body", state: null };
}

function standsBehind(scene: Scene, party: Party): readonly Party[] {
  const { phrase, head, entity, role } = party;
  const self = himself(scene, party);
  if (self) return [self];
  if (pronouns.has(head) && entity === null) return meantHere(scene, party);
  const several = allMeantBy(scene, party) ?? includedIn(scene, party);
  if (several.length > 0) return several;
  // "We hold Russia responsible": whoever speaks; nobody in particular where that is the writer.
  if ((head === "we" || head === "us") && entity === null) return [ourselves(scene, party)].flatMap((one) => one ?? []);
  // "Operators claimed that …": of the ransomware last spoken of.
  if (head === "operators" && entity === null && scene.focus?.type === "threat-actor" && isBare(scene, phrase))
    return [{ ...party, entity: scene.focus, role: "group" }];
  if (entity || (role !== "people" && role !== "thing")) return [party];
  const named = nameBehind(scene, phrase);
  if (named) return [named];
  // "Our analysis shows it", "our analysts attribute it".
  const ours = entity === null && (documents.has(head) || employees.has(head) || views.has(head)) && isOurs(scene, phrase) ? ourselves(scene, party) : null;
  if (ours) return [ours];
  if (documents.has(head)) return writersOf(scene, party);
  if (writers.has(head)) return publishedBefore(scene, party) ?? [party];
  const bodies = employersIn(scene, party);
  return bodies.length > 0 ? bodies : [party];
}
