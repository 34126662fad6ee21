// When a claim was made and when the act happened, read off invented sentences through the whole pipeline.
import { expect, it } from "vitest";
import { extract } from "../../src/extract.ts";

const rows: readonly { text: string; claimed: string | null; occurred: string | null }[] = [
  { text: "In 2019, after months of calm in the region, APT28 hacked a Danish bank.", claimed: null, occurred: "2019" },
  { text: "Norway said in 2021 that APT31 had hacked its parliament.", claimed: "2021", occurred: null },
  { text: "The firm Dragos linked Sandworm to the attack in its report 3 May 2022.", claimed: "2022-05-03", occurred: null },
  { text: "APT28 hacked a Danish bank, and officials on 3 May 2022 urged others to patch.", claimed: null, occurred: null },
  { text: "Germany blamed APT28 for the hack of a bank in 2020.", claimed: null, occurred: "2020" },
];

it.each(rows)("$text", ({ text, claimed, occurred }) => {
  const { claims, entities } = extract(text);
  const value = (date: { entity: string } | null) => entities.find((entity) => entity.id === date?.entity)?.value ?? null;
  expect(claims).toHaveLength(1);
  expect({ claimed: value(claims[0]?.claimed ?? null), occurred: value(claims[0]?.occurred ?? null) }).toEqual({ claimed, occurred });
});
