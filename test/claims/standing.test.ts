// How sure a claim is, and whether it is affirmed, denied or left open, read off invented sentences through the whole pipeline: stance and certainty of the last claim.
import { expect, it } from "vitest";
import { extract } from "../../src/extract.ts";

it.each([
  ["The main hypothesis is that Russian hackers were behind the breach.", "attributes possible"],
  ["One theory is that Turla hacked the port.", "attributes possible"],
  ["The assessment of the agency is that Turla hacked the port.", "attributes probable"],
  ["ESET believes with moderate to high confidence that Turla hacked the port.", "attributes possible"],
  ["A Nordic port was hacked in May. The minister had seen no sign that Turla was involved.", "denies possible"],
  ["Norway has found conclusive evidence that Turla hacked the port.", "attributes asserted"],
  ["Norway has found evidence that Turla hacked the port.", "attributes possible"],
  ["Ruth Klein, a researcher, said she was not convinced that Turla was to blame for the hack.", "denies possible"],
  ["Hackers believed to work for Iran hacked the port.", "attributes probable"],
  ["Hackers, most likely from Belarus, hacked the port.", "attributes probable"],
  ["The intruders, thought to be Iranian, hacked the port.", "attributes probable"],
  ["Russia's embassy said that no proof had been shown and that Moscow did not hack the port.", "denies asserted"],
  ["The minister ruled out that Russia was behind the hack.", "denies asserted"],
  ["The minister has not ruled out that Russia was behind the hack.", "attributes possible"],
  ["A port was hacked on Monday. The minister said he had high confidence that it was APT40.", "attributes probable"],
  ["Russia has never engaged in hacking, the minister said.", "denies asserted"],
  ["Asked whether Turla was to blame for the hack, the minister declined to answer.", "withholds asserted"],
  ["The port was hacked. We never told the government that Turla was behind the hack, the minister said.", "withholds asserted"],
  ["There's little to suggest that Turla hacked the port, ESET said.", "denies possible"],
  ["ESET urged caution about linking the hack to Turla.", "denies possible"],
  ["Norway said there was no proof that Turla had hacked the port.", "denies possible"],
  ["ESET found nothing that would tie the hack to Turla.", "denies possible"],
  ["The hack can be traced to Turla, ESET said.", "attributes asserted"],
  ["Norway was as sure as possible that Turla hacked the port.", "attributes probable"],
  ["In all likelihood, Turla hacked the port, Norway said.", "attributes probable"],
  ["Norway described Turla as the most likely culprit in the hack of the port.", "attributes probable"],
  ["Norway named Turla as the prime suspect in the hack of the port.", "attributes possible"],
  ["The leak fuelled speculation that Turla hacked the port.", "attributes possible"],
  ["Iran called it nonsense that it had hacked the port.", "denies asserted"],
  ["Whether Turla or somebody else was behind the hack is for the police to say.", "withholds asserted"],
  ["ESET considers it unlikely that Turla was behind the hack.", "denies probable"],
  ["The outage of the port's servers was not a glitch but the work of Turla, the Valley Unified school district said.", "attributes asserted"],
  ["Norway was accused of the hack without a shred of evidence, the minister said.", "denies possible"],
  ["Hackers believed to be working for Iran broke into the mail of a port.", "attributes probable"],
  ["A port was hacked in May. The firm has withdrawn a statement that blamed Turla for the hack.", "denies possible"],
  ["ESET named Iran as the likely culprit of the hack.", "attributes probable"],
  ["Officials identified Iran as a possible source of the cyberattack.", "attributes possible"],
  ["The hack of the port can only have been carried out by Turla, ESET said.", "attributes probable"],
  ["The hack of the port must have been the work of Turla, ESET said.", "attributes probable"],
  ["In the eyes of the Norwegian police, Turla hacked the port.", "attributes probable"],
])("%s", (text, standing) => {
  const claim = extract(text).claims.at(-1);
  expect(`${claim?.stance} ${claim?.certainty}`).toBe(standing);
});

it.each([
  "Norway was silent when asked whether Turla hacked the port.",
  "Beijing hit back, calling the hack a matter for the police.",
  "A paper wrongly said that Estonia had blamed Turla for the hack of a ferry line.",
  "An earlier version of this article said that Turla had hacked the port.",
  "Correction: we reported that Turla had hacked the port. That was wrong.",
  "The port was hit by malware. Turla never hacked the port.",
  "The port was hit by malware. “It is Norway that is the biggest empire of hacking,” the minister said.",
  "Hackers used malware against a port. The author is a systems engineer.",
  "Police in Riga held two men believed to be linked to the Clop ransomware gang.",
  "Malware hit a port. Turla has been developing its own backdoor for years.",
  "Malware hit a port. Police in Riga detained several suspects after a joint operation.",
  "Malware hit a port. Minsk's hackers have access to global networks, the minister said.",
  "Malware hit a port. The papers belong to officials of the port and of groups associated with the organisations.",
  "Malware hit a port. In May the agency took part in an operation against LockBit.",
  "The port blamed hackers for the malware. “We do not name a country lightly,” the minister said.",
  "If, for instance, the malware was compiled in Minsk, Belarus may be behind the hack.",
  "If indeed driven by Moscow, this leak of emails would be a new step.",
  "Assuming that Turla was behind the hack, sanctions would follow.",
  "The ransomware gang Akira threatens the ferry line Nordkap. She told the paper why she does not like the word hack.",
])("takes no stance: %s", (text) => {
  expect(extract(text).claims).toEqual([]);
});
