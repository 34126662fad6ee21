// Entities stage: the names recognised in the document in, mentions of people out.
import type { Finder } from "./mention.ts";

export const findPeople: Finder = ({ tokens }, { names }) =>
  names
    .filter((name) => name.type === "person")
    .map((name) => ({ ...name, type: "person", start: tokens.start[name.first] as number, end: tokens.end[name.last] as number }));
