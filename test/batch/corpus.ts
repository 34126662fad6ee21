// A corpus of any size from the fixtures, with names that vary, for tests and the benchmark. The same size gives the same corpus.
import { readdirSync, readFileSync } from "node:fs";

const folder = "fixtures/articles/";
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort();
const articles = files.map((name) => readFileSync(folder + name, "utf8"));

/** Stories about other matters than computers, as most of what a newspaper prints; numbers of articles. */
const others = ["business.txt", "disaster.txt", "politics.txt", "sport.txt"].map((name) => files.indexOf(name));
const attacks = [...files.keys()].filter((at) => !others.includes(at));

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
export function article(n: number, fixture = n % articles.length): string {
  const pick = (list: readonly string[]) => list[n % list.length] as string;
  const person = `${pick(given)} ${pick(family)}`;
  const text = (articles[fixture] as string)
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
 * An archive of news of about `size` bytes: of twenty articles one tells of an attack and who did it, the others of business, floods,
 * politics, sport. All are our own, so their words repeat sooner than an archive's would.
 */
export function* newsArchive(size: number): Generator<string> {
  for (let n = 0, sum = 0; sum < size; n++) {
    const kind = n % 20 === 0 ? attacks : others;
    const text = article(n, kind[Math.floor(n / (n % 20 === 0 ? 20 : 1)) % kind.length]);
    sum += text.length;
    yield text;
  }
}

/** The same as lines of an archive. */
export function* records(size: number, texts = corpus(size)): Generator<string> {
  let n = 0;
  for (const text of texts) yield `${JSON.stringify({ id: `r${n++}`, text })}\n`;
}
