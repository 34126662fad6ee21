// Claims stage, grammar, data: the verbs of English news, in the infinitive, by what they do to a claim. A row is a word, nothing else;
// forms are inflected when a word is asked for. A word may stand in several lists.

import { wordList, wordSet } from "../../document/word-list.ts";
import { BASE, formsOf, GERUND, infinitivesOf, PARTICIPLE, PAST } from "./inflect.ts";

const families = {
  /** Cyber acts whatever stands around them. */
  strong: `hack phish ddos deface exfiltrate encrypt hijack cyberattack spearphish wiretap dox doxx eavesdrop backdoor trojanise trojanize`,
  /** Acts that an attacker does to somebody. */
  attack: `breach compromise invade infiltrate penetrate attack target steal leak spy disrupt sabotage cripple wipe drain extort paralyse paralyze break raid hit exploit intrude rob siphon loot plunder bombard flood
    tamper meddle interfere impersonate infect pilfer swipe blackmail trick dupe ransom strike pwn poison spoof probe snoop surveil weaponise weaponize burgle cheat defraud overwhelm mimic masquerade lure harass
    intimidate bribe empty rip skim scam swindle lash harvest intercept topple unplug corrupt scramble manipulate erase overwrite destroy damage brick smear expose hoover vandalise vandalize pillage ransack purloin
    infest implant plant sneak slip worm burrow gain tap pivot pry crash jam knock blast drop down read copy access obtain monitor download bypass enter shut snatch nab haul cart rifle rummage trawl bug scour ferret ravage devastate incapacitate besiege deluge
    swamp commandeer wreck spill`,
  /** Of these, the ones that no government does to its own accounts: what it uses to do them is used against somebody. */
  spying: `spy infiltrate breach steal surveil snoop wiretap eavesdrop infect hijack`,
  /** Acts that everybody does; an attacker's when their object is one of the trade. */
  act: `deploy launch conduct mount stage orchestrate mastermind perpetrate execute operate publish release distribute deliver send spread install inject embed register abuse disable enter dump use commit carry engineer
    develop create build write unleash download upload collect gather run post employ leverage modify scan bypass evade disguise pose pretend hide open control command direct coordinate steer supervise lead help aid assist enable
    facilitate oversee fund finance recruit train supply host maintain rent lease buy acquire swap rebrand rename reuse repurpose extend cause trigger force encode exploit query crawl scrape seize cut delete alter export
    fabricate forge fake amplify circulate promote order`,
  /** Speech and knowledge, held as fact. */
  say: `say tell write report state announce warn add note claim argue declare confirm reveal disclose explain insist maintain acknowledge comment remark publish assert affirm reaffirm contend conclude determine find establish discover
    observe detect describe specify show uncover spot see prove demonstrate document learn know agree tweet post caution stress emphasise emphasize reiterate recall reply respond answer inform brief advise point testify
    concede admit boast brag hint allude insinuate reckon outline detail list believe think assess suspect consider estimate judge suggest indicate allege speculate fear assume presume regard view deem hypothesise
    hypothesize theorise theorize imply posit propose doubt dispute deny reject dismiss refute question disagree predict expect hear read understand complain charge mean signal recount ask wonder counter retort hold track call
    name label dub alert notify identify verify validate evaluate express voice feel ensure realise realize notice decide watch`,
  /** Of these, what is believed rather than known. */
  probable: `believe think assess consider judge estimate reckon indicate regard view deem presume assume appear seem look feel`,
  /** And what is no more than possible. */
  possible: `suspect suggest allege speculate hint allude insinuate imply hypothesise hypothesize theorise theorize posit propose fear wonder ask purport`,
  /** Refuses what its complement says. */
  deny: `deny reject dismiss refute rebut repudiate disavow disclaim denounce ridicule scorn decry contradict disprove debunk slam`,
  doubt: `doubt dispute question challenge contest disagree`,
  /** With an infinitive, the act is done or tried all the same. */
  real: `manage try attempt begin start continue help succeed proceed seem appear happen prove turn use know find go come see observe watch detect catch say report believe think consider suspect allege assess judge
    presume assume understand repute rumour rumor regard deem leverage repurpose utilise utilize misuse enable allow let make lead cause work move conspire collude aid assist serve dare`,
  /** With an infinitive, nothing has happened yet, or ever. */
  unreal: `plan threaten want hope expect intend vow promise prepare wish urge ask aim pledge agree refuse decline fail forget propose need decide plot predict warn invite tell require seek`,
} as const;

export type Family = keyof typeof families;
const familyNames = Object.keys(families) as Family[];
const bitOf = Object.fromEntries(familyNames.map((name, i) => [name, 1 << i])) as Record<Family, number>;

/** Other frequent verbs: the grammar has to know that they are verbs. */
const others = `hire moonlight bankroll subsidise subsidize supervise christen put take give get set bring change focus pursue expand resume return rely log map record follow leave push block switch demand sell trade offer affiliate align ally accept accompany account achieve act address adjust adopt
  affect afford appeal apply appoint approach approve arise arrange arrest arrive assign associate assure attach attend attract attribute ascribe avoid award back ban base bear beat become behave belong benefit blame accuse
  condemn bind board borrow bounce breathe broadcast cancel care cast celebrate chase check choose cite clarify classify clean clear click close collaborate collapse combine communicate compare compete compile complete comply
  comprise compute concern confess confront connect constitute construct consult contact contain contribute convert convey convict convince cooperate cope correspond cost count cover cross cry date deal debate decrease defeat
  defend define delay demolish depend deprive derive deserve design designate deter devote differ discuss dismantle display dissolve distract divert divide draft draw dress drive earn ease eat elect eliminate emerge encounter
  encourage end endorse enforce engage enhance enjoy enrich escalate escape evolve examine exceed exchange exclude excuse exist expel experience expire explore export extract extradite face fall favor favour feature feed fight
  figure file fill finger finish fire fit fix flag flee fly form free freeze fuel fulfil fulfill function generate grab grant grow guarantee guess guide halt handle hang head honor honour house hurt ignore illustrate implement
  implicate import impose improve include increase incur indict influence inherit inquire insert inspect inspire interrupt intervene introduce invest investigate involve isolate issue join jail jump justify keep kick kill lack
  land last laugh lay lean level levy lie lift limit link listen live load lobby locate lock lose love lower mark match matter meet mention merge migrate mind minimise minimize miss mitigate negotiate notify object oblige occupy
  occur oppose opt originate outsource overcome owe own participate pass patch pay perform permit persist persuade pick pin plead poke imitate replicate counterfeit falsify highlight apportion crumble unravel beggar sidestep duck
  deflect skirt emanate discredit slander vilify malign defame elicit sneer jeer pour characterise characterize play pride please portray possess practise practice praise prefer present press pressure prevail prevent print produce
  prohibit project prompt prosecute protect protest provide provoke pull punish purchase qualify quarantine quit quote race raise range reach react rebuild rebuff receive recognise recognize recommend reconstruct recover reduce
  refer reflect refrain regain regulate relate relay relocate remain remember remind remove render renew repair repeat replace represent request rescue research resemble reserve reset resign resist resolve resort restore restrict result
  resurface retain retaliate retire retrieve retract reverse review revoke reward rise risk roll rule rush sanction save schedule score search secure select sentence separate settle shape share shift ship shock shoot sign
  simplify sit slow smash solve sort sound spark speak specialise specialize speed spend split sponsor stand stay stem step stop store strengthen stretch struggle study submit subpoena sue suffer suit summon support surface
  surge surrender surround survive suspend sustain swear swell talk teach tear tend test thank thwart tie toll touch trace transfer transform translate transmit travel treat trust undergo undermine undertake unite unmask unveil
  update upgrade utilise utilize value vary violate visit vote wait walk warrant waste watch wave weaken wear weigh welcome win wind withdraw withhold witness worry wound yield pinpoint credit brand term nickname codename
  castigate lambast criticise criticize fault slate berate rebuke detain shame single exonerate absolve fool outwit outsmart vindicate mistake confuse conflate tout trumpet flaunt parade disown distance steer shy hesitate
  abstain betray overlap echo mirror rest multiply swirl intensify deepen spur fan stoke shed throw hurl heap lodge acquit sow incite bill spell sip stall wrestle wage warm wake vanish vet veto vent undo unlock unearth tighten
  tackle sync suppress supplement subside stream strain stabilise stabilize soften snap slide shrink shelter seal scale rotate revive revise revamp reopen rejoin reinforce regroup recycle reassure realign rank quell pump
  provision prop process prioritise prioritize predate precede plug pile peddle pause overhaul outrank orbit mask mislead mine milk mess melt mature manufacture linger lend leap layer launder juggle integrate insult instruct
  initiate inflict infer incorporate impress hunt hamper hail guard grip graduate govern funnel freelance foster forecast forbid flow float flip flash filter ferry fetch exert evacuate escort err equip enlist endanger empower
  dwell dodge diverge ditch dissuade dispatch disperse disagree dip diminish detonate depict depart debut crack couple contract consume brush apologise apologize frame incriminate scapegoat scoff bristle bat swat rubbish deride
  mock dissociate backtrack discount discard shrug rescind recant proclaim lurk nest bug place slap insure blacklist concur instigate penalise penalize like confine conceive coin coincide chart cease demur bundle boost blow blur bleed burn cling creep dig fling plunge shake sink spill spin sting swing swallow tip tread wreak
  blend bet bend bar balance attain assemble arm anticipate amend aggravate advance adapt activate accumulate abandon gloat crow nab bust apprehend arraign remand deport capture hand collar imprison text phone defer undercut erode belie complicate condone retreat renege backpedal quibble dissent recoil balk baulk bridle snort militate resile disassociate counsel incline unseal unpack unfold unload unseat untangle ape emulate deplore
  abdicate abet accelerate accentuate adjourn adjudicate admonish alleviate amalgamate amass ameliorate annul antedate applaud appraise arbitrate ascertain attest authenticate authorise authorize
  avert avow belittle bemoan bequeath beseech bestow bolster buttress cajole calculate capitalise capitalize categorise categorize cede certify chide choreograph coax codify coerce collate commend
  commercialise commercialize compel compensate conceal conceptualise consolidate contemplate contextualise contextualize converge correlate corroborate criminalise criminalize decelerate decommission
  decompile deduce demonise demonize denigrate deobfuscate depose deprecate derail destabilise destabilize dethrone deviate differentiate disambiguate disassemble discern discontinue discourage disparage
  disseminate distinguish divulge downgrade downplay elucidate embroil encompass endure engulf ensnare ensnarl entangle entice entrap entreat entrust enumerate envisage envision espouse evict evoke
  exacerbate exaggerate excoriate exculpate exhort expedite extol extrapolate fluctuate foment forestall forfeit forgo fortify frustrate geolocate glorify harden harmonise harmonize hasten hinder
  impart impede implore impute inculpate indemnify inundate invalidate lambaste lament laud litigate localise localize loosen misattribute misidentify misinterpret misjudge misread misrepresent modernise
  modernize monetise monetize nationalise nationalize necessitate negate nullify obfuscate obscure obstruct obviate oscillate ostracise ostracize oust outdate outlast outlive outmaneuver outmanoeuvre
  outnumber outpace outperform outweigh overestimate overshadow overstate permeate peruse pervade ponder popularise popularize postpone preclude presuppose privatise privatize procrastinate procure profess
  proliferate propagate publicise publicize quantify quicken recollect reconcile reconstitute rectify redress refurbish reimburse relinquish remediate reminisce renounce repeal retool safeguard
  saturate scrutinise scrutinize scupper seduce solicit standardise standardize stigmatise stigmatize stymie subcontract substantiate subvert supersede supplant surpass synchronise synchronize tabulate tempt
  terminate tolerate triangulate trivialise trivialize underestimate underline underscore understate unify upbraid visualise visualize vouch waive wield withstand
  accommodate acclaim adhere administer assassinate augment await beset carve circumvent commence conserve consist constrain contaminate contravene curtail deceive declassify decode decrypt dedicate
  degrade demote deplete diagnose disentangle disqualify distort divest dominate donate educate eject elaborate embark embarrass embezzle embolden embrace emit enact encircle encroach enlarge equate erect
  extinguish falter finalise finalize flourish formalise formalize formulate furnish glean grapple heal humiliate impair inaugurate indoctrinate induce infuriate inhabit inhibit innovate instil interact
  interpret interrogate invent invoke jeopardise jeopardize legitimise legitimize liaise liken loom magnify memorise memorize misappropriate mobilise mobilize motivate mull neutralise neutralize normalise
  normalize nurture opine overlook overturn pacify perceive plummet prejudge prescribe preserve preside prolong pronounce propel prosper purge quash ratify reactivate reappear reassess recede reciprocate
  reclaim reconfigure recoup redact redeem redirect rehearse reinstall reinstate rekindle relent relieve reorganise reorganize repatriate repay repel replenish repress resent reside resonate restrain
  restructure reunite revert revisit salvage scuttle shatter smuggle solidify squander startle stipulate streamline suffice summarise summarize symbolise symbolize sympathise sympathize task terrorise
  terrorize thrive toughen transcribe transpire trespass typify unnerve unpick uproot usurp vie waver widen worsen respect regret harbour harbor manoeuvre maneuver`;

/** Every verb known, in the infinitive: bits of the families it stands in; 0 for a verb that only the grammar knows. */
const familyOf = new Map<string, number>();
for (const name of familyNames) for (const lemma of wordList(families[name])) familyOf.set(lemma, (familyOf.get(lemma) ?? 0) | bitOf[name]);
for (const lemma of wordList(others)) if (!familyOf.has(lemma)) familyOf.set(lemma, 0);
/** All verbs, in the infinitive. */
export const lemmas = (): readonly string[] => [...familyOf.keys()];

/** Adjectives that say what a participle says, "an intrusion attributable to", the participle of "do", whose other forms are auxiliaries, and that of a verb with no other forms. */
const adjectives: readonly (readonly [string, string])[] = [
  ["attributable", "attribute"],
  ["ascribable", "ascribe"],
  ["traceable", "trace"],
  ["done", "do"],
  ["surnamed", "name"],
];

export interface VerbForm {
  readonly lemma: string;
  /** BASE, THIRD, PAST, PARTICIPLE, GERUND. */
  readonly bits: number;
}

/** Words asked once are known; then it starts afresh, so that an archive of any size takes the same memory. */
const keptWords = 1 << 15;
const asked = new Map<string, VerbForm | null>();

/** The forms of all verbs known. They are worked out as they are asked for: an article holds few of them. */
export const verbForms = {
  get(word: string): VerbForm | undefined {
    const known = asked.get(word);
    if (known !== undefined) return known ?? undefined;
    const form = lookUp(word);
    if (asked.size === keptWords) asked.clear();
    asked.set(word, form ?? null);
    return form;
  },
  has: (word: string): boolean => verbForms.get(word) !== undefined,
};

/** A form of two verbs ("found", "felt") belongs to the one named first. */
function lookUp(word: string): VerbForm | undefined {
  const meant = adjectives.find(([adjective]) => adjective === word);
  if (meant) return { lemma: meant[1], bits: PARTICIPLE };
  const found = new Map<string, VerbForm>();
  for (const lemma of infinitivesOf(word)) {
    if (!familyOf.has(lemma)) continue;
    let bits = 0;
    for (const [form, bit] of formsOf(lemma)) if (form === word) bits |= bit;
    if (bits !== 0) found.set(lemma, { lemma, bits });
  }
  const first = found.size > 1 ? lemmas().find((lemma) => found.has(lemma)) : found.keys().next().value;
  return first === undefined ? undefined : found.get(first);
}

/** The form of a word, known or guessed: an unknown word in -ed is the past of a verb ("ramped"), and an adjective where it opens with "un" ("unfounded"). */
export function formOf(word: string): VerbForm | undefined {
  return verbForms.get(word) ?? (/^(?!un)[a-z]{3,}ed$/.test(word) ? { lemma: word.slice(0, -2), bits: PAST | PARTICIPLE } : undefined);
}

/** "hacked", and no noun: "hack". */
export function isPastOnly(word: string): boolean {
  const bits = verbForms.get(word)?.bits ?? 0;
  return (bits & (PAST | PARTICIPLE)) !== 0 && (bits & (BASE | GERUND)) === 0;
}

/** Whether a lemma stands in one of the families. */
export const isA = (lemma: string, ...names: Family[]): boolean => {
  const bits = familyOf.get(lemma);
  if (bits) for (let i = 0; i < names.length; i++) if (bits & bitOf[names[i] as Family]) return true;
  return false;
};

/** Verbs of knowledge whose object no clause follows: "named the operation that X runs", "charged a man named X". */
export const noClause: ReadonlySet<string> = wordSet(
  "charge list point track identify detect observe see find name call label dub detail describe publish document brief hold read discover spot uncover indict arrest accuse blame",
);

/** Verbs whose base form or -s form is a noun as often: they need a subject before them and an object behind. */
export const nounish: ReadonlySet<string> =
  wordSet(`hack cyberattack attack breach tweet leak target link claim report charge name plan strike raid use release exploit trace tie point blame list order demand access copy monitor abuse ransom post blog share trade state view work
  run drop hit move play shift start show sign stage study support talk test trust turn visit vote spy probe tap flood drain dump phish backdoor file lure sweep document question doubt challenge dispute answer reply comment note
  track label brief detail outline signal cause result case group back fund finance supply host lead control command direct aid help lie threat fear estimate hold bill damage block cut crash jam blast worm slip rip scam implant
  plant map record log scan project contact resort text phone hand form update end date score mark line function issue address process research review request purchase trigger focus contract deal fight fire guard house land lock market match mine
  murder need offer pass pay place plot practice press pressure profit program promise protest push race range rank rate reach remark rise risk rule search set shock sort sound source spread sport step store stream surge tool
  total touch transfer trap travel wave wind witness wonder yield zone sanction object interest concern defeat delay display down effort alert break counter experience face feature figure guide hope influence judge leave level
  limit load look love measure mention pilot present produce proposal reward ride root sample schedule seal sentence shape sell stand stay stress struggle suspect single tear toll train treat try upgrade value vow walk wash watch
  whisper win write fault credit brand term finger shame mistake service account frame bug bat rubbish mock discount warrant blacklist nest exchange approach haul retreat quibble dissent recoil snort counsel cart rifle trawl wreck swamp spill burn plunge shake stick swing blow sink smear task purge respect regret harbour harbor manoeuvre maneuver`);

/** Gerunds that stand before a noun as adjectives do: "a hacking group". */
export const nounGerunds: ReadonlySet<string> =
  wordSet(`hacking phishing spearphishing spying banking gaming messaging engineering mining hosting operating training testing boarding loading shipping manufacturing trading advertising publishing processing computing networking monitoring consulting accounting
  voting governing ruling leading growing remaining existing ongoing outgoing incoming following targeting tracking warring emerging underlying according regarding including excluding concerning during pending notwithstanding
  sharing filing holding polling nursing meeting building briefing hearing warning finding setting`);
