// When a claim was made and when the act happened: each sentence, as of Friday 12 May 2017, with both values of its first claim.
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.ts";

const when = (text: string) => {
  const { claims, entities } = extract(text, { published: { value: "2017-05-12", basis: "given" } });
  const dayOf = (date: { entity?: string | null } | null | undefined) => entities.find(({ id }) => id === date?.entity)?.value ?? null;
  return claims[0] ? { claimed: dayOf(claims[0].claimed), occurred: dayOf(claims[0].occurred) } : null;
};

describe("when", () => {
  it.each([
    ["The FBI said on Tuesday that Russia had hacked the port.", "2017-05-09", null],
    ["The FBI blamed Russia for the hack of the port in 2015.", null, "2015"],
    ["On Tuesday, the FBI blamed Russia for the 2015 hack of the port.", "2017-05-09", "2015"],
    ["In October, the minister of ports of the kingdom of Norway, Ola Brandt, said Russia hacked the port.", "2016-10", null],
    ["The firm linked Lazarus Group to the hack of the port in its report last week.", "2017-W18", null],
    ["In 2016, the report by CrowdStrike said, Russian hackers breached the port.", null, "2016"],
    ["Throughout 2016, the North Korean group that is known to many researchers by the name of Lazarus Group hacked ports.", null, "2016"],
    ["Lazarus Group hacked the port, but officials on Wednesday urged calm.", null, null],
    ["Officials believe that Lazarus Group, which hit a bank in 2016, is behind the hack of the port.", null, null],
    ["The FBI, which raided a bank in April, said Lazarus Group hacked the port in March.", null, "2017-03"],
    ["ESET said at a conference in Prague on May 2 that Turla had hacked the port.", "2017-05-02", null],
    ["In a report published on Tuesday, ESET blamed Turla for last year's hack of the port.", "2017-05-09", "2016"],
    ["Norway has blamed Turla for an attack in May that wiped the servers of the port.", null, "2017-05"],
    ["Two notable 2016 campaigns attributed to Lazarus Group tried to hack ports.", null, "2016"],
    ["In 2015, after months of calm in the region, APT28 hacked a Danish bank.", null, "2015"],
    ["Norway said in 2016 that APT31 had hacked its parliament.", "2016", null],
    ["The firm Dragos linked Sandworm to the attack in its report 3 May 2016.", "2016-05-03", null],
    ["APT28 hacked a Danish bank, and officials on 3 May 2016 urged others to patch.", null, null],
    ["He said APT28 had hacked the port with malware that resembled a tool deployed against Ukraine in 2015.", null, null],
    ["Killnet claimed responsibility on Thursday for the hack of a ferry line on Wednesday.", "2017-05-11", "2017-05-10"],
    ["The FBI said last week's attack on the port was the work of Russia.", null, "2017-W18"],
    ["Officials said Lazarus Group had hacked the port with malware similar to that deployed against Poland in 2016.", null, null],
    ["More recently, the FBI blamed Russia for the hack of the port.", "PAST_REF", null],
    ["An investigation now suggests that the port was hacked by Russian spies.", "PRESENT_REF", null],
    ["Russia has blamed Lazarus Group for a hack of the port in the past.", null, null],
    ["The FBI on Tuesday released a long statement in which it blamed Russia for the hack of the port.", "2017-05-09", null],
    ["Russia was blamed on Tuesday for the hack of the port in 2015.", "2017-05-09", "2015"],
    ["Two men were charged on Tuesday with hacking the port in 2015.", "2017-05-09", "2015"],
    ["According to a report published on Tuesday by Microsoft, APT28 hacked the port in March.", "2017-05-09", "2017-03"],
    ["APT28 hacked the port in March, according to a report published on Tuesday.", "2017-05-09", "2017-03"],
    ["Killnet claimed responsibility on Telegram on Tuesday for the attack on the port on Monday.", "2017-05-09", "2017-05-08"],
    ["Killnet, which attacked the ministry in March, claimed on Tuesday to have hit the bank.", "2017-05-09", null],
    ["The attack, which began in March 2016, was discovered in May and attributed to the SVR in June 2016.", "2016-06", "2016-03"],
    ["The White House blamed North Korea for an attack in May 2016 that locked the port.", null, "2016-05"],
    ["Experts say they first met the campaign in April this year, when Lazarus Group hacked a Danish bank.", null, "2017-04"],
    [
      "North Korean hackers are suspected of a cyber-attack on some of the largest ports, banks and ministries of both Norway and Denmark in recent days.",
      null,
      null,
    ],
    [
      "North Korean hackers are suspected of a cyber-attack on some of the largest and most important ports and ministries of both Norway and Denmark in recent days.",
      null,
      "PAST_REF",
    ],
    ["A few weeks ago, the FBI blamed Russia for the hack of the port.", "PAST_REF", null],
  ])("%s", (text, claimed, occurred) => expect(when(text)).toEqual({ claimed, occurred }));

  it("gives a tie between two parties no day on which it happened", () => {
    expect(when("CrowdStrike said on Tuesday that Lazarus Group, which hit the port in 2016, is linked to North Korea.")).toEqual({
      claimed: "2017-05-09",
      occurred: null,
    });
  });
});
