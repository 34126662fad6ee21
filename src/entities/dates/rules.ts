// Dates, the list of all rules; where two phrasings of the same length fit, the earlier rule wins.
import type { DateRule } from "./rule.ts";
import { calendar } from "./rules/calendar.ts";
import { clock } from "./rules/clock.ts";
import { duration } from "./rules/duration.ts";
import { month } from "./rules/month.ts";
import { period } from "./rules/period.ts";
import { quarter } from "./rules/quarter.ts";
import { range } from "./rules/range.ts";
import { relative } from "./rules/relative.ts";
import { season } from "./rules/season.ts";
import { set } from "./rules/set.ts";
import { vague } from "./rules/vague.ts";
import { weekday } from "./rules/weekday.ts";

export const rules: readonly DateRule[] = [calendar, month, range, clock, weekday, relative, period, quarter, season, set, duration, vague].flat();
