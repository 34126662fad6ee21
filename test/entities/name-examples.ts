// Examples of the people and organisation rules, places written into the text: what each finds, and what it leaves alone.
export interface NameExample {
  readonly rule: string;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

export const nameExamples: readonly NameExample[] = [
  {
    rule: "organisation/head",
    finds: ["It asked the {organisation Central Electoral Commission} late."],
    leaves: ["It rained in Central Orrel late."],
  },
  {
    rule: "person/given-surname",
    finds: ["They met {person Bandar Karimi} there."],
    leaves: ["Ships were held at Bandar Abbas. Bandar Abbas was quiet.", "The port of Bandar Abbas closed."],
  },
  {
    rule: "organisation/lexicon-context",
    finds: ["The street leads past {organisation Nomura} and a café.", "They asked why {organisation Tesla} had opened a showroom there."],
    leaves: ["They asked where Puma tracks led."],
  },
  {
    rule: "organisation/lexicon",
    finds: ["A bank was hacked. {organisation ESET} blames APT28."],
    leaves: ["ESET BLAMES APT28 FOR HACK"],
  },
  {
    rule: "person/surname",
    finds: ["{person Ana Nomura} came late. She asked where {person Nomura} had been, and {person Nomura} left."],
    leaves: [],
  },
  {
    rule: "organisation/short",
    finds: [
      "They closed {organisation Orrelmoor Diagnostics} in May. {organisation Orrelmoor} confirmed it.",
      "Thieves robbed {organisation Orrelmoor Freight} in May. {organisation Orrelmoor} said so.",
    ],
    leaves: ["They closed Orrelmoor Bridge in May."],
  },
  {
    rule: "person/honorific",
    finds: ["The note was signed by Mr. {person Vasquell} on the spot.", "We met Dr. {person Orimoto} in the ward."],
    leaves: ["The doctor was in the ward."],
  },
  {
    rule: "person/title",
    finds: [
      "The prime minister, as well as President {person Karl Brandtner}, stayed away.",
      "It was seen by the analyst {person Ottoline Vree}.",
      "French President {person Emmanuel Macron} arrived late.",
    ],
    leaves: ["The President arrived late.", "A senior analyst spoke."],
  },
  {
    rule: "person/given-surname",
    finds: [
      "They thanked {person Maria Gonzalez} and {person Peter Johnson} for it.",
      "It was {person Daniel Martinez}'s idea.",
      "They met {person Ana “La Rubia” Gonzalez} there.",
      "They met {person Daniel Martinez} Tuesday, and {person Maria Gonzalez} Feb. 3.",
    ],
    leaves: [
      "They crossed the Orrel River before noon.",
      "They met La Verrana.",
      "It rained on San Orrelo all week.",
      "They trade in Paris Tuesday.",
      "The talks open in New York.",
    ],
  },
  {
    rule: "person/given-surname",
    finds: [
      "It rained. {person Bob Wickmanter} hit it late.",
      "They came\n{person Larry Fine}\nlast week.",
      "They met {person Inzamam-ul-Haq} and {person Peter King} there.",
      "The ministers met Sheikh {person Nawaf Al-Ahmad Al-Jaber Al-Sabah} again.",
      "An envoy of Mongolia {person S.Amarsai} came.",
    ],
    leaves: ["Mark it well.", "Will Dravelo come?"],
  },
  {
    rule: "person/surname",
    finds: [
      "They met {person Ismael Zambada Imperial}, and {person Zambada Imperial} left.",
      "They met {person Mohammed bin Salman}, and {person Bin Salman} left.",
    ],
    leaves: [],
  },
  { rule: "organisation/role-at", finds: ["It was up, said an analyst at {organisation Raymond James} there."], leaves: ["An analyst at home said so."] },
  {
    rule: "person/eastern",
    finds: [
      "It was seen by the Secretary for Health {person Lo Chung-mau} there.",
      "They met {person Lo Chung-mau} and {person Park Hoon} there.",
      "It was {person Ma Liang} who came.",
    ],
    leaves: ["They met in Park Lane.", "He played a Song."],
  },
  {
    rule: "person/eastern",
    finds: [
      "It was seen by the Minister of Trade {person Truong Dinh Tuyen} there.",
      "They met the {organisation Orrel Party Committee} {person Nguyen Van Hieu} led.",
    ],
    leaves: [],
  },
  {
    rule: "organisation/short",
    finds: ["They met {organisation Brackley Holdings} there. The plan of {organisation Brackley} failed."],
    leaves: [],
  },
  {
    rule: "organisation/initialled",
    finds: ["A deal with {organisation Ostrava Global Tin} ({organisation OGT}) fell through."],
    leaves: ["The Gross Domestic Product (GDP) fell."],
  },
  {
    rule: "organisation/called",
    finds: ["It was sold by the {organisation Zorvat} news agency.", "It was sold by the {organisation Zorvat} construction company."],
    leaves: ["They saw Zorvat after a company left."],
  },
  {
    rule: "organisation/head",
    finds: ["The plan of Public Enterprises Minister {person Ana Ostrak} failed."],
    leaves: ["They met the Minister of Public Enterprises there.", "They met on Queen Bridge in the rain."],
  },
  { rule: "organisation/acronym", finds: ["It came from the US {organisation NDQ} late, and the {organisation NDQL} MP left."], leaves: ["The US GDP fell."] },
  { rule: "person/given-surname", finds: ["It was {person Jan Ostrak} who asked IGP {person Benazir Ahmed}."], leaves: ["They left in June Tuesday."] },
  { rule: "person/unknown-words", finds: ["It was the Minister of National Defence {person Vladvan Kosrinak-Kamrych} who left."], leaves: [] },
  { rule: "organisation/acronym", finds: ["It rained, {organisation NDQ} reports."], leaves: [] },
  { rule: "person/eastern", finds: ["They met {person Chey Tae-won} and {person Koo In-hoe} there."], leaves: [] },
  {
    rule: "organisation/post",
    finds: ["The {organisation Orrel City Police District} met the {organisation Tarnholt Central Police Station} there."],
    leaves: ["They met at the Orrel Station."],
  },
  { rule: "organisation/branch", finds: ["A deal with {organisation Vodafone Ghana} fell through."], leaves: [] },
  { rule: "organisation/head", finds: ["An {organisation Orrel Air Force} Vredanto left late."], leaves: [] },
  {
    rule: "person/middle-name",
    finds: ["They met {person Robert Kyavanri Ostrak} there. {person Kyavanri} left early."],
    leaves: [],
  },
  { rule: "person/surname", finds: ["They met {person Carlos Sustrento Jr.} there, and {person Sustrento} left."], leaves: [] },
  { rule: "person/statesman", finds: ["It was a plan of {person Merkel} and of {person Trump}."], leaves: ["They held a trump."] },
  { rule: "person/known-part", finds: ["They named {person Altaf Hussain Lone} in it."], leaves: [] },
  { rule: "person/speaks", finds: ["The plan is late, {person Al Varrani} said there."], leaves: ["They drove to El Varrani by night."] },
  {
    rule: "person/title",
    finds: ["He met President {person Vasquell} there."],
    leaves: ["The Ambassador Extraordinary and Plenipotentiary came.", "They saw three major ADSLs there."],
  },
  { rule: "person/single", finds: [], leaves: ["Hurricane Maria grew. They fled from Maria by night."] },
  { rule: "person/speaks", finds: [], leaves: ["Villagers in Kevrani said so.", "The mayor of Kevrani said so."] },
  { rule: "person/unknown-words", finds: [], leaves: ["It lay on the Kevrani-Drenmoor road there."] },
  { rule: "organisation/wing", finds: ["They left the {organisation JD(S)} late."], leaves: ["They left the JD (S) late.", "They read IEC(a) late."] },
  {
    rule: "organisation/head",
    finds: ["The {organisation Kevran State Government} met.", "The {organisation Kevranian Community} met.", "The {organisation Komisi Kevran} met."],
    leaves: ["The Board of Directors met."],
  },
  {
    rule: "organisation/acronym",
    finds: ["The {organisation Tarnholt Research Council}'s ({organisation TRC}) head left."],
    leaves: ["The sum was N/A there."],
  },
  {
    rule: "organisation/lexicon",
    finds: [],
    leaves: ["They won the FIFA World Cup.", "The Dow Jones industrial average fell."],
  },
  { rule: "organisation/acronym", finds: ["The {organisation Kevran Electricity Authority} met. {organisation KEA} was late."], leaves: ["KEB was late."] },
  {
    rule: "organisation/body-before",
    finds: ["It was sold to a firm called {organisation Kevrano} there.", "Drugmaker {organisation Kevrano} said so."],
    leaves: [],
  },
  { rule: "organisation/head-of", finds: ["The {organisation University of Cape Coast} met."], leaves: [] },
  { rule: "organisation/lexicon", finds: ["Fighters of {organisation al-Shabaab} left."], leaves: [] },
  { rule: "organisation/head-opening", finds: ["They told The {organisation Daily Kevran} there."], leaves: [] },
  { rule: "person/unknown-words", finds: [], leaves: ["Soldiers retook Adan Kevran late."] },
  { rule: "organisation/institution", finds: ["They asked the {organisation Treasury} there."], leaves: ["They bought the Treasury bond there."] },
  {
    rule: "organisation/team",
    finds: [],
    leaves: [
      "A cricket match of the league, wickets in the innings: b Kevrani 12. Bowling: Kevrani 7-0-29-0.",
      "A tennis match of the cup, a league, a season: she won the U.S. Open.",
    ],
  },
  { rule: "person/given-surname", finds: ["Economist {person Ana Gonzalez} left."], leaves: [] },
  { rule: "person/title", finds: [], leaves: ["They asked the General Staff there."] },
  {
    rule: "person/title",
    finds: ["The President of Kenya {person Ana Kevrani} left.", "Its Ambassador to Peru {person Dorvan Kevrani} left."],
    leaves: ["The director of Hamburg Port left."],
  },
  { rule: "organisation/head", finds: ["The {organisation Tarnian Fire and Rescue Service} met."], leaves: [] },
  { rule: "person/initials", finds: ["The best of them was {person P. Simmons}, as ever."], leaves: ["See section B. Then go on."] },
  { rule: "person/surname", finds: ["They thanked {person Maria Gonzalez}. Later {person Gonzalez} left."], leaves: [] },
  { rule: "person/surname", finds: ["They met {person David Liang Chong-hou}. The house of {person Liang} was sold."], leaves: [] },
  { rule: "person/surname-repeated", finds: ["The plan of {person Melvin Ostrak} failed. {person Ostrak} said it was late."], leaves: [] },
  {
    rule: "organisation/head-of",
    finds: [
      "It was sent by the {organisation Ministry of State Planning} last week.",
      "He left the {organisation University of Kent} early.",
      "It goes to the {organisation Committee on State Reform} on Feb. 10.",
    ],
    leaves: ["The ministry of the day was weak."],
  },
  {
    rule: "organisation/head-of",
    finds: ["A note of the {organisation Centre for Warning, Tracing and Repair of Dams} ({organisation CWT}) said so."],
    leaves: [],
  },
  {
    rule: "organisation/spelled",
    finds: [
      "A prize of the {organisation Orrel Science and Tide Board} ({organisation OSTB}) went to him.",
      "He left the {organisation Banco de las Mareas} ({organisation BM}) early.",
      "It was sent by the {organisation Tarnholt Harbour Office} ({organisation HVT}) late.",
    ],
    leaves: ["They use a content delivery network (CDN) for it."],
  },
  {
    rule: "organisation/list",
    finds: [
      "It was sold by firms in the north, such as {organisation Dravelo}, {organisation Cevranta} and {organisation Microsoft}. They saw {organisation Dravelo} fail.",
      "They saw {organisation Microsoft}, {organisation Siemens} and {organisation Cevranta} fail.",
    ],
    leaves: ["They saw tools such as Dravelo and Cevranta."],
  },
  {
    rule: "organisation/officer-after",
    finds: ["They met the former {organisation NDQ} deputy president there."],
    leaves: ["They met the former NDQ deputy there."],
  },
  {
    rule: "organisation/agency",
    finds: ["It rained on the coast.\n({organisation NDQ})\n"],
    leaves: ["It rained (NDQ) on the coast.", "They signed the NDQ contract there."],
  },
  { rule: "organisation/speaks", finds: ["The plan is off, {organisation Cevrant} said in a statement on it."], leaves: [] },
  { rule: "organisation/acronym", finds: ["They met the {organisation NDQL} leaders."], leaves: ["An ADSL member was lost."] },
  {
    rule: "organisation/head",
    finds: ["It was sold to {organisation Brackley Bank} last week.", "He left the {organisation Business Services} in May."],
    leaves: ["The bank was sold.", "They work in Business Services and in farming."],
  },
  { rule: "organisation/head", finds: ["The plan of the {organisation Regular National Security Council} failed."], leaves: [] },
  { rule: "organisation/legal-form", finds: ["A deal with {organisation Ostrava Widgets Ltd} fell through."], leaves: [] },
  {
    rule: "organisation/acronym",
    finds: ["The {organisation Institute of Tidal Power} ({organisation ITP}) was hit. The {organisation ITP} is small."],
    leaves: ["The file was a PDF."],
  },
  {
    rule: "organisation/body-after",
    finds: ["They saw {organisation Vredholm} captain leave."],
    leaves: ["Cybersecurity researchers met there.", "Ransomware analysts met there."],
  },
  { rule: "organisation/body-before", finds: ["The security firm {organisation Zorvatek} wrote about it."], leaves: ["The security firm wrote about it."] },
  { rule: "organisation/spokesman-for", finds: ["A spokesman for {organisation Zorvatek} declined."], leaves: ["A spokesman for Germany declined."] },
  {
    rule: "person/named",
    finds: ["It was a man surnamed {person Yeh}.", "The dead man was identified as {person Kevran} by them."],
    leaves: ["It was named the best of all."],
  },
  {
    rule: "person/speaks",
    finds: ["It rained, as {person Kevrani} said, and it will rain, {person Kevrani} added."],
    leaves: ["It rained all day, and they said so."],
  },
  { rule: "organisation/institution", finds: ["The bill passed {organisation Parliament} in the end."], leaves: ["He is a Member of Parliament."] },
  {
    rule: "organisation/described",
    finds: ["She left {organisation Dravel}, an online bank in the north.", "Kites are sold by them; {organisation Dravel} is a platform for kites."],
    leaves: ["She left Dravel, an online scandal."],
  },
  {
    rule: "organisation/head-opening",
    finds: ["They gave it to the {organisation Fundación Verrana} in May.", "It was read out on {organisation Radio Orrel} first."],
    leaves: ["The radio was off."],
  },
  { rule: "organisation/compound", finds: ["They blamed {organisation Norrbank} for it."], leaves: ["They sat on the bank."] },
  {
    rule: "organisation/head",
    finds: [
      "They saw the {organisation Windhoek High Court} on the hill.",
      "The {organisation Trade Promotion and Monitoring Board} met.",
      "The {organisation National Teachers' Federation} met.",
      "The {organisation Central Bank of Orrelia} met.",
    ],
    leaves: ["They lived on the West Bank."],
  },
  {
    rule: "organisation/team",
    finds: ["A match of the league, a cup of the season, in soccer: the {organisation Kansas City Royals} won. The {organisation Royals} lost next."],
    leaves: ["The Kings lost.", "A match of the league, a cup of the season, in soccer: they saw the Ashes there."],
  },
  { rule: "organisation/team", finds: ["A rugby match of the league, a derby of the season: they fear the {organisation Broncos} most."], leaves: [] },
  {
    rule: "organisation/team",
    finds: [
      "A soccer qualifier in the league. They saw {organisation Sweden} tied and {organisation Texas}'s {person Peter Johnson} hurt.",
      "A soccer qualifier in the league:\n{organisation Spain} at {organisation Belgium}\n{organisation Latvia} at {organisation New Zealand}\n",
    ],
    leaves: [
      "A soccer match in the league, a cup of the season: the winner Kevrani of Sweden beat them.",
      "They saw Sweden tied to it.",
      "A soccer qualifier in the league. They met in Sweden.",
    ],
  },
  {
    rule: "organisation/lexicon",
    finds: ["They sued {organisation Facebook} last week."],
    leaves: ["They read it on Facebook.", "A Twitter account said so."],
  },
  { rule: "organisation/acronym", finds: [], leaves: ["It rained during African Energy Week (AEW). The AEW was wet.", "It was an NGO of the XIX century."] },
  { rule: "organisation/seat", finds: ["The {organisation White House} was told first."], leaves: [] },
  {
    rule: "person/given-surname",
    finds: [
      "They met {person June Carter} in Ohio.",
      "{person April Jones} and {person Hassan Sheikh Omar} were there.",
      "They saw {person Tanawat “Pope” Wattana} on stage.",
      "Under President {person Federico Franco} it rained.",
    ],
    leaves: ["They left in June.", "They marched on May Day.", "It rained on 3 June."],
  },
  {
    rule: "person/eastern",
    finds: ["They charged {person Park Jin Hyok} with it.", "The envoy {person Choe Ryong Hae} left."],
    leaves: ["They crossed Han River Bridge."],
  },
  {
    rule: "person/acronym",
    finds: ["President {person Andres Manuel Lobo Orrego} ({person AMLO}) spoke. {person AMLO} left."],
    leaves: ["African Energy Week (AEW) opened. AEW closed."],
  },
  { rule: "person/named", finds: ["A resident named {person Sin} said so."], leaves: ["A storm named Hope came."] },
  { rule: "person/particle", finds: ["They told {person Bin Orrel} so."], leaves: ["The bin collectors went."] },
  {
    rule: "person/lives",
    finds: ["They saw that {person Galvez} resigned.", "They say {person Galvez}, 34, left.", "They met {person Galvez}'s mother."],
    leaves: ["A man of Galvez resigned.", "They say Dravelo was founded."],
  },
  {
    rule: "person/list",
    finds: ["Her brothers, {person Amos} and {person Eban}, left.", "His friend, {person Nafi}, left."],
    leaves: ["Her brothers in Tarnholt left."],
  },
  {
    rule: "organisation/head",
    finds: [
      "She left {organisation King Orrel University} early.",
      "They called the {organisation National Security Service} again.",
      "It went to the {organisation Prime Minister's Office}.",
      "It went to the {organisation Orrel Magistrates' Court}.",
      "The {organisation Tarn First Nation} met.",
    ],
    leaves: ["The king of the university left."],
  },
  {
    rule: "organisation/head-of",
    finds: [
      "It told the {organisation Ministry of Health, Labour and Welfare} so.",
      "It told the {organisation Supreme Court of Appeal} so.",
      "It told the {organisation Office of the Attorney General} so.",
      "It told the {organisation University of Tarnholt} and {organisation Orrel College} so.",
      "He joined the {organisation Board of Elections} there.",
    ],
    leaves: ["It told the ministry of health so."],
  },
  {
    rule: "organisation/owner",
    finds: ["{organisation Tarnco}'s chief executive left.", "They bought {organisation Tarnco}'s shares."],
    leaves: ["They bought Tarnco's time."],
  },
  { rule: "organisation/part-of", finds: ["It is a unit of {organisation Dravel}."], leaves: ["It is a unit of measure."] },
  { rule: "organisation/dealt-by", finds: ["It was acquired by {organisation Dravelo}."], leaves: ["It was acquired by a friend."] },
  { rule: "organisation/trades", finds: ["They met at {organisation Dravelo}, which makes kites."], leaves: ["They met at Dravelo, which was shut."] },
  { rule: "organisation/told", finds: ["She told the {organisation Herald} so."], leaves: ["She told the Truth."] },
  {
    rule: "person/speaks",
    finds: ["It rained, said {person Vredanto}, its spokesman.", "It rained, said {person Vredanto}, 54, there."],
    leaves: ["It rained in Vredanto, its port."],
  },
  {
    rule: "person/honorific",
    finds: [
      "They met Alhaji {person Sani Vredanto} there.",
      "They met ASP {person Vredanto} there.",
      "They met {person Datuk Seri Ahmad Vredanto} there, and {person Vredanto} left.",
      "They met {person Tan Sri Vredanto} there.",
      "They met {person Begum Vredanto} and {person Doli Begum} there.",
      "They asked Pak {person Vredanto} there.",
    ],
    leaves: ["They met in Tun Vredanto Street.", "The pak choi was fresh."],
  },
  {
    rule: "person/known-part",
    finds: ["They met {person Ana Vredanto} there."],
    leaves: ["They met five Tanga Vredan members. The Tanga Vredan left.", "The Tanga Vredan mine is shut, and so the plan of Tanga Vredan failed."],
  },
  {
    rule: "person/introduced",
    finds: ["A neighbour, {person Vredanto}, lent it.", "Her lawyer, {person Le Quoc Vredan}, left."],
    leaves: ["Its owner, Vredanto, sold it."],
  },
  { rule: "person/kin", finds: ["Her husband {person Cairo} left."], leaves: ["They left Cairo early."] },
  { rule: "person/aged", finds: ["They saw {person Vredanto}, 54, there."], leaves: ["They saw Vredanto, 54 in all."] },
  {
    rule: "person/repeated",
    finds: ["It was late when {person Vredanto} left. The guards of {person Vredanto} slept. They asked {person Vredanto} about it."],
    leaves: ["It was late in Vredanto. The streets of Vredanto were wet."],
  },
  {
    rule: "organisation/head-of",
    finds: [
      "The {organisation Instituto Nacional de Orrel y Vredan} met.",
      "The {organisation Federation of Red Cross and Orrel Societies} met.",
      "The {organisation National Union of Nurses and Teachers} met.",
    ],
    leaves: [],
  },
  { rule: "organisation/legal-form", finds: ["They sued {organisation Orrel Widgets Co. Ltd.} there."], leaves: [] },
  {
    rule: "person/byline",
    finds: [
      "By {person Noorjan Vredanto}, {person Jessamine Orreld}, and {person Barnaby Ruskwell}\n\nIt rained.",
      "By {person Oksana Vredsenko}, {person Ji-hoon Seok} and {person Anouk van den Orrel}",
      "It rained. (Reporting by {person Adaeze Vredan-Frey} in Oslo and {person Min-jun Oh} in Seoul; Editing by {person Cormac Orreld})",
    ],
    leaves: ["It was built by Orrel Staff over the years.", "By Orrel Staff\n\nIt rained."],
  },
  {
    rule: "person/eastern",
    finds: ["They asked {person Jin-ho Baek} and {person Son Heung-min} about it.", "It was {person He Lifeng} who met {person Ri Son-gwon} there."],
    leaves: ["He Googled it."],
  },
  {
    rule: "person/named",
    finds: ["The woman, identified only by her surname, {person Zheng}, fled.", "The man, surnamed {person Lo}, fled."],
    leaves: ["It is a common surname, they say."],
  },
  {
    rule: "person/title",
    finds: [
      "Ask the Head of Communications {person Gro Vredsen Lie} about it.",
      "The Minister of Trade and Information Technology {person Ghada Vredan} left.",
    ],
    leaves: ["Executive Summary\n\nIt rained.", "He is the MP for Stockton West."],
  },
  {
    rule: "person/initials",
    finds: ["{person Md. Shafiqul Vredan} met {person Múte B. Orredan} there."],
    leaves: ["They logged in through an ASA VPN account."],
  },
  {
    rule: "person/surname",
    finds: ["{person Faisal Al Vredani} promised it. {person Al Vredani} gave no date.", "{person Gunnar Thor Vredsson} left. {person Gunnar Thor} was ill."],
    leaves: [],
  },
  {
    rule: "person/particle",
    finds: ["They met {person Nur Aisyah binti Vredan}, {person Kengo wa Orredo} and {person Daniel arap Vredoi}."],
    leaves: [],
  },
  {
    rule: "person/lives",
    finds: ["She fled with {person Awa}, her daughter."],
    leaves: ["The Zionist regime fell."],
  },
  {
    rule: "person/apposition",
    finds: ["Further on, {person Ofer Israeli}, the chief executive, said so.", "“It is,” said {person Andrei Moldovan-Hayes}, who leads it."],
    leaves: ["At last Israeli forces, who were late, left."],
  },
  {
    rule: "organisation/described",
    finds: ["The transport authority, {organisation Île-de-Orrel Mobilites}, said so.", "Its parent company, {organisation Vredanto}, said so."],
    leaves: [],
  },
  {
    rule: "person/speaks",
    finds: ["“It is,” wrote {person Tamar Belkin-Vredan}, a malware researcher with the company, when asked."],
    leaves: [],
  },
  {
    rule: "organisation/based",
    finds: ["The tokens were taken from Dubai-based {organisation Vredan Pay} in May."],
    leaves: ["It is a cloud-based Managed Provider of tools.", "They met the Paris-based Russian-speaking exiles."],
  },
  {
    rule: "organisation/breached",
    finds: ["It began with the intrusion at {organisation Silver Ostrak}, and with the breach at {organisation Velvet Harbour Inns}."],
    leaves: ["They met at noon."],
  },
  {
    rule: "organisation/raised-from",
    finds: ["It has raised $210 million from {organisation Vredanto} and others."],
    leaves: ["It has raised $210 million from London."],
  },
  {
    rule: "organisation/speaks",
    finds: ["It rained on the scanners, {organisation Socket} said.", "It was late, {organisation Harbour Provisions} said."],
    leaves: ["It was late, the Ministry said.", "In the end Police said so."],
  },
  {
    rule: "organisation/body-before",
    finds: ["In May its rival {organisation Vredanto} closed.", "It hit the wholesaler {organisation Tidewater Provisions} there."],
    leaves: ["It was a battle with rival Kurds for the town."],
  },
  {
    rule: "organisation/branch",
    finds: ["She told {organisation BBC Radio Tarnholt} so."],
    leaves: [],
  },
  {
    rule: "organisation/head",
    finds: ["They met at the {organisation Federal Government} and its {organisation Security Lab} late."],
    leaves: ["They passed a Cyber Security and Resilience Bill.", "It transposes the NIS Directive."],
  },
  {
    rule: "person/speaks",
    finds: [],
    leaves: ["Many Rohingya said so.", "It was the Inuk who said so.", "They spoke te reo Māori there."],
  },
  {
    rule: "organisation/lexicon-context",
    finds: ["It was a year in which {organisation Orange} and {organisation Shell} lost money.", "{organisation Apple}, with which we shared it, agreed."],
    leaves: ["There were five issues: Target groups, and others.", "Oranges fell from the tree."],
  },
  {
    rule: "organisation/seat",
    finds: ["It means {organisation Labor} must wait."],
    leaves: ["They met on Labor Day.", "Labour was cheap."],
  },
  {
    rule: "organisation/branch",
    finds: [
      "It was {organisation Logistics UK} that wrote it.",
      "It was {organisation Renault UK} that wrote it.",
      "It was {organisation Orange Belgium} that wrote it.",
    ],
    leaves: ["They moved to Dravelshire, UK, in May."],
  },
  {
    rule: "organisation/legal-form",
    finds: ["They met {organisation Odisha FC} and {organisation Vredan AFC}."],
    leaves: [],
  },
  {
    rule: "organisation/head-opening",
    finds: ["It was {organisation Bank Syariah Vredan} that wrote it.", "It told {organisation Česká televize} and {organisation Hrvatska pošta} so."],
    leaves: ["The Air Marshal wrote it.", "It was a Bank Holiday."],
  },
  {
    rule: "organisation/agency",
    finds: ["Ulaanbaatar /{organisation ORRELAME}/. It rained."],
    leaves: ["It is a choice of this/THAT/other."],
  },
  {
    rule: "organisation/acronym",
    finds: ["They saw {organisation QRB} officers there."],
    leaves: ["They saw a QRB officer there."],
  },
  {
    rule: "organisation/head",
    finds: [
      "They won a prize of the {organisation Royal Swedish Academy of Sciences} there.",
      "It was the {organisation North Vredanshire and Tarn Hospitals NHS Trust}.",
    ],
    leaves: [],
  },
  {
    rule: "organisation/lexicon",
    finds: ["He told {organisation dpa} so.", "The {organisation Quai d'Orsay} agreed.", "It told {organisation Talos IR} so."],
    leaves: ["They made a dpa of it."],
  },
  {
    rule: "organisation/head-of",
    finds: ["{organisation Ministry of Local Government and Regional Development}\n\nIt rained."],
    leaves: ["AMERICAN LEAGUE\n\nIt rained."],
  },
  {
    rule: "organisation/short",
    finds: [
      "They bought {organisation Harbor Lantern Tools Inc.} late. It hurt {organisation Harbor}, and {organisation Harbor} left.",
      "They bought {organisation Tarnmoor Data Inc.} late. It hurt {organisation Tarnmoor} there.",
    ],
    leaves: ["They saw the harbor there."],
  },
  {
    rule: "organisation/head-of",
    finds: [
      "They asked the {organisation Fédération des cheminots du Tarn} about it.",
      "The {organisation Fundación para la Defensa de Orrela} met there.",
      "It was the {organisation Direction nationale de contrôle des routes publiques}.",
      "They appealed to the {organisation Superior Tribunal of Orrel} there.",
    ],
    leaves: ["They went in the direction of the sea."],
  },
  {
    rule: "organisation/role-with",
    finds: ["It rained, an analyst with {organisation Dravelo} wrote."],
    leaves: ["An analyst with experience left."],
  },
  {
    rule: "organisation/described",
    finds: ["{organisation Dravelo} is the first platform where it rained.", "One forecaster, {organisation DRVL}, expects rain."],
    leaves: ["It is the first platform."],
  },
  {
    rule: "person/named",
    finds: ["They tried {person Ana Gonzalez}, alias {person Caldero}, there."],
    leaves: ["They used an alias there."],
  },
  {
    rule: "person/particle",
    finds: ["They met {person Vredan Tarim oglu Orrelzade} there."],
    leaves: [],
  },
  {
    rule: "person/title",
    finds: ["They asked the CEO {person Do Hwang} so."],
    leaves: [],
  },
  {
    rule: "person/given-surname",
    finds: ["They thanked {person Jesse Vredan-Cardinal}, chair of the club, there."],
    leaves: [],
  },
  {
    rule: "organisation/head",
    finds: ["They left with the {organisation Bhutanese Red Cross} late.", "The {organisation Ras Al Khaimah Police} left."],
    leaves: [],
  },
];
