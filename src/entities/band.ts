// Entities stage, data shared by threat actors and malware: the words beside a name that make it a band of people, or a piece of software.

export const groups: ReadonlySet<string> = new Set(
  "group groups gang gangs hackers hacker team crew outfit collective actor actors operators operator syndicate cartel apt affiliates cybercriminals hacktivists spies".split(
    " ",
  ),
);
/** May stand between a name and its band: "the Conti ransomware group", "TrickBot malware gang". */
export const between: ReadonlySet<string> = new Set(
  "ransomware malware hacking hacker cybercrime cybercriminal espionage cyberespionage threat hacktivist extortion cyber apt criminal crime intrusion spy".split(
    " ",
  ),
);
export const software: ReadonlySet<string> = new Set(
  "ransomware malware backdoor trojan wiper implant rat loader payload payloads botnet worm infostealer stealer spyware rootkit samples sample dropper variant".split(
    " ",
  ),
);

/** The noun after a name says that a band of people is meant: "Conti gang", "Conti ransomware group", "Conti's hackers". */
export function isBand(lower: readonly string[], last: number): boolean {
  let i = last + 1;
  if (lower[i] === "'s") i++;
  while (i < last + 4 && between.has(lower[i] ?? "")) i++;
  return groups.has(lower[i] ?? "");
}

/** The noun after a name says that software is meant. */
export function isSoftware(lower: readonly string[], last: number): boolean {
  return software.has(lower[last + 1] ?? "") && !isBand(lower, last);
}

/** A word that says of what stands beside it that it is a band. */
export function isBandWord(word: string): boolean {
  return groups.has(word) || between.has(word);
}
