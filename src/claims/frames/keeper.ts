// Claims stage, frames: ties told of the state: "the FSB is behind Turla", "the service behind Turla is the FSB", "named the FSB as Turla's paymaster", "put
// Turla to work", "is paying Turla's bills", "uses Turla as a front".
import { wordSet } from "../../document/word-list.ts";
import { membersOf, type Phrase, type Verb } from "../grammar/parts.ts";
import { both } from "../nouns.ts";
import { saidOf } from "../parties/said-of.ts";
import { holding } from "../parties/words.ts";
import { isBand, type Party } from "../party.ts";
import { otherMatter, type Scene } from "../scene.ts";
import { standingOf } from "../standing.ts";
import { agentOf, type Desk, headWord, stand } from "./draft.ts";
import { keeperIn } from "./tie/sponsor.ts";

/** Who keeps whom, and whose word it is where the verb's subject calls him so. */
interface Kept {
  readonly sponsor: Party;
  readonly members: readonly Party[];
  readonly cue: number;
  readonly speakers?: readonly Phrase[];
}

/** Who keeps a band. */
const masters = both("sponsor backer benefactor patron paymaster master handler controller puppeteer financier");
/** Who stands behind one. */
const powers = both("service state agency government country nation regime ministry power body organisation organization unit office directorate");
/** Verbs of being somewhere. */
const standing = wordSet("be stand sit lurk");
const using = wordSet("use treat employ run maintain wield keep operate");
/** What a band is used as. */
const tools = both("front proxy cover tool arm instrument cut-out cutout weapon extension");
const paying = wordSet("pay foot cover settle meet");
const costs = both("bill wage salary expense");
const works = wordSet("work use service");

/** A state is said to keep a band. */
export function keeper(scene: Scene, verb: Verb, desk: Desk) {
  if (desk.rule.frame.kind !== "keeper" || scene.cyber < 2) return;
  const kept = bySaying(scene, verb) ?? byStanding(scene, verb) ?? byUsing(scene, verb) ?? byPaying(scene, verb);
  if (!kept || kept.members.length === 0) return;
  const { sponsor, members, cue, speakers } = kept;
  if (otherMatter(scene)) return desk.reject(cue, "another matter");
  const found = standingOf(scene, verb, cue, holding.has(verb.lemma) ? "probable" : "asserted");
  if (typeof found === "string") return desk.reject(cue, found);
  const sources = speakers ? scene.parties.all(speakers) : [];
  desk.add({
    ...stand(found),
    ...(sources.length > 0 && { sources, reportedBy: found.sources, voice: "author" as const }),
    actors: members,
    sponsor,
    verb,
    cues: [cue, ...found.cues],
  });
}

/** The bands that phrases name. */
const bandsIn = ({ parties }: Scene, phrases: readonly (Phrase | null | undefined)[]): readonly Party[] =>
  phrases.flatMap((one) => (one ? parties.all(membersOf(one)) : [])).filter((party) => isBand(party) && (party.name !== null || party.role === "group"));

/** "the service behind Turla is the FSB", "the FSB is the paymaster of Turla", "named the FSB as the service behind Turla". */
function bySaying(scene: Scene, verb: Verb): Kept | null {
  for (const phrase of [...verb.objects, ...verb.complements]) {
    const said = phrase.preposition === "" || phrase.preposition === "as" ? saidOf([verb], phrase) : null;
    if (!said) continue;
    const { of, called } = said;
    const speakers = called ? verb.subject : verb.passive ? agentOf(verb) : undefined;
    for (const [role, who] of [
      [phrase, of],
      [of, phrase],
    ] as const) {
      const members = keptIn(scene, role);
      const sponsor = members.length > 0 ? keeperIn(scene, [who]) : undefined;
      if (sponsor) return { sponsor, members, cue: role.last, ...(speakers && { speakers }) };
    }
  }
  return null;
}

/** The bands whose keeper a phrase names: "the service behind Turla", "Turla's paymaster". */
function keptIn(scene: Scene, phrase: Phrase): readonly Party[] {
  const word = headWord(scene, phrase);
  const behind = masters.has(word) || powers.has(word) ? scene.parties.hanging(phrase, "behind") : undefined;
  return bandsIn(scene, masters.has(word) ? [behind, phrase.owner, scene.parties.hanging(phrase, "of")] : [behind]);
}

/** "Russia is behind Turla". */
function byStanding(scene: Scene, verb: Verb): Kept | null {
  if (!standing.has(verb.lemma)) return null;
  const behind = verb.complements.find((one) => one.preposition === "behind");
  const members = bandsIn(scene, [behind]).filter(({ name }) => name !== null);
  const sponsor = members.length > 0 ? keeperIn(scene, [...verb.subject, ...verb.objects]) : undefined;
  return behind && sponsor ? { sponsor, members, cue: behind.prepositionAt } : null;
}

/** "uses Turla as a front", "puts Turla to work". */
function byUsing(scene: Scene, verb: Verb): Kept | null {
  if (verb.passive || !(using.has(verb.lemma) || verb.lemma === "put")) return null;
  const members = bandsIn(scene, verb.objects.slice(0, 1));
  if (members.length === 0) return null;
  const used =
    verb.lemma === "put"
      ? verb.complements.some((one) => one.preposition === "to" && works.has(headWord(scene, one))) ||
        scene.verbs.some((one) => one.parent === verb && one.link === "infinitive" && works.has(one.lemma))
      : verb.complements.some((one) => one.preposition === "as" && tools.has(headWord(scene, one)));
  const sponsor = used ? keeperIn(scene, verb.subject) : undefined;
  return sponsor ? { sponsor, members, cue: verb.at } : null;
}

/** "is paying Turla's bills", "pays the wages of Turla". */
function byPaying(scene: Scene, verb: Verb): Kept | null {
  const bill = paying.has(verb.lemma) && !verb.passive ? verb.objects.find((one) => costs.has(headWord(scene, one))) : undefined;
  const members = bill ? bandsIn(scene, [bill.owner, scene.parties.hanging(bill, "of")]) : [];
  const sponsor = members.length > 0 ? keeperIn(scene, verb.subject) : undefined;
  return sponsor ? { sponsor, members, cue: verb.at } : null;
}
