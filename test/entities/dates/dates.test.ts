// Dates by example: phrasing and TIMEX3 value for a piece published on Friday 12 May 2017; and what is left alone.
import { describe, expect, it } from "vitest";
import { createDocument } from "../../../src/document/document.ts";
import { limits, toDays, weekOf } from "../../../src/entities/dates/calendar.ts";
import { findDates } from "../../../src/entities/dates/index.ts";

const read = (text: string, published: string | null = "2017-05-12") => {
  const document = createDocument(text, { published: published ? { value: published, basis: "given" } : null });
  const { mentions, published: found } = findDates(document);
  return { dates: mentions.map((mention) => `${text.slice(mention.start, mention.end)} = ${mention.date?.value}`), published: found };
};

describe("dates", () => {
  it.each([
    ["The port was hit on July 21, 2016.", "July 21, 2016 = 2016-07-21"],
    ["The port was hit on 21 July 2016.", "21 July 2016 = 2016-07-21"],
    ["The port was hit on 2016-07-21.", "2016-07-21 = 2016-07-21"],
    ["The port was hit on 21/07/2016.", "21/07/2016 = 2016-07-21"],
    ["The port was hit on Aug. 3.", "Aug. 3 = 2016-08-03"],
    ["The port was hit on April 3rd.", "April 3rd = 2017-04-03"],
    ["The port was hit in March 2015.", "March 2015 = 2015-03"],
    ["The port was hit in early March.", "early March = 2017-03"],
    ["The port was hit on Wednesday.", "Wednesday = 2017-05-10"],
    ["The court will meet on Wednesday.", "Wednesday = 2017-05-17"],
    ["The port was hit yesterday.", "yesterday = 2017-05-11"],
    ["The port was hit last week.", "last week = 2017-W18"],
    ["The port was hit last year.", "last year = 2016"],
    ["The port was hit two weeks ago.", "two weeks ago = 2017-W17"],
    ["The port was hit in 2014.", "2014 = 2014"],
    ["It was built in the 1990s.", "the 1990s = 199"],
    ["Profits fell in the third quarter.", "the third quarter = 2017-Q3"],
    ["They were inside for more than three months.", "more than three months = P3M"],
    ["The port was hit this summer.", "this summer = 2017-SU"],
  ])("finds %s", (text, date) => expect(read(text).dates).toEqual([date]));

  it.each([
    "Storm-1516 and UNC2452 were named.",
    "CVE-2021-26855 is patched in Windows 10.",
    "They may march on the capital.",
    "She sat down for a second.",
    "Some 2000 servers were hit.",
    "The 44-year-old engineer was released.",
    "On 03/04/2016 nobody knows which day is meant." /* either order of day and month */,
  ])("leaves %s", (text) => expect(read(text).dates).toEqual([]));

  it("infers the day of publication from a weekday that fits, or takes it from the head", () => {
    expect(read("The port was hit on Wednesday July 21. The group has been known since 2021.", null).published).toEqual({
      value: "2021-07-21",
      basis: "inferred",
    });
    expect(read("OSLO, 3 May 2019 – The port was hit on Thursday.", null)).toEqual({
      dates: ["3 May 2019 = 2019-05-03", "Thursday = 2019-05-02"],
      published: { value: "2019-05-03", basis: "dateline" },
    });
  });

  it("leaves open what nobody can know, and never asks the clock", () => {
    expect(read("The port was hit on July 21.", null)).toEqual({ dates: ["July 21 = XXXX-07-21"], published: null });
  });
});

describe("calendar", () => {
  it("knows the first and last day of a value", () => {
    expect(limits("2016-02")).toEqual({ from: "2016-02-01", to: "2016-02-29" });
    expect(limits("2017-W01")).toEqual({ from: "2017-01-02", to: "2017-01-08" });
    expect(limits("2016-Q4")).toEqual({ from: "2016-10-01", to: "2016-12-31" });
    expect(limits("199")).toEqual({ from: "1990-01-01", to: "1999-12-31" });
    expect(limits("PAST_REF")).toBeNull();
  });

  it("counts weeks as ISO 8601 does", () => {
    expect(weekOf(toDays("2021-01-03"))).toBe("2020-W53");
    expect(weekOf(toDays("2018-12-31"))).toBe("2019-W01");
  });
});
