// Entities stage: the names recognised in the document in, mentions of people out.
import { type Finder, type Mention, mentionOf } from "./mention.ts";

export const findPeople: Finder = ({ tokens }, { names }) => {
  const people: Mention[] = [];
  for (const name of names) if (name.type === "person") people.push(mentionOf(tokens, name.first, name.last, "person", name.rule, name.weight, name));
  return people;
};
