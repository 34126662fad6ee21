// Dates in contexts: expressions whose year, week or day the sentence decides, crossed with sentences that look back and ahead; and expressions that mean
// one thing, crossed with where they stand. As of Friday 12 May 2017.
import { describe, expect, it } from "vitest";
import { createDocument } from "../../../src/document/document.ts";
import { findDates } from "../../../src/entities/dates/index.ts";

const read = (text: string, published = "2017-05-12") =>
  findDates(createDocument(text, { published: { value: published, basis: "given" } })).mentions.map(
    ({ start, end, date }) => `${text.slice(start, end)} = ${date?.value}`,
  );

/** Preposition, expression, what it is where the sentence looks back, and where it looks ahead. */
const open = `
on | Wednesday | 2017-05-10 | 2017-05-17
on | July 3 | 2016-07-03 | 2017-07-03
on | March 3 | 2017-03-03 | 2018-03-03
on | 3 June | 2016-06-03 | 2017-06-03
in | July | 2016-07 | 2017-07
in | March | 2017-03 | 2018-03
in | early July | 2016-07 | 2017-07
at | the end of August | 2016-08 | 2017-08
in | the summer | 2016-SU | 2017-SU
in | the third quarter | 2016-Q3 | 2017-Q3
in | the first quarter | 2017-Q1 | 2018-Q1
in | the second half | 2016-H2 | 2017-H2
on | Christmas Day | 2016-12-25 | 2017-12-25
on | Thanksgiving | 2016-11-24 | 2017-11-23
over | the weekend | 2017-W18-WE | 2017-W19-WE`;

/** @ is the expression with its preposition, # without. */
const back = `
The bridge collapsed @. | @, the bridge collapsed. | The bridge that collapsed @ was old. | The mayor, who resigned @, denied it. | The ministry says the leak was found @.
The blast @ killed two. | The firm has been closed since #. | He was arrested @ and will be tried. | The leak had been found @. | "It happened @," she said.
The man (arrested @) is here. | A report published @ says the leak is old. | Prices rose @, officials say. | He has not been seen since #. | The attack @ was the worst.
The company, which lost money @, will close. | When the fire broke out @, nobody was there. | The fire @ left many without homes. | Minister quit @ after row
Exports fell @ and are expected to fall again. | Intruders likely broke in @. | They are expected to meet again after talks @ failed.`;
const ahead = `
The court will rule @. | @, the court will rule. | The court is to rule @. | The law takes effect @. | The trial begins @. | The vote @ will be close. | A ruling is expected @.
The talks are due to resume @. | The mayor, who will resign @, denied it. | He said he would resign @. | He plans to resign @. | "We will leave @," she said. | The film opens @.
The vote is scheduled for #. | He must answer by #. | The ban will apply from #. | He is set to retire @. | The games, to be held @, will be dear. | They are going to meet @.
The firm expects to open it @. | Ministers agreed to meet again @. | The new law, which comes into force @, is harsh. | Talks are planned for #. | He vowed to return @.
The ministry announced that the leaders will hold talks @. | It should be ready @. | It could open @. | It won't open until #. | Work was expected to begin @. | The storm is to hit the port @.`;

const cells = (row: string) => row.split(" | ");
const list = (text: string) => text.trim().split(/ \| |\n/);
const placed = (sentence: string, preposition: string, words: string) =>
  sentence
    .replace(/^@/, `${preposition.replace(/^./, (first) => first.toUpperCase())} ${words}`)
    .replace("@", `${preposition} ${words}`.trim())
    .replace("#", words);

const crossed = (contexts: string, way: 2 | 3) =>
  list(contexts).map((context) => [
    context,
    open
      .trim()
      .split("\n")
      .map(cells)
      .map((cell) => [placed(context, cell[0] as string, cell[1] as string), `${cell[1]} = ${cell[way]}`] as const),
  ]) as [string, [string, string][]][];

describe("an open date", () => {
  it.each([...crossed(back, 2), ...crossed(ahead, 3)])("in %s", (_, sentences) => {
    expect(sentences.map(([sentence]) => `${sentence} ${read(sentence)}`)).toEqual(sentences.map(([sentence, expected]) => `${sentence} ${expected}`));
  });
  it.each([
    ["By Wednesday, the fire had spread to the port.", "2017-05-10"],
    ["Until Wednesday, he was the head of the firm.", "2017-05-10"],
    ["In Wednesday's vote, the party will win.", "2017-05-17"],
    ["Wednesday's vote was close.", "2017-05-10"],
    ["Reports on Wednesday say the firm will close.", "2017-05-10"],
    ["If they strike on Wednesday, trains will stop.", "2017-05-17"],
    ["He said that on Wednesday he will go.", "2017-05-17"],
    ["The mayor could not be reached Wednesday.", "2017-05-10"],
    ["They did not meet on Wednesday.", "2017-05-10"],
    ["They will have met by Wednesday.", "2017-05-17"],
    ["Schools remain closed until Wednesday.", "2017-05-17"],
    ["Judge to rule Wednesday on ban", "2017-05-17"],
    ["Polls open Wednesday.", "2017-05-17"],
    ["The office said it would hold a meeting later on Wednesday.", "2017-05-10"],
    ["The loss was due to the fire in July.", "2016-07"],
    ["The bank expects to report a loss for April.", "2017-04"],
    ["The bank expects to report a loss for the first quarter.", "2017-Q1"],
  ])("looks the way its own clause does: %s", (sentence, value) => expect(read(sentence).map((date) => date.split(" = ")[1])).toEqual([value]));
  it.each([
    ["2013-01-03", "The port burned in December.", "2012-12"],
    ["2013-01-03", "The port will close in December.", "2013-12"],
    ["2013-01-03", "The port burned on Monday.", "2012-12-31"],
    ["2013-12-30", "The port burned in January.", "2013-01"],
    ["2013-12-30", "The port will close on Jan. 5.", "2014-01-05"],
    ["2013-12-30", "The port will close on Wednesday.", "2014-01-01"],
    ["2013-03-25", "The port burned on March 30.", "2012-03-30"],
    ["2013-03-25", "The port burned in April.", "2012-04"],
  ])("as of %s: %s", (published, sentence, value) => expect(read(sentence, published).map((date) => date.split(" = ")[1])).toEqual([value]));
});

describe("dates said together", () => {
  it.each([
    ["It was shut from March to July 2016.", "2016-03", "2016-07"],
    ["It was shut from March 3 to April 12, 2016.", "2016-03-03", "2016-04-12"],
    ["It was shut between 3 March and 12 April 2016.", "2016-03-03", "2016-04-12"],
    ["It was shut from December 2015 until March.", "2015-12", "2016-03"],
    ["It will be shut from November to March.", "2017-11", "2018-03"],
    ["The bank said in December that it would close by March.", "2016-12", "2017-03"],
    ["The duke fell in May 1911, and on 3 June 1911 he had been sought since 9 April.", "1911-05", "1911-06-03", "1911-04-09"],
    ["In 2003, war broke out in March.", "2003", "2003-03"],
  ])("%s", (sentence, ...values) => expect(read(sentence).map((date) => date.split(" = ")[1])).toEqual(values));
});

/** Preposition, expression, what it is wherever it stands. */
const fixed = `
 | last week | 2017-W18
 | two weeks ago | 2017-W17
 | Monday night | 2017-05-08TNI
 | late last year | 2016
 | this morning | 2017-05-12TMO
on | May 8, 2017 | 2017-05-08
on | Monday, May 8 | 2017-05-08
in | late 2014 | 2014
in | the 1990s | 199
in | the third quarter of 2016 | 2016-Q3
in | the summer of 2014 | 2014-SU
in | the third week of April | 2017-W16
at | 3 p.m. on Monday | 2017-05-08T15:00
over | the past two years | P2Y
for | more than two weeks | P2W
 | every year | P1Y`;
const places = `
The port burned @. | @, the port burned. | "The port burned @," the mayor said. | The port (burned @) is shut. | The port, which burned @, is shut. | The port -- it burned @ -- is shut.
The port burned @; it is shut. | The port burned @ - it is shut. | OSLO, Norway — The port burned @. | * The port burned @ | The port burned @ | The port burned @... | It was # that told.`;

describe("an expression that means one thing", () => {
  it.each(list(places))("in %s", (place) => {
    const rows = fixed.slice(1).split("\n").map(cells);
    const sentences = rows.map(([preposition = "", words = "", value]) => {
      const sentence = placed(place, preposition.trim(), words).replace(/^ ?./, (first) => first.trim().toUpperCase());
      return [sentence, value] as const;
    });
    const found = sentences.map(([sentence]) => [sentence, ...read(sentence).map((date) => date.split(" = ")[1])]);
    expect(found).toEqual(sentences.map((pair) => [...pair]));
  });
  it("in capitals", () => {
    expect(read("PORT BURNED LATE LAST YEAR")).toEqual(["LATE LAST YEAR = 2016"]);
    expect(read("Port Burned on Monday, May 8 After Raid")).toEqual(["Monday, May 8 = 2017-05-08"]);
  });
});
