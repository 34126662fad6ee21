// Claims stage, data: what an accusation is called, and what is said of one that is held to be untrue.
import { wordSet } from "../document/word-list.ts";
import type { Phrase } from "./grammar/parts.ts";
import type { Scene } from "./scene.ts";

/** What can be denied about who did it. */
export const charges = wordSet(
  `accusation accusations allegation allegations claim claims charge charges attribution attributions involvement responsibility blame link links tie ties connection connections role part hand report reports assertion assertions suggestion suggestions suspicion suspicions finding findings conclusion conclusions knowledge it them that this any these those such wrongdoing complicity everything indictment assessment insinuation insinuations participation speculation rumour rumours rumor rumors theory notion idea narrative statement statements guilt culpability affiliation`,
);
const verdicts = wordSet(
  `baseless groundless unfounded absurd empty false fabricated fabrication fabrications delusional ridiculous slander slanderous slanders nonsense lie lies ludicrous unsubstantiated fiction fake preposterous malicious smear smears disinformation invention inventions untrue laughable unacceptable libel calumny hoax myth propaganda misinformation rubbish bogus unproven unwarranted far-fetched irresponsible fictitious concocted hypocritical hysteria paranoia defamation defamatory fantasy nonsensical incorrect wrong farce rumour-mongering insinuation insinuations motivated comedy circus stunt hallucination hallucinations figment pretext flawed inaccurate mistaken implausible unconvincing fantasies tale tales fairytale fairytales fairy-tale provocation provocations absurdity absurdities fetched trumped hollow joke jokes`,
);
/** Accusations that a verdict may stand behind in one phrase: "the allegations “pure fiction”". */
const judgeable = wordSet("accusations allegations claims report reports findings charges");

/** Whether words from one token to another call something untrue. */
export function callsBaseless(scene: Scene, first: number, last: number): boolean {
  const { lower } = scene.document.tokens;
  for (let i = first; i <= last; i++) if (verdicts.has(lower[i] as string)) return true;
  return false;
}

/** The noun of "the hacking allegations absurd", where the verdict behind it was read into its phrase. */
export function chargeOf(scene: Scene, phrase: Phrase): string {
  const { lower } = scene.document.tokens;
  let at = phrase.last;
  // "the allegations “pure fiction”".
  for (let i = phrase.first; i < phrase.last; i++) if (judgeable.has(lower[i] as string) && callsBaseless(scene, i + 1, phrase.last)) return lower[i] as string;
  while (at > phrase.first && (verdicts.has(lower[at] as string) || !/\w/.test(lower[at] as string))) at--;
  return lower[at] as string;
}
