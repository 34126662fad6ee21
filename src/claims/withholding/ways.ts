// Claims stage, withholding: the ways of naming nobody, in the order in which they are asked. The first that answers has the word, so the narrow ones come first.

import { bigQuestion, dodged, silent, suspectless, unproven, unsaidWhere } from "./evasive.ts";
import { keptToItself, leftNameless, promised, reserved, uncommitted, unsayable } from "./kept-back.ts";
import { leftToOthers, unjudged } from "./left-to-others.ts";
import { sideless, unattributed, unclaimed, undecided, unmentioned } from "./nobody-named.ts";
import { avoidedWord, noAttribution, unnamed } from "./not-named.ts";
import { neitherNor, nothingRuledOut, positionless, tooEarly, unanswered, uncommented, unconcluded, unconfirmed, unpictured } from "./not-told.ts";
import { leftOpen, openQuestion, unknownIdentity, unknownWhether, whoever } from "./unknown.ts";
import { unsaidAtAll, unsaidWhether, unsaidWho } from "./unsaid.ts";
import type { Way } from "./way.ts";

export const withholdingWays: readonly Way[] = [
  unclaimed,
  unattributed,
  undecided,
  unmentioned,
  sideless,
  unproven,
  suspectless,
  silent,
  dodged,
  leftToOthers,
  unjudged,
  bigQuestion,
  unsaidWhere,
  unpictured,
  leftNameless,
  keptToItself,
  promised,
  unsayable,
  reserved,
  uncommitted,
  openQuestion,
  avoidedWord,
  noAttribution,
  positionless,
  nothingRuledOut,
  leftOpen,
  unanswered,
  tooEarly,
  whoever,
  neitherNor,
  unsaidAtAll,
  unnamed,
  unconcluded,
  unconfirmed,
  uncommented,
  unsaidWho,
  unsaidWhether,
  unknownIdentity,
  unknownWhether,
];
