// Claims stage: the rules, in the order in which they are printed. The first rule with a draft's frame and stance names the claim.

import { compound, tie } from "./affiliation/tie.ts";
import { accuse } from "./attribution/accuse.ts";
import { attributeTo } from "./attribution/attribute-to.ts";
import { behind } from "./attribution/behind.ts";
import { eventNoun, eventVerb } from "./attribution/event.ts";
import { evidence, suspect } from "./attribution/evidence.ts";
import { selfClaim } from "./attribution/self-claim.ts";
import { deny, notBehind } from "./denial/deny.ts";
import type { ClaimRule } from "./rule.ts";
import { noName } from "./withholding/no-name.ts";

export const rules: readonly ClaimRule[] = [
  accuse,
  attributeTo,
  behind,
  eventVerb,
  eventNoun,
  suspect,
  evidence,
  selfClaim,
  deny,
  notBehind,
  noName,
  tie,
  compound,
];
