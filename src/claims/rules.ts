// Claims stage: the rules, in the order in which they are asked and printed.
import { armOf, compound, keeper, linkedTo, nationality, patron, runBy, service, ties } from "./affiliation/tie.ts";
import { accuse, charge, credit, suspect } from "./attribution/accuse.ts";
import {
  attributeTo,
  chargesAgainst,
  endorse,
  laidAt,
  layBlame,
  linkTo,
  pointTo,
  putDownTo,
  sanctionOn,
  severTies,
  suggest,
  trackedAs,
} from "./attribution/attribute-to.ts";
import { behind, identify, itWas } from "./attribution/behind.ts";
import {
  approach,
  attributionOf,
  eventNoun,
  eventVerb,
  heading,
  involvement,
  likeness,
  linkBetween,
  onesBehind,
  ownedEvent,
  role,
  targets,
  title,
  traceOf,
  traitOf,
  underSuspicion,
  workOf,
} from "./attribution/event.ts";
import { selfClaim } from "./attribution/self-claim.ts";
import { clear, contrast, deny, dispute, falseFlag, noAct, noPart, noProof, rebuff, retort, verdict } from "./denial/deny.ts";
import { alternative, chance, fault, noCause } from "./denial/doubt.ts";
import type { ClaimRule } from "./rule.ts";
import { noName } from "./withholding/no-name.ts";

export const rules: readonly ClaimRule[] = [
  ...[
    accuse,
    credit,
    suspect,
    charge,
    attributeTo,
    trackedAs,
    laidAt,
    putDownTo,
    linkTo,
    layBlame,
    pointTo,
    suggest,
    chargesAgainst,
    sanctionOn,
    severTies,
    endorse,
    behind,
    identify,
    itWas,
    selfClaim,
  ],
  ...[
    eventVerb,
    targets,
    title,
    heading,
    eventNoun,
    approach,
    ownedEvent,
    role,
    involvement,
    workOf,
    onesBehind,
    traceOf,
    linkBetween,
    likeness,
    attributionOf,
    traitOf,
    underSuspicion,
  ],
  ...[deny, dispute, clear, noPart, noProof, retort, verdict, fault, chance, alternative, noCause, noAct, rebuff, falseFlag, contrast, noName],
  ...[runBy, linkedTo, nationality, service, patron, keeper, ties, armOf, compound],
];
