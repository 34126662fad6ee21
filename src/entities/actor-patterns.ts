// Entities stage, data: the schemes by which vendors name threat actors, so that names newer than the lexicon are known too.

/** Prefix → fewest and most digits: APT31, UNC4841, Storm-1516, TA505. */
export const codePrefixes: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["APT", [1, 3]],
  ["UNC", [3, 5]],
  ["FIN", [1, 2]],
  ["TA", [3, 4]],
  ["TAG", [1, 3]],
  ["UAC", [4, 4]],
  ["DEV", [4, 4]],
  ["Storm", [4, 4]],
  ["TG", [4, 4]],
  ["ITG", [2, 2]],
  ["Hive", [4, 4]],
  ["ATK", [1, 3]],
  ["UAT", [4, 5]],
  ["UTA", [4, 4]],
  ["REF", [4, 4]],
  ["WIP", [2, 2]],
  ["STAC", [4, 4]],
  ["Larva", [3, 5]],
  ["UNG", [4, 4]],
  ["GTG", [4, 4]],
  ["CL", [4, 4]],
  ["TGR", [4, 4]],
  ["CTG", [4, 4]],
]);

/** Behind a scheme's prefix and a hyphen, before another and the number: APT-C-36, CL-STA-0048, UTG-Q-015. */
export const codeSeries: ReadonlySet<string> = new Set(["C", "Q", "K", "STA", "CRI", "UNK"]);
/** Prefixes whose numbers always have such a series. */
export const seriesPrefixes: ReadonlySet<string> = new Set(["UTG"]);
/** Before a second word in capitals: GOLD CABIN, BRONZE BUTLER. */
export const metals: ReadonlySet<string> = new Set(["GOLD", "IRON", "BRONZE", "COBALT", "NICKEL", "TIN", "ZINC", "COPPER", "ALUMINUM"]);
/** Letters that open numbers of other things: CVE-2021-44228, KB5005033. */
export const otherCodes: ReadonlySet<string> = new Set(
  "CVE CWE MS KB AES RSA SHA MD ISO IEC RFC GPT IP TCP UDP NIST HTTP ESXI ASA PAN FG BTC USD EUR GBP CNY HKD COVID UTF GMT UTC RTX GTX MIL BSI CVSS MTTR FIPS DES CRC".split(
    " ",
  ),
);

interface Family {
  /** ISO 3166-1 alpha-2 of the suspected country. */
  readonly country: string | null;
  readonly kind: string;
  /** True when the word is also an ordinary second word of names: the text must speak of a group right there. */
  readonly context: boolean;
}

// Word, country, kind, "?" when context is needed. CrowdStrike's animals, Microsoft's weather, Unit 42's constellations, other vendors' beasts.
const rows = `panda CN state-sponsored ?
bear RU state-sponsored ?
kitten IR state-sponsored
chollima KP state-sponsored
tiger IN state-sponsored ?
leopard PK state-sponsored ?
buffalo VN state-sponsored ?
ocelot CO state-sponsored
hawk SY state-sponsored ?
sphinx EG state-sponsored ?
saiga KZ state-sponsored
jackal - hacktivist ?
spider - criminal
typhoon CN state-sponsored ?
blizzard RU state-sponsored ?
sandstorm IR state-sponsored
sleet KP state-sponsored
hail KR state-sponsored ?
dust TR state-sponsored ?
cyclone VN state-sponsored ?
rain LB state-sponsored ?
tempest - criminal ?
tsunami - private ?
taurus CN state-sponsored ?
ursa RU state-sponsored
serpens IR state-sponsored
pisces KP state-sponsored ?
libra - criminal ?
scorpius - criminal
manticore IR state-sponsored
pungsan KP state-sponsored
werewolf - unknown ?
wolf TR state-sponsored ?
lynx GE state-sponsored ?
crane KR state-sponsored ?
flood - state-sponsored ?
likho - unknown`;

export const surnamesOfActors: ReadonlyMap<string, Family> = new Map(
  rows.split("\n").map((row) => {
    const [word, country, kind, context] = row.split(" ") as [string, string, string, string?];
    return [word, { country: country === "-" ? null : country, kind, context: context === "?" }];
  }),
);

/** Things of the world that look like such names. */
export const stopPairs: ReadonlySet<string> = new Set(
  "super typhoon|flash flood|teddy bear|polar bear|giant panda|red panda|black bear|brown bear|grizzly bear|bengal tiger|white tiger|paper tiger|asian tiger|celtic tiger|snow leopard|acid rain|purple rain|heavy rain|star dust|gold dust|tony hawk|black hawk|global hawk|water buffalo|big bear|smokey bear|the bear|the spider|the tempest".split(
    "|",
  ),
);
