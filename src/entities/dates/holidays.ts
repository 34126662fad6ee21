// Dates, holidays: "11-4-4" (the fourth Thursday of November), "11-4-4+1" (the day after), "03-last" (the last day of March), "easter-2", "12-25" and a year
// in, a day out.
import { pad, toDays, toIso, weekdayOf } from "./calendar.ts";

/** Whether a holiday stands on the same day of every year. */
export const isFixed = (holiday: string): boolean => /^\d\d-\d\d$/.test(holiday);

/** ISO 8601 day of a holiday as phrase-words.ts writes it. */
export function holidayOf(holiday: string, year: number): string {
  const [, offset] = /^easter([+-]\d+)?$/.exec(holiday) ?? [];
  if (holiday.startsWith("easter")) return toIso(easter(year) + Number(offset ?? 0));
  const [counted, later] = holiday.split("+") as [string, string | undefined];
  const [month, which, weekday] = counted.split("-") as [string, string, string | undefined];
  if (weekday === undefined && which !== "last") return `${year}-${holiday}`;
  // By arithmetic: whatever the year, nothing is looked for that may never come.
  let date = which === "last" ? new Date(Date.UTC(year, Number(month), 0)).getUTCDate() : 1 + 7 * (Number(which) - 1);
  if (weekday !== undefined) {
    const found = weekdayOf(toDays(`${String(year).padStart(4, "0")}-${month}-${pad(date)}`));
    date += which === "last" ? -((found - Number(weekday) + 7) % 7) : (Number(weekday) - found + 7) % 7;
  }
  const day = `${year}-${month}-${pad(date)}`;
  return later === undefined ? day : toIso(toDays(day) + Number(later));
}

/** Easter Sunday of the Gregorian calendar, by the rule of the church: the first Sunday after the full moon on or after 21 March. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const full = toDays(`${String(year).padStart(4, "0")}-03-21`) + moon;
  return full + (7 - (weekdayOf(full) % 7));
}
