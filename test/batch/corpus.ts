// A corpus of any size from the fixtures, with names that vary, for tests and the benchmark. The same size gives the same corpus.
import { readdirSync, readFileSync } from "node:fs";

const readFolder = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
const articles = readFolder("fixtures/articles");
/** Stories of health, football, markets, that no word of computers comes into, as most of what a newspaper prints. */
const plainNews = readFolder("test/bench/news");

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
export function article(n: number, fixtures = articles): string {
  const pick = (list: readonly string[]) => list[n % list.length] as string;
  const person = `${pick(given)} ${pick(family)}`;
  const text = (fixtures[n % fixtures.length] as string)
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

/**
 * An archive of news of about `size` bytes: nine articles in ten are plain news, the tenth is one of the fixtures, most of which tell of an attack.
 * All are our own and invented, so their words repeat sooner than an archive's would.
 */
export function* newsArchive(size: number): Generator<string> {
  for (let n = 0, sum = 0; sum < size; n++) {
    const text = n % 10 === 9 ? article((n - 9) / 10) : article(n, plainNews);
    sum += text.length;
    yield text;
  }
}

/** The same as lines of an archive. */
export function* records(size: number, texts = corpus(size)): Generator<string> {
  let n = 0;
  for (const text of texts) yield `${JSON.stringify({ id: `r${n++}`, text })}\n`;
}
