// Claims stage, rules: plain sentences: an actor and what it did.
import { claimRule } from "../rule.ts";

export const eventVerb = claimRule({
  id: "attribution/event-verb",
  says: "ACTOR hacked VICTIM; VICTIM was hacked by ACTOR",
  frame: "event-verb",
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: ["{actor APT28} breached the mail servers of a Danish ministry.", "{actor Iranian hackers} hacked a port operator."],
    leaves: ["APT28 can wipe disks on command.", "Iranian banks were hacked."],
  },
});

export const eventNoun = claimRule({
  id: "attribution/event-noun",
  says: "the hack by ACTOR",
  frame: "event-noun",
  stance: "attributes",
  relation: "responsibility",
  certainty: "asserted",
  examples: {
    finds: ["The hack by {actor APT29} went unseen for a year."],
    leaves: ["The hack by then was old news."],
  },
});
