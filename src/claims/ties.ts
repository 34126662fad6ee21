// Claims stage: claims in, their ties among each other set: what a denial answers, and which claims speak of one activity.
import type { Document } from "../document/document.ts";
import type { Claim, Entity } from "../facts.ts";
import { bodyKinds } from "./party.ts";

/**
 * A denial or doubt answers the claims that hold the same actor responsible, or act for the same state, as its own bodies do: those of its own
 * sentence, or, where its sentence makes none, those before it.
 */
export function tieAnswers(claims: Claim[], entities: readonly Entity[], countries: ReadonlyMap<string, Entity>): void {
  /** The state of each of its bodies. */
  const states = new Map(
    entities.flatMap(({ type, kind, country, id }) => {
      const state = type === "organisation" && bodyKinds.has(kind ?? "") && country ? countries.get(country) : undefined;
      return state ? [[id, state.id] as const] : [];
    }),
  );
  /** Places in `claims` of those that hold an entity responsible, in order. */
  const against = new Map<string, number[]>();
  for (const [i, claim] of claims.entries()) {
    if (claim.stance !== "attributes") continue;
    const held = [...claim.actors, ...(claim.sponsor ? [claim.sponsor] : [])].flatMap(({ entity }) => entity ?? []);
    for (const entity of new Set([...held, ...held.flatMap((one) => states.get(one) ?? [])])) {
      const places = against.get(entity);
      if (places) places.push(i);
      else against.set(entity, [i]);
    }
  }
  for (const claim of claims) {
    if (claim.stance !== "denies") continue;
    const cleared = new Set(claim.actors.flatMap(({ entity }) => entity ?? []));
    const about = [...new Set([...cleared].flatMap((entity) => against.get(entity) ?? []))]
      .sort((a, b) => a - b)
      .map((i) => claims[i] as Claim)
      .filter((other) => other.evidence.start <= claim.evidence.start);
    const beside = about.filter((other) => other.evidence.start === claim.evidence.start);
    claim.answers.push(...(beside.length > 0 ? beside : about).map(({ id }) => id));
    // "attributed this attack to China, although the latter has denied any involvement": in that.
    const same = beside.filter((other) => other.incident !== null && other.relation === claim.relation);
    if (claim.incident === null && same.length === 1 && same[0]?.incident) claim.incident = { ...same[0].incident };
  }
}

const acts = "attack|cyber-?attack|hack|breach|break-in|intrusion|compromise|leak|theft|operation|campaign|incident";
/** Words that point back: "this attack", "the breach". */
const pointing = new RegExp(`^(?:the|this|that|these|those) (?:${acts})(?:s|es)?$`, "i");
/** Another activity is told of: "a similar attack", "another breach". */
const another = new RegExp(`\\b(?:an?|another|earlier|previous) (?:[\\w’'-]+ ){0,3}(?:${acts})`, "i");

/**
 * Claims speak of one incident when their words for it share a head noun and an actor; "this attack" is the one spoken of last, unless the
 * text has told of another since, or others are held responsible for that.
 */
export function tieIncidents(claims: Claim[], { text }: Document, entities: readonly Entity[]): void {
  const ids = new Map<string, string>();
  let told = 0;
  const states = new Map(entities.map((entity) => [entity.id, entity.code ?? entity.country ?? entity.id]));
  const blamed = ({ actors, sponsor }: Claim) => [...actors, ...(sponsor ? [sponsor] : [])].map(({ entity, text }) => (entity && states.get(entity)) ?? text);
  let last: Claim | null = null;
  for (const claim of claims) {
    const { incident } = claim;
    if (!incident) continue;
    const key = `${incident.text.toLowerCase().split(/\s+/).at(-1)} ${claim.actors[0]?.entity ?? claim.actors[0]?.text ?? ""}`;
    const [mine, theirs] = [blamed(claim), last ? blamed(last) : []];
    const agree = mine.length === 0 || theirs.length === 0 || mine.some((one) => theirs.includes(one));
    const same =
      last?.incident && agree && pointing.test(incident.text.replaceAll(/\s+/g, " ")) && !another.test(text.slice(last.incident.end, incident.start));
    incident.incident = (same ? last?.incident?.incident : ids.get(key)) ?? `i${++told}`;
    ids.set(key, incident.incident);
    last = claim;
  }
}
