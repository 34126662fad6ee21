// Evaluate stage: expected facts and found facts in, counts by kind and the single errors out.
import type { FactDocument } from "../facts.ts";
import { count, overlap, type Score } from "./count.ts";
import type { Gold, GoldMention } from "./gold.ts";
import { scoreClaims } from "./score-claims.ts";

/** Scores the facts found in one document after the other. Kinds that a gold document does not annotate are not scored there. */
export function score(pairs: Iterable<readonly [Gold, FactDocument]>): Score {
  const total: Score = { counts: new Map(), misses: [] };
  for (const [gold, facts] of pairs) {
    for (const type of gold.gold.types) scoreMentions(gold, facts, type, total);
    if (gold.gold.claims) scoreClaims(gold, facts, total);
    if (gold.gold.published) scorePublished(gold, facts, total);
  }
  return total;
}

function scorePublished({ id, gold }: Gold, facts: FactDocument, total: Score): void {
  if (gold.published?.basis === "given") return;
  const published = count(total, "published");
  const said = facts.document.published?.value;
  published.gold++;
  if (said) published.said++;
  if (said === gold.published?.value) published.right++;
  else total.misses.push({ what: "published", id, words: `${gold.published?.value}, said ${said ?? "nothing"}` });
}

function scoreMentions(gold: Gold, facts: FactDocument, type: string, total: Score): void {
  const ofType = gold.gold.entities.filter((mention) => mention.type === type);
  const expected = ofType.filter((mention) => !mention.optional);
  const optional = ofType.filter((mention) => mention.optional);
  const said = mentionsOf(facts, type).filter((mention) => !optional.some((other) => overlap(mention, other)));
  const strict = count(total, `${type} strict`);
  const loose = count(total, `${type} overlap`);
  for (const one of [strict, loose]) {
    one.gold += expected.length;
    one.said += said.length;
  }
  const value = expected.some((mention) => mention.value) ? count(total, `${type} value`) : undefined;
  if (value) {
    value.gold += expected.filter((mention) => mention.value).length;
    value.said += said.length;
  }
  const at = new Map(said.map((mention) => [`${mention.start}-${mention.end}`, mention]));
  const used = new Set<Said>();
  const miss = (what: string, words: string) => total.misses.push({ what: `${type} ${what}`, id: gold.id, words });
  for (const mention of expected) {
    const exact = at.get(`${mention.start}-${mention.end}`);
    if (exact) strict.right++;
    const hit = exact ?? said.find((other) => !used.has(other) && overlap(mention, other));
    if (!hit || used.has(hit)) {
      miss("missed", around(gold.text, mention));
      continue;
    }
    used.add(hit);
    loose.right++;
    if (!exact) miss("edge", `${JSON.stringify(mention.text)}, said ${JSON.stringify(gold.text.slice(hit.start, hit.end))}`);
    if (value && !mention.value) value.said--;
    else if (value && mention.value) {
      if (sameValue(mention.value, hit.value)) value.right++;
      else miss("value", `${JSON.stringify(mention.text)} is ${mention.value}, said ${hit.value}`);
    }
  }
  for (const mention of said) if (!used.has(mention)) miss("wrong", around(gold.text, mention));
}

interface Said {
  start: number;
  end: number;
  value: string | undefined;
}

/** The mentions by name; pronouns and descriptions are not annotated. */
function mentionsOf(facts: FactDocument, type: string): Said[] {
  const found = new Map<string, Said>();
  for (const entity of facts.entities)
    for (const { start, end, form } of entity.mentions) {
      const wanted = type === "location" ? entity.type === "place" || (entity.type === "country" && form !== "demonym") : entity.type === type;
      if (wanted && form !== "pronoun" && form !== "description") found.set(`${start}-${end}`, { start, end, value: entity.value });
    }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** A day expected is met by an hour of that day. */
function sameValue(gold: string, said: string | undefined): boolean {
  return gold === said || (gold.length <= 10 && /T\d\d/.test(said ?? "") && said?.replace(/T\d.*/, "") === gold);
}

function around(text: string, { start, end }: Pick<GoldMention, "start" | "end">): string {
  return `…${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}…`.replace(/\s+/g, " ");
}
