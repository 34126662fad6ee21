// A corpus of any size from the fixtures, with names that vary, for tests and the benchmark. The same size gives the same corpus.
import { readdirSync, readFileSync } from "node:fs";

const folder = "fixtures/articles/";
const articles = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(folder + name, "utf8"));

const countries = ["Poland", "Estonia", "Norway", "Canada", "Japan", "Ireland", "Brazil", "Kenya", "Chile", "Latvia", "Spain"];
const capitals = ["Warsaw", "Tallinn", "Oslo", "Ottawa", "Tokyo", "Dublin", "Nairobi", "Santiago", "Riga", "Madrid", "Lisbon", "Vienna", "Prague"];
const given = [
  "Anna",
  "Peter",
  "Maria",
  "Thomas",
  "Laura",
  "Daniel",
  "Helen",
  "Robert",
  "Susan",
  "Martin",
  "Alice",
  "George",
  "Nora",
  "Simon",
  "Clara",
  "Victor",
  "Emma",
];
const family = [
  "Berger",
  "Collins",
  "Duarte",
  "Eriksen",
  "Farrell",
  "Grant",
  "Hoffmann",
  "Ivers",
  "Jansen",
  "Keller",
  "Lindqvist",
  "Morris",
  "Novak",
  "Olsen",
  "Parker",
  "Quinn",
  "Rossi",
  "Stone",
  "Turner",
]; // prettier-ignore

/** Article number `n`: a fixture whose country, capital and people are others, with a paragraph of its own. */
export function article(n: number): string {
  const pick = (list: readonly string[]) => list[n % list.length] as string;
  const person = `${pick(given)} ${pick(family)}`;
  const text = (articles[n % articles.length] as string)
    .replaceAll("Poland", pick(countries))
    .replaceAll("Warsaw", pick(capitals))
    .replace(/\b[A-Z]\w+(ski|ov|sen|son)\b/g, pick(family));
  const day = `${(n % 28) + 1} March 20${10 + (n % 15)}`;
  return `${text.trimEnd()}\n\n${person}, a lawyer in ${pick(capitals)}, said on ${day} that ${1000 + (n % 9000)} customers of ${pick(family)} Energy were told by letter.\n`;
}

/** Articles of about `size` bytes together. */
export function* corpus(size: number): Generator<string> {
  for (let n = 0, sum = 0; sum < size; n++) {
    const text = article(n);
    sum += text.length;
    yield text;
  }
}

/** The same as lines of an archive. */
export function* records(size: number): Generator<string> {
  let n = 0;
  for (const text of corpus(size)) yield `${JSON.stringify({ id: `r${n++}`, text })}\n`;
}
