// Every row of the heads: its words join the marked name in `finds`, and nothing in `leaves`.
import { describe, expect, it } from "vitest";
import { heads } from "../../src/link/heads.ts";
import { linkMarked } from "./marked.ts";

describe.each(heads)("the $word", ({ word, type, finds, leaves }) => {
  it.each(finds)("finds: %s", (example) => {
    const { entities, marked } = linkMarked(example);
    expect(entities).toHaveLength(1);
    expect(entities[0]?.type).toBe(type);
    expect(entities[0]?.mentions.map((mention) => mention.text)).toEqual(marked);
    expect(entities[0]?.mentions[1]).toMatchObject({ form: "description", rule: `coref/${word}` });
  });
  it.each(leaves)("leaves: %s", (example) => {
    const { entities } = linkMarked(example);
    expect(entities.flatMap((entity) => entity.mentions)).toHaveLength(1);
  });
});
