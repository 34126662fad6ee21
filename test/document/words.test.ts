// The numbers of words, and the questions that are asked of them once.
import { expect, test } from "vitest";
import { type Tokens, tokenise } from "../../src/document/tokens.ts";
import { allBits, wordTable } from "../../src/document/words.ts";

let asked = 0;
const lengths = wordTable(({ lower }) => {
  asked++;
  return lower.length;
});
const answers = (tokens: Tokens) => [...tokens.id].map((id) => lengths.of(tokens.words)[id]);

test("a word has one number however its apostrophe is written, and another in capitals", () => {
  const { id } = tokenise("don't Don't don’t don't");
  expect(id[0]).toBe(id[3]);
  expect(id[0]).toBe(id[2]);
  expect(id[0]).not.toBe(id[1]);
});

test("what is shortened behind an apostrophe is a token of its own", () => {
  expect(tokenise("We’re sure it’ll stay. I'm not; they've left, he'd go, O'Brien didn't, DDoS'd").word.join(" ")).toBe(
    "We 're sure it 'll stay . I 'm not ; they 've left , he 'd go , O'Brien didn't , DDoS'd",
  );
});

test("a question is asked once a word, also of words that come after it", () => {
  const first = tokenise("alpha beta alpha");
  expect(answers(first)).toEqual([5, 4, 5]);
  const before = asked;
  const second = tokenise("beta gammaray alpha gammaray");
  expect(answers(second)).toEqual([4, 8, 5, 8]);
  expect(asked - before).toBe(1);
});

test("a document keeps its numbers when more words come than are kept", () => {
  const early = tokenise("early words stay");
  const many = tokenise(Array.from({ length: 40_000 }, (_, i) => `w${i}x`).join(" "));
  expect(answers(many).slice(0, 2)).toEqual([3, 3]);
  expect(tokenise("a fresh start").words).not.toBe(early.words);
  expect(answers(early)).toEqual([5, 5, 4]);
});

test("what is too long for a word is asked nothing", () => {
  expect(answers(tokenise("A".repeat(1000)))).toEqual([0]);
});

test("allBits gives the bits of all answers", () => {
  const { id, words } = tokenise("one three");
  expect(allBits(id, lengths.of(words)) & 4).toBe(4);
  expect(allBits(id, lengths.of(words)) & 8).toBe(0);
});
