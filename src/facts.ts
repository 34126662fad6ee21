// The one definition of all that is published: the fact document. Types and the printed JSON Schema come from these zod schemas.
// Takes nothing, gives schemas; the pipeline imports the types alone, so that zod is loaded only by who asks for it.
import { z } from "zod";

const id = (letter: string) => z.string().regex(new RegExp(`^${letter}\\d+$`));
const offset = z.int().min(0);

/** A half-open place `[start, end)` in the document's text, in UTF-16 code units: `text.slice(start, end)` is the words. */
const place = { start: offset, end: offset };

export const spanSchema = z.strictObject({ ...place, text: z.string() }).describe("Words of the text and their place, half-open, in UTF-16 code units.");

export const regionKinds = ["title", "dateline", "byline", "teaser", "paywall", "credit", "caption", "newsletter", "share", "metadata"] as const;

export const publishedSchema = z
  .strictObject({
    value: z.string().describe("ISO 8601 date."),
    basis: z.enum(["given", "metadata", "dateline", "inferred"]).describe("How the date is known."),
  })
  .describe("When the document was published.");

export const entityTypes = ["organisation", "person", "threat-actor", "country", "place", "date", "malware", "incident"] as const;

export const mentionForms = ["name", "alias", "acronym", "demonym", "metonym", "surname", "pronoun", "description"] as const;

export const mentionSchema = spanSchema
  .extend({
    form: z.enum(mentionForms).describe("How the mention names its entity."),
    rule: z.string().describe("The rule that found it."),
  })
  .describe("One place in the text that names an entity.");

export const dateKinds = ["DATE", "TIME", "DURATION", "SET"] as const;
export const dateMods = [
  "START",
  "MID",
  "END",
  "APPROX",
  "BEFORE",
  "AFTER",
  "ON_OR_BEFORE",
  "ON_OR_AFTER",
  "LESS_THAN",
  "MORE_THAN",
  "EQUAL_OR_LESS",
  "EQUAL_OR_MORE",
] as const;

export const entitySchema = z
  .strictObject({
    id: id("e"),
    type: z.enum(entityTypes).describe("What kind of thing it is."),
    name: z.string().describe("The fullest name known."),
    acronym: z.string().optional(),
    aliases: z.array(z.string()).optional().describe("Other names known for it."),
    kind: z.string().optional().describe("agency, government, vendor, media … for an organisation; DATE, TIME, DURATION or SET for a date."),
    code: z.string().optional().describe("ISO 3166-1 alpha-2 code of a country."),
    country: z.string().optional().describe("ISO 3166-1 alpha-2 code of the country it belongs to, or is suspected to work for."),
    refs: z.record(z.string(), z.string()).optional().describe("Identifiers elsewhere: attack (MITRE ATT&CK)."),
    value: z.string().optional().describe("TIMEX3 value of a date."),
    mod: z.enum(dateMods).optional().describe("TIMEX3 modifier of a date."),
    quant: z.string().optional().describe("TIMEX3 quant of a SET."),
    freq: z.string().optional().describe("TIMEX3 freq of a SET."),
    from: z.string().optional().describe("First day that the words allow, ISO 8601."),
    to: z.string().optional().describe("Last day that the words allow, ISO 8601."),
    mentions: z.array(mentionSchema).describe("Every place that names it."),
  })
  .describe("One thing that the document names, with every mention of it.");

export const fillerSchema = z.strictObject({
  entity: id("e").nullable().describe("The entity meant; null when the words name nobody in particular."),
  ...spanSchema.shape,
});

export const stances = ["attributes", "denies", "withholds"] as const;
export const relations = ["responsibility", "affiliation"] as const;
export const certainties = ["asserted", "probable", "possible"] as const;
export const sourceKinds = [
  "government",
  "agency",
  "international",
  "official",
  "vendor",
  "researcher",
  "victim",
  "accused",
  "actor",
  "court",
  "media",
  "experts",
  "anonymous",
  "author",
  "unknown",
] as const; // prettier-ignore
export const claimForms = [
  "statement",
  "joint-statement",
  "report",
  "press-release",
  "social-post",
  "indictment",
  "sanction",
  "leak",
  "interview",
  "unspecified",
] as const;
export const bases = [
  "receiver-government",
  "third-government",
  "international-organisation",
  "it-security-community",
  "attacker",
  "media",
  "victim",
  "anonymous",
  "unknown",
] as const;

const dateReference = z.strictObject({ entity: id("e") });

export const claimSchema = z
  .strictObject({
    id: id("c"),
    stance: z.enum(stances).describe("The actor did it · did not, or doubtfully · no word on who did."),
    relation: z.enum(relations).describe("For an activity · of a group to a state."),
    sources: z.array(fillerSchema).describe("Who makes the claim: the innermost speaker."),
    sourceKind: z.enum(sourceKinds).describe("What the first source is."),
    reportedBy: z.array(fillerSchema).describe("Who reports what the source says."),
    actors: z.array(fillerSchema).describe("Who is held responsible, or cleared."),
    sponsor: fillerSchema.nullable().describe("On whose behalf, when the passage says so."),
    incident: spanSchema
      .extend({ incident: id("i").nullable().describe("Claims with the same id speak of the same activity.") })
      .nullable()
      .describe("Words for the activity."),
    victims: z.array(fillerSchema).describe("Who was hit, when the passage says so."),
    certainty: z.enum(certainties).describe("How strongly the source holds it; never rounded up."),
    confidence: z.enum(["high", "moderate", "low"]).nullable().describe("Only when the text itself speaks of confidence."),
    form: z.enum(claimForms).describe("How it was made public, when said."),
    claimed: dateReference.nullable().describe("When the claim was made."),
    occurred: dateReference.nullable().describe("When the activity happened."),
    basis: z.enum(bases).describe("The kind of attribution, worked out from source and victims."),
    answers: z.array(id("c")).describe("The claims that a denial or doubt replies to."),
    evidence: spanSchema
      .extend({
        cues: z.array(spanSchema).describe("The words that make it a claim."),
        quotes: z.array(spanSchema).describe("Direct speech."),
      })
      .describe("The sentence."),
    rule: z.string().describe("The rule that found it."),
  })
  .describe("One place where somebody takes a position on who is responsible for a malicious cyber activity.");

export const problemSchema = z.strictObject({
  code: z.string().describe("From a closed list."),
  message: z.string().describe("What is wrong."),
  hint: z.string().optional().describe("What can be done."),
  file: z.string().optional(),
  line: z.int().min(1).optional(),
  span: z.strictObject(place).optional(),
});

export const factDocumentSchema = z
  .strictObject({
    schema: z.literal("news-facts/1"),
    document: z.strictObject({
      id: z.string().describe("The path as given, or the record's id."),
      title: z.string().nullable().describe("Null when none is found."),
      published: publishedSchema.nullable(),
      sha256: z.string().nullable().describe("Of the input's bytes."),
      length: z.int().min(0).describe("Of the text, in UTF-16 code units."),
      regions: z.array(z.strictObject({ kind: z.enum(regionKinds), ...place })).describe("Parts of the text that are not the article's own sentences."),
      text: z.string().optional().describe("With --text."),
    }),
    entities: z.array(entitySchema),
    claims: z.array(claimSchema),
    problems: z.array(problemSchema),
  })
  .describe("The facts found in one document.");

export type Span = z.infer<typeof spanSchema>;
export type Region = { kind: (typeof regionKinds)[number]; start: number; end: number };
export type Published = z.infer<typeof publishedSchema>;
export type EntityType = (typeof entityTypes)[number];
export type MentionForm = (typeof mentionForms)[number];
export type DateKind = (typeof dateKinds)[number];
export type DateMod = (typeof dateMods)[number];
export type Entity = z.infer<typeof entitySchema>;
export type Filler = z.infer<typeof fillerSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Stance = (typeof stances)[number];
export type Relation = (typeof relations)[number];
export type Certainty = (typeof certainties)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type ClaimForm = (typeof claimForms)[number];
export type Basis = (typeof bases)[number];
export type FactDocument = z.infer<typeof factDocumentSchema>;
