// Dates beyond single rules: the day of publication, the date last spoken of, the document's habit, hostile texts, and the calendar.
import { describe, expect, it } from "vitest";
import { createDocument } from "../../../src/document/document.ts";
import { limits, toDays, weekOf } from "../../../src/entities/dates/calendar.ts";
import { holidayOf } from "../../../src/entities/dates/holidays.ts";
import { findDates } from "../../../src/entities/dates/index.ts";
import { extract } from "../../../src/extract.ts";

const read = (text: string, published: string | null = "2017-05-12") => {
  const document = createDocument(text, { published: published ? { value: published, basis: "given" } : null });
  const { mentions, published: found } = findDates(document);
  return { dates: mentions.map((mention) => `${text.slice(mention.start, mention.end)} = ${mention.date?.value}`), published: found };
};

describe("what is no date", () => {
  it.each([
    "Storm-1516 and UNC2452 were named.",
    "CVE-2021-26855 is patched in Windows 10.",
    "They may march on the capital.",
    "She sat down, second to none.",
    "Some 2000 servers were hit.",
    "The 44-year-old engineer was released.",
    "He is 44 years old and lives at 10.0.20.16, port 2016.",
    "On 31 June nothing can happen.",
  ])("leaves %s", (text) => expect(read(text).dates).toEqual([]));
});

describe("holidays that move", () => {
  it.each(["Labor Day", "Memorial Day", "Thanksgiving", "Easter", "Good Friday"])("end without a year: %s", (name) =>
    expect(read(`Shops closed on ${name}.`, null).dates).toEqual([`${name} = XXXX-XX-XX`]),
  );
  it("keep the day of those that stand still", () => expect(read("Shops closed on Boxing Day.", null).dates).toEqual(["Boxing Day = XXXX-12-26"]));
  it("end in every year", () => {
    for (const year of [0, 7, 99, 1996, 9999, Number.NaN]) expect(holidayOf("05-last-1", year)).toMatch(/-05-/);
    expect(holidayOf("05-last-1", 2021)).toBe("2021-05-31");
    expect(holidayOf("09-1-1", 1996)).toBe("1996-09-02");
    expect(holidayOf("11-4-4", 2020)).toBe("2020-11-26");
  });
});

describe("the day of publication", () => {
  it("is inferred from a weekday that fits, or taken from the head", () => {
    expect(read("The port was hit on Wednesday July 21. The group has been known since 2021.", null).published).toEqual({
      value: "2021-07-21",
      basis: "inferred",
    });
    expect(read("OSLO, 3 May 2019 – The port was hit on Thursday.", null)).toEqual({
      dates: ["3 May 2019 = 2019-05-03", "Thursday = 2019-05-02"],
      published: { value: "2019-05-03", basis: "dateline" },
    });
  });
  it.each([
    ["Port hit\n\n22/03/2013 - 11:20\n\nThe port was hit.", "2013-03-22"],
    ["Port hit\n\n2013-03-22T11:20:00Z\n\nThe port was hit.", "2013-03-22"],
    ["Port hit\n\n22.03.2013\n\nThe port was hit.", "2013-03-22"],
    ["Port hit\n\nFirst published on Thu 21 Mar 2013\nLast modified on Fri 22 Mar 2013\n\nThe port was hit.", "2013-03-21"],
    [`Port hit\n\nThe port was hit. ${"It is shut. ".repeat(40)}\n\nPublished on 22 March 2013`, "2013-03-22"],
    ["On Friday, March 22, 2013, the minister spoke.", "2013-03-22"],
  ])("is read off the head or a line that says so: %j", (text, day) => expect(read(text, null).published?.value).toBe(day));
  it.each([
    "On March 3, 2009, hackers broke into the port.",
    "The port, founded on 3 May 1898, was hit.",
    "The port plans to redeem on Nov. 16 all of its $150 million of bonds due March 1, 2031, and to sell new ones.",
    "Port hit\n\nLast modified on Fri 22 Mar 2013\n\nThe port was hit.",
    "Port hit\n\n03/04/2013\n\nThe port was hit.",
  ])("is no day that running words tell of, and no doubtful one: %j", (text) => expect(read(text, null).published).toBe(null));
  it("may be given with a time of day", () => {
    expect(read("The port was hit yesterday.", "1998-02-06T22:19").dates).toEqual(["yesterday = 1998-02-05"]);
  });
  it("may be unknown: what nobody can know stays open, and the clock is never asked", () => {
    expect(read("The port was hit on July 21, last week, on Friday and in the summer.", null)).toEqual({
      dates: ["July 21 = XXXX-07-21", "last week = XXXX-WXX", "Friday = XXXX-WXX-5", "the summer = XXXX-SU"],
      published: null,
    });
  });
});

describe("anchors", () => {
  it("goes on from the date last spoken of", () => {
    expect(read("The siege began on 3 May 2015. Two days later the port fell. The same month the king fled.").dates).toEqual([
      "3 May 2015 = 2015-05-03",
      "Two days later = 2015-05-05",
      "The same month = 2015-05",
    ]);
  });
  it("goes on from where the story stood before it looked back", () => {
    expect(read("The siege began on 3 May 2015. Two days earlier a car had burned. The next day the port fell.").dates.slice(1)).toEqual([
      "Two days earlier = 2015-05-01",
      "The next day = 2015-05-04",
    ]);
  });
  it("finds the month in the year that stands right before it", () => {
    expect(read("They met last year, in July, and two years ago, in October. Shares fell in March.").dates).toEqual([
      "last year = 2016",
      "July = 2016-07",
      "two years ago = 2015",
      "October = 2015-10",
      "March = 2017-03",
    ]);
  });
  it("compares with the same quarter of the year before, however often", () => {
    expect(read("Profits fell in the first quarter from a year earlier. Sales were $2 million, up from $1 million a year ago.").dates).toEqual([
      "the first quarter = 2017-Q1",
      "a year earlier = 2016-Q1",
      "a year ago = 2016-Q1",
    ]);
  });
  it("takes the second of two weekdays said together as the one after the first", () => {
    expect(read("On Friday and Saturday it will rain. It rained on Tuesday and Wednesday. Talks run from Monday to Thursday, she said.").dates).toEqual([
      "Friday = 2017-05-12",
      "Saturday = 2017-05-13",
      "Tuesday = 2017-05-09",
      "Wednesday = 2017-05-10",
      "Monday = 2017-05-08",
      "Thursday = 2017-05-11",
    ]);
  });
  it("takes the second of two days said together as the later one, and a weekday as the day beside it", () => {
    expect(read("It was shut from 14 December to 3 January. It burned on Wednesday (3 May), not on April 24 (Monday).").dates).toEqual([
      "14 December = 2016-12-14",
      "3 January = 2017-01-03",
      "Wednesday = 2017-05-03",
      "3 May = 2017-05-03",
      "April 24 = 2017-04-24",
      "Monday = 2017-04-24",
    ]);
  });
  it("names no day that no calendar holds", () => {
    const far = "900 billion";
    const text = `It was ${far} Sundays ago, ${far} summers ago, ${far} hours ago, ${far} weeks ago on Monday, ${far} weekends ago. It is ${far} weeks from Monday.`;
    expect(read(text).dates.map((date) => date.split(" = ")[1])).toEqual(["PAST_REF", "PAST_REF", "PAST_REF", "PAST_REF", "PAST_REF", "FUTURE_REF"]);
  });
  it("gives a clock the day beside it, and none of another line", () => {
    expect(read("Published: 22 Mar 2013 10:15 GMT\n\nThe port was hit on Tuesday.").dates).toEqual([
      "22 Mar 2013 = 2013-03-22",
      "10:15 GMT = 2013-03-22T10:15Z",
      "Tuesday = 2017-05-09",
    ]);
  });
  it("does not go on from the day of speaking", () => {
    expect(read("It began on 3 May 2015, the minister said Friday. It ended two days later.").dates.at(-1)).toBe("two days later = 2015-05-05");
  });
});

describe("histories", () => {
  const war =
    "The Borland War was fought from 1911 to 1914. It began on 2 May 1911, when the duke crossed the Lenn. On 9 May he took the fort, and in September the town. " +
    "In March 1912 he marched again. On 14 November a truce was signed, which lasted until February. In January 1914 the queen (born 1853) died, and on 3 April peace was made.";
  const open = (text: string, published: string | null) => read(text, published).dates.filter((date) => !/\d{4} =|1911 to 1914/.test(date));
  const told = ["9 May = 1911-05-09", "September = 1911-09", "14 November = 1912-11-14", "February = 1913-02", "3 April = 1914-04-03"];
  it("leave out the year as long as it stays the same", () => {
    expect(open(war, "2017-05-12")).toEqual(told);
    expect(open(war, null)).toEqual(told);
  });
  it("are none where much is reckoned from the day of publication", () => {
    expect(open(`${war} The film opened last week and runs until Sunday.`, "2017-05-12")).toContain("Sunday = 2017-05-14");
  });
  it("go on into the next year where the year that is named next leaves room", () => {
    const text =
      "The revolt of 1775 began on April 18, 1775. On June 17 the hill fell. In March the port was left, and on July 4, 1776 a paper was signed. On January 3, 1777 they won, and in 1783 it was over.";
    expect(open(text, "2017-05-12")).toEqual(["June 17 = 1775-06-17", "March = 1776-03"]);
  });
});

describe("numeric dates", () => {
  it("follow the document's own habit", () => {
    expect(read("First on 25/03/2016, then on 03/04/2016.").dates).toEqual(["25/03/2016 = 2016-03-25", "03/04/2016 = 2016-04-03"]);
    expect(read("First on 03/25/2016, then on 03/04/2016.").dates).toEqual(["03/25/2016 = 2016-03-25", "03/04/2016 = 2016-03-04"]);
  });
  it("have happened when they are told: of two orders the one that is not months ahead", () => {
    expect(read("Last seen on 08/01/17, first on 02/03/17.").dates).toEqual(["08/01/17 = 2017-01-08", "02/03/17 = 2017-03-02"]);
    expect(read("Last seen on 05/11/17, first on 02/03/17.").dates).toEqual(["05/11/17 = 2017-05-11", "02/03/17 = 2017-02-03"]);
  });
  it("stay open, and are complained of, where the document does not settle them", () => {
    const { entities, problems } = extract("The port was hit on 03/04/2016.");
    expect(entities.map(({ value, from, to }) => ({ value, from, to }))).toEqual([{ value: "2016-XX-XX", from: undefined, to: undefined }]);
    expect(problems).toEqual([{ code: "ambiguous-date", message: '"03/04/2016" may be either order of day and month', span: { start: 20, end: 30 } }]);
  });
});

describe("hostile texts", () => {
  it("keeps within the years that can be written", () => {
    expect(read("It was built three thousand years ago, 999,999 days ago, 900 years ago and 999,999 weeks from now.").dates).toEqual([
      "three thousand years ago = PAST_REF",
      "999,999 days ago = PAST_REF",
      "900 years ago = 1117",
      "999,999 weeks from now = FUTURE_REF",
    ]);
  });
  it.each(["2017-99-99", "9999-12-31", "0000-00-00", "soon"])("bears a date of publication such as %s", (published) => {
    expect(read("It was hit last week, on Friday, in Easter 1583 and will be next year.", published).dates.length).toBe(4);
  });
  const size = 12_000;
  const time = (text: string) => {
    const document = createDocument(text);
    const start = process.cpuUsage();
    findDates(document);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  it.each([
    ["numbers", "1 "],
    ["years", "2016-"],
    ["months", "May "],
    ["articles", "the early the "],
    ["modifiers", "more than at least no more than "],
    ["clocks", "9:30 a.m. "],
    ["slashes", "01/02/"],
    ["number words", "twenty two hundred and a half "],
    ["weekdays", "Friday, "],
    ["looking ahead", "last Friday night early "],
  ])("reads %s in time that grows with the text alone", (_, unit) => {
    const text = (length: number) => unit.repeat(length / unit.length);
    time(text(size));
    const small = Math.max(time(text(size)), 2);
    expect(time(text(size * 8)) / small).toBeLessThan(40);
  });
});

describe("calendar", () => {
  it.each([
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["2017-W01", "2017-01-02", "2017-01-08"],
    ["2017-W18-WE", "2017-05-06", "2017-05-07"],
    ["2016-Q4", "2016-10-01", "2016-12-31"],
    ["2016-H1", "2016-01-01", "2016-06-30"],
    ["2016-WI", "2016-12-01", "2017-02-28"],
    ["2017-05-12TNI", "2017-05-12", "2017-05-12"],
    ["199", "1990-01-01", "1999-12-31"],
    ["18", "1800-01-01", "1899-12-31"],
    ["2014/2016-03", "2014-01-01", "2016-03-31"],
  ])("knows the first and last day of %s", (value, from, to) => expect(limits(value)).toEqual({ from, to }));
  it.each(["PAST_REF", "P3M", "XXXX-07-21", "2016-XX-XX"])("knows none of %s", (value) => expect(limits(value)).toBeNull());

  it("counts weeks as ISO 8601 does", () => {
    expect(weekOf(toDays("2021-01-03"))).toBe("2020-W53");
    expect(weekOf(toDays("2018-12-31"))).toBe("2019-W01");
  });
  it.each([
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2016, "2016-03-27"],
    [2024, "2024-03-31"],
    [2038, "2038-04-25"],
  ])("knows Easter of %i", (year, day) => expect(holidayOf("easter", year)).toBe(day));
  it("knows the days that move with the week", () => {
    expect(holidayOf("11-4-4", 1999)).toBe("1999-11-25");
    expect(holidayOf("05-last-1", 2017)).toBe("2017-05-29");
  });
});
