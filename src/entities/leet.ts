// Entities stage, part of the threat actors: a word in, whether it is spelled as hackers spell, and how it reads, out.

const letters = new Map(Object.entries({ "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" }));

/** The word in lower case with its digits read as letters: "Cr3w" is "crew". */
export function read(word: string): string {
  if (!/[013457]/.test(word)) return word.toLowerCase();
  let plain = "";
  for (const letter of word.toLowerCase()) plain += letters.get(letter) ?? letter;
  return plain;
}

/** Digits where letters belong, between letters or before them: "Cr3w", "V0skan", "0rrel"; not "19th", "H1N1", "log4j" or a hash. */
export function isLeet(word: string): boolean {
  if (word.length < 5 || word.length > 20 || !/^\d?[A-Za-z]+(?:[013457]{1,2}[A-Za-z]+)+\d*$|^[0134]{1,2}[A-Za-z]{3,}(?:\d[A-Za-z]+)*\d*$/.test(word))
    return false;
  return !/^[0-9a-f]+$/i.test(word) && !/^\d+(?:st|nd|rd|th|bit|days?|mbps|gbps|bn|mn|year)s?$/i.test(word) && !/^[a-z]+\d[a-z]$/i.test(word);
}
