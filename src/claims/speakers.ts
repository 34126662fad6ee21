// Claims stage: a document's quotations in, who speaks in each out; asked one quotation at a time, and each is answered once.
import type { Document } from "../document/document.ts";
import type { Quote } from "../document/quotes.ts";
import type { Sentence } from "../document/sentences.ts";
import { placeAround } from "../document/spans.ts";
import { CAPITALISED, CAPITALS, LINE_START, PUNCTUATION } from "../document/tokens.ts";
import { wordSet } from "../document/word-list.ts";
import type { Verb } from "./grammar/parts.ts";
import { isA } from "./grammar/verbs.ts";
import type { Named } from "./named.ts";
import { both } from "./nouns.ts";
import type { Party } from "./party.ts";
import type { Scene } from "./scene.ts";
import { documents, publishersOf, speakersOf } from "./source-of.ts";

/** Quotations that lie further apart have speakers of their own. In tokens. */
const reach = 60;

/** `sceneAt` reads the sentence around a token. */
export function quoteSpeakers(document: Document, sceneAt: (token: number) => Scene | null): (token: number) => Party | null {
  const { quotes } = document;
  const known = new Map<Quote, Party | null>();

  const speakerOf = (index: number): Party | null => {
    const quote = quotes[index] as Quote;
    const old = known.get(quote);
    if (old !== undefined) return old;
    known.set(quote, null);
    const found = beside(quote) ?? before(index);
    known.set(quote, found);
    return found;
  };

  /** The reporting verb next to a quotation, in the sentence where it opens or closes. */
  function beside(quote: Quote): Party | null {
    for (const token of [quote.last + 1, quote.last, quote.first, quote.first - 1]) {
      const scene = token >= 0 && token < document.tokens.length ? sceneAt(token) : null;
      if (!scene) continue;
      let best: { party: Party; distance: number } | null = null;
      for (const verb of scene.verbs) {
        if (!isA(verb.lemma, "say") || isA(verb.lemma, "deny", "doubt") || verb.passive || (verb.at >= quote.first && verb.at <= quote.last)) continue;
        if (placeAround(quotes, verb.at) >= 0) continue;
        const distance = verb.at < quote.first ? quote.first - verb.at : verb.first - quote.last;
        const subject = verb.subject[0];
        if (!subject || distance > 14) continue;
        const party = scene.parties.of(subject);
        if (party.role === "thing" && party.state === null) continue;
        if (!best || distance < best.distance) best = { party, distance };
      }
      if (best) return best.party;
    }
    return null;
  }

  /** The speaker of the quotation before, when nothing but a step lies between. */
  function before(index: number): Party | null {
    const quote = quotes[index] as Quote;
    const last = quotes[index - 1];
    return last && quote.first - last.last <= reach && long(quote) && opensSentence(quote) ? speakerOf(index - 1) : null;
  }

  /** "As the paper wrote, the code held “lines that …”": words quoted within somebody's sentence go on with nobody's speech. */
  function opensSentence(quote: Quote): boolean {
    const sentence = document.sentences[placeAround(document.sentences, quote.first)];
    return sentence === undefined || quote.first - sentence.first <= 1;
  }

  return (token) => {
    const index = placeAround(quotes, token);
    return index >= 0 && long(quotes[index] as Quote) ? speakerOf(index) : null;
  };
}

/** Words before a colon that name nobody. */
const headings = wordSet(
  "note update updated warning faq important breaking analysis exclusive opinion watch read more photo video correction source sources alert summary related background timeline question answer title date tags contact",
);

/** What opens the answers of an interview. */
const answering = wordSet("a answer");

/**
 * Tells who speaks in a transcript or an interview: "REYES: We believe …", "Lind: Nobody knows …", to the end of the paragraph. "A:" is answered by the
 * only person whom the document names.
 */
export function turnSpeakers(document: Document, named: readonly Named[], sceneAt: (token: number) => Scene | null): (token: number) => Party | null {
  const { sentences, tokens } = document;
  const { lower, kind, word } = tokens;
  /** The speaker of each sentence read so far. */
  const turns: (Party | null)[] = [];

  /** Whoever answers: asked once. */
  let answers: Party | null | undefined;
  function interviewee(): Party | null {
    if (answers === undefined) {
      const people = named.filter(({ entity, form }) => entity.type === "person" && form !== "pronoun");
      const one = people[0];
      answers = (one && people.every(({ entity }) => entity === one.entity) && sceneAt(one.first)?.parties.at(one.first)) || null;
      if (answers?.entity !== one?.entity) answers = null;
    }
    return answers;
  }

  /** The name before the colon that opens a paragraph. */
  function speakerOf(first: number, last: number): Party | null {
    if (answering.has(lower[first] as string) && lower[first + 1] === ":") return interviewee();
    let colon = first;
    while (colon < last && colon - first < 6 && lower[colon] !== ":") colon++;
    if (lower[colon] !== ":" || colon === first || headings.has(lower[first] as string)) return null;
    let shouted = true;
    for (let i = first; i < colon; i++) {
      if ((kind[i] as number) & PUNCTUATION) continue;
      if (!((kind[i] as number) & CAPITALISED)) return null;
      if (!((kind[i] as number) & CAPITALS) || (word[i] as string).length < 2) shouted = false;
    }
    const scene = sceneAt(first);
    const phrase = scene?.phrases.find((one) => one.last < colon && one.last >= first);
    const party = scene && phrase ? scene.parties.of(phrase) : null;
    if (!party) return null;
    if (party.entity?.type === "person") return party;
    return shouted && party.entity === null && (word[colon - 1] as string).length > 3 ? { ...party, role: "person", head: lower[colon - 1] as string } : null;
  }

  return (token) => {
    const at = placeAround(sentences, token);
    if (at < 0) return null;
    for (let i = turns.length; i <= at; i++) {
      const { first, last } = sentences[i] as Sentence;
      turns.push((kind[first] as number) & LINE_START ? speakerOf(first, last) : (turns[i - 1] ?? null));
    }
    return turns[at] ?? null;
  };
}

/**
 * Who speaks in a sentence by the verb inserted into it or its main one: "…, it added", "The agency said …"; within what an outlet tells, whoever it tells of. Null where
 * nobody speaks, empty where it is not clear who does.
 */
export function mainSpeakers(scene: Scene): readonly Party[] | null {
  const { verbs, parties } = scene;
  const says = (one: Verb): boolean => !one.tag && !one.passive && isA(one.lemma, "say") && one.subject.length > 0;
  // "In an update sent to customers on Monday, the company says": behind the comma stands the first verb of a clause.
  const rootless = verbs.every((one) => one.link !== "root" || one.tag);
  const main = verbs.find((one) => (one.link === "root" || (rootless && one.link === "coordinate")) && says(one));
  const tag = verbs.find((one) => one.tag && one.subject.length > 0);
  const outlet = tag && main && parties.all(tag.subject).some(({ entity }) => entity?.type === "organisation" && entity.kind === "media");
  // "Police are investigating the hack. They have named no suspect."
  const inquiry = verbs.find((one) => one.link === "root" && !one.passive && one.subject.some((phrase) => inquirers.has(parties.of(phrase).head)));
  const verb = outlet ? main : (tag ?? main ?? inquiry ?? verbs.find((one) => turnsToOthers(scene, one)));
  if (!verb) return confronted(scene);
  return speakersOf(scene, parties.all(verb.subject)).filter((party) => party.entity !== null || party.role === "people");
}

const putting = wordSet("put present convey hand deliver relay");
const summoning = wordSet("summon confront question ask press approach");
const charges = both("accusation charge allegation claim finding question matter protest note demarche");
/** "The accusation was put to the ambassador", "The ambassador was summoned": who will answer; null where nobody is asked. */
function confronted(scene: Scene): readonly Party[] | null {
  const { verbs, parties, document } = scene;
  const asked = verbs.flatMap(({ lemma, link, passive, subject, complements }) => {
    if (link !== "root" || !passive) return [];
    if (summoning.has(lemma)) return subject;
    const to = putting.has(lemma) && subject.some((one) => charges.has(document.tokens.lower[one.last] as string));
    return to ? complements.filter((one) => one.preposition === "to") : [];
  });
  const people = parties.all(asked).filter(({ role }) => role === "people" || role === "person");
  return people.length === 1 ? people : null;
}

/** "Two officials spoke to reporters", "The agency published a report": who will go on. */
function turnsToOthers(scene: Scene, verb: Verb): boolean {
  if (verb.link !== "root" || verb.passive || verb.negated || verb.subject.length === 0) return false;
  return (
    speaking.has(verb.lemma) || verb.objects.some((one) => documents.has(scene.parties.of(one).head) && publishersOf(scene, scene.parties.of(one)).length > 0)
  );
}

const speaking = wordSet("speak talk testify brief");

/** Who is meant by the next "they", whatever they do. */
const inquirers = wordSet("police investigators detectives prosecutors authorities");

/** A few words in quotation marks are a term, not a speech. */
const long = (quote: Quote) => quote.last - quote.first > 5;
