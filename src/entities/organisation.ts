// Entities stage: the names recognised in the document in, mentions of organisations out, with the kind that their words tell.
import type { Finder } from "./mention.ts";
import { kindOf } from "./organisation-kind.ts";

export const findOrganisations: Finder = ({ tokens }, { names }) =>
  names
    .filter((name) => name.type === "organisation")
    .map((name) => {
      const kind = name.key === undefined ? kindOf(tokens, name.first, name.last) : undefined;
      return { ...name, type: "organisation", start: tokens.start[name.first] as number, end: tokens.end[name.last] as number, ...(kind && { kind }) };
    });
