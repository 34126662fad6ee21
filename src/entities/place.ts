// Entities stage: the lexicon's hits in, mentions of places out: cities, regions, states, and unlisted places by the words around them.
import { findDatelines } from "./datelines.ts";
import { longerNames } from "./longer-name.ts";
import type { Finder } from "./mention.ts";
import { addAgain } from "./places/again.ts";
import { addAround, addChains } from "./places/chains.ts";
import { Ground, KNOWN, TAKEN } from "./places/ground.ts";
import { addListed } from "./places/listed.ts";
import { addFacilities, addOpened } from "./places/named.ts";
import { addPlain, addUnlisted, addWide } from "./places/unlisted.ts";

export const examples = [
  {
    rule: "place/lexicon",
    finds: ["He was born in {Moscow}.", "A factory in {Texas} closed.", "It lies outside of {Wellington}.", "The mayor of {Hamburg} Dorvan Ostrak left."],
    leaves: ["She enjoys reading.", "They met at the Leeds Film Festival.", "It was written by Oscar Sarria.", "They asked Heritage Canterbury."],
  },
  {
    rule: "place/dateline",
    finds: ["{TARNHOLT}, Norway, Aug 30 (Reuters) - It rained in {Tarnholt}.", "{TARNHOLT} (AFP) — It rained."],
    leaves: ["SUMMARY (AFP)", "RESULTS 2020", "GOLF - RESULTS 12"],
  },
  { rule: "place/side", finds: ["They closed shops in {Northern Italy} and in {Eastern Europe}."], leaves: ["They closed shops in the North."] },
  {
    rule: "place/pattern",
    finds: [
      "Floods hit the village of {Tarnholt}.",
      "Police in {Drenmoor} province said so.",
      "They flew from {Aldermoor}, {Tarnholt}, {Hamburg} and {Bremen}.",
      "They went to {Ras Tarnholt}.",
      "The whale was seen at {Tarnmere} on Monday.",
      "He flew to {Tarnholt Airport} late.",
      "Residents of {St. Catherine} and a man of {St Ann's Bay} met.",
      "They met on {Hugh Vredan Drive} late.",
      "They fled to {Tarnholt} and to {Drenmoor} by night.",
      "The minister sent two squads to {Tarnholt} late.",
      "It lies 40 km from {Tarnholt} there.",
      "The {Tarnholt}-{Drenmoor} road is shut.",
      "It rained in {Tarnholt} and {Drenmoor} all week.",
      "They met in the village of {Vredan Tarnholt}. The floods reached {Vredan Tarnholt} late.",
      "She sells fruit near {Tarnholt Market} there.",
      "Soldiers shelled {Tarnholt} and pushed towards {Drenmoor} late.",
      "It buried two hamlets, {Tarnholt} and {Drenmoor}.",
      "They drove from {Hamburg} to {Tarnholt} late.",
      "They went to the town called {Tarnholt}.",
      "Farmers from {Ain el-Drenmoor} and a man from {Tarnholt-sur-Mer} met.",
      "The banks of the {Tarnholt} broke, and the {Drenmoor River} rose.",
      "Police in the {Southern Province} said so.",
      "They met in {Deep Creek Valley} and on the {Isle of Tarnholt}.",
      "They met in {Plaza de la Aldermoor}.",
      "They were sent to {Osterholt Camp} late.",
      "It hit {Tarnholt} and {Drenmoor} districts.",
      "Rain flooded {Tarnholt}, the capital of the island.",
      "The {Tarnholt} area is flooded.",
      "They met in {Berlin}, {Tarnholt de los Orrel} and {Drenmoor}.",
      "They met the mayor of {Aldermoor}, {Maine}, Dorvan Ostrak, there.",
      "They played in {Tarnholt Stadium} late.",
      "They hid in the {Tarnholts} on Monday. The {Tarnholts} are wet.",
      "They live in {Middle Tarnholt} and near {Orrel City} there.",
      "A man from {Tamara} went as far as {Drenmoor} late.",
      "The {Hamburg}-{Drenmoor} stretch is shut.",
      "It is held in {Tarnholt-Saint-Tropez}.",
      "They live in {West Hamburg} and in {North East Siberia}, on the {Gulf of Drenmoor}.",
      "They played at the {Parc des Drenmoors} and the {Adelaide Oval}, and live in {Greater Hamburg}.",
      "They met near the {Tarnholt} border post.",
      "Villages from {Tarnholt} to {Drenmoor} are cut off.",
      "They live in {Hamburg}, {Tarnholt}, on a hill.",
    ],
    leaves: [
      "They were biased toward Zelim Orrel.",
      "They met the Southern Command.",
      "They met in an African area.",
      "They have faith in Tamara.",
      "They met the mayor of Tarnholt Dorvan Ostrak.",
      "They live there, Mr. Tarnholt said.",
      "They met in the Tarnholt parliament.",
      "The spirit of giving won.",
      "A State of Public Emergency was declared.",
      "They met at the Money Market.",
      "A state of Emergency was declared.",
      "They wrote it in Hebrew.",
      "It was a Tarnish village.",
    ],
  },
] as const;

export const findPlaces: Finder = (document, { lexicon, hits, names }) => {
  const ground = new Ground(document, lexicon, hits, names);
  addListed(ground, hits, longerNames(document, lexicon, hits));
  for (const [first, last] of findDatelines(document.tokens))
    if (!ground.is(first, TAKEN) && !ground.is(first, KNOWN)) ground.add(first, last, "place/dateline", 0.6);
  addFacilities(ground);
  addUnlisted(ground);
  addOpened(ground);
  addPlain(ground);
  addChains(ground);
  addAround(ground);
  addWide(ground);
  addAgain(ground);
  return ground.mentions;
};
