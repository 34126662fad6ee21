// Articles all in capitals: their names are found like those of others, and stand where the text has them.
import { expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const article = `TARNHOLT (NDQ) - MAYOR JOHN MARTIN ACCUSED RUSSIA ON MONDAY, MAY 4, OF HACKING THE HARBOUR. THE FBI AND THE DEPARTMENT OF JUSTICE TOLD US
THAT APT29 WAS BEHIND IT, AND THE U.S. WILL ACT. MARTIN WILL MARK THE DAY.`;

test("names are found", () => {
  const { entities } = extract(article);
  const found = entities.map(({ type, mentions }) => `${type}: ${mentions.map(({ text }) => text).join(", ")}`);
  for (const wanted of [
    "person: JOHN MARTIN, MARTIN",
    "country: RUSSIA",
    "organisation: FBI",
    "organisation: DEPARTMENT OF JUSTICE",
    "threat-actor: APT29",
    "country: U.S.",
    "date: MONDAY, MAY 4",
  ])
    expect(found).toContain(wanted);
  expect(found.filter((one) => /US$|MARK/.test(one))).toEqual([]);
  for (const { mentions } of entities) for (const { start, end, text } of mentions) expect(article.slice(start, end)).toBe(text);
});

test("a text with a headline in capitals is read as it is", () => {
  const { entities } = extract("MAYOR WILL ACT\n\nThe mayor of the town will act on the matter this week, officials of the town said, and nobody else will.");
  expect(entities.filter(({ type }) => type === "person" || type === "organisation")).toEqual([]);
});
