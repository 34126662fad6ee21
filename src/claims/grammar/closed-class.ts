// Claims stage, grammar, data: the small words of English, by what they do in a sentence.
import { wordSet } from "../../document/word-list.ts";

export const determiners = wordSet(
  "the a an this that these those its his her their our my your any all both each every some several many most few no another other such either neither what which whichever more half",
);
export const numerals = wordSet("two three four five six seven eight nine ten dozen twenty thirty several many few");
export const possessives = wordSet("its his her their our my your");
export const articles = wordSet("the a an");
/** Articles of what is not known yet. */
export const indefinite = wordSet("a an");
/** Pronouns that are objects; "it" and "her" may be more. */
export const objectPronouns = wordSet("it them him her");
/** Verbs, in the infinitive, that stand for one said before, "as did Germany", and behind "to" are verbs always. */
export const auxiliaryVerbs = wordSet("do have be");
/** Verbs, in the infinitive, that say what their subject is, or seems: "remains thin". */
export const linkingVerbs = wordSet("be remain seem appear look");
/** Pronouns of whoever speaks, as subjects. */
export const speakersSelves = wordSet("we i");
/** Words that place one among many: "the first to". */
export const ranks = wordSet("first last only latest second third");
/** What asks for its own subject: "who did it". */
export const askers = wordSet("who which what");
/** Objects by which somebody speaks of himself. */
export const reflexives = wordSet("itself themselves himself herself");
export const pronouns = wordSet(
  "it he she they we you i us them him himself herself itself themselves who whom one someone somebody anyone anybody everyone nobody noone none",
);
/** Of these, subjects, which describe nothing further, and which no participle describes. */
export const subjectPronouns = wordSet("it he she they we i");
export const beForms = wordSet("is are was were be been being am 'm 're isn't aren't wasn't weren't");
export const haveForms = wordSet("have has had having 've haven't hasn't hadn't");
export const doForms = wordSet("do does did don't doesn't didn't");
/** What they announce may be; it is the writer's own doubt. */
export const mayModals = wordSet("may might could mayn't");
/** What they announce has not happened. */
export const unrealModals = wordSet("will would should shall won't wouldn't shouldn't 'll 'd");
/** What they announce is possible, and no more; of a verb of speech, it is said. */
export const canModals = wordSet("can must can't cannot couldn't mustn't");
export const negations = wordSet(
  "not never no n't isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't neither nor hardly scarcely nowhere",
);
export const prepositions = wordSet(
  `of in on at by for from with into against over to after during through via under about across between among amid before within without upon around inside near toward towards behind beyond despite like unlike since
  until per versus throughout onto outside beneath above below beside besides alongside except concerning regarding pending including as than off`,
);
/** Prepositions that open a clause when a finite verb follows their noun: "after Russia hacked". */
export const clausePrepositions = wordSet("after before since until as than like");
export const subordinators = wordSet("that if unless whether because although though while when whenever where wherever whereas once lest how why so");
export const coordinators = wordSet("and or but & nor yet plus");
/** Two words and more that join names as "and" does. */
export const joiningPhrases: readonly (readonly string[])[] = [
  ["as", "well", "as"],
  ["along", "with"],
  ["together", "with"],
  ["in", "addition", "to"],
  ["followed", "by"],
  ["rather", "than"],
];
export const particles = wordSet("out off down up away back offline together aside apart forth");
/** Adverbs that do not end in -ly. */
export const adverbs = wordSet(
  `also now later since once already often still just even ever then there here soon again too almost perhaps maybe thus therefore however meanwhile moreover instead rather quite very far well yet seldom rarely sometimes
  else always together twice first last today yesterday tomorrow tonight ago earlier longer likely unlikely overnight abroad online only much long further anyway indeed nevertheless nonetheless otherwise not never n't hardly whatsoever outright
  likewise furthermore afterwards afterward beforehand elsewhere somewhat somehow thereafter thereby hence altogether`,
);
/** Words in -ly that are no adverbs. */
export const notAdverbs = wordSet(
  "family july italy ally assembly supply reply anomaly monopoly bully rally fly early daily weekly monthly friendly deadly costly likely elderly only ugly holy lovely lonely timely orderly anti-family",
);
/** Nouns and adjectives that take a that-clause: "the claim that", "confident that". */
export const clauseHeads = wordSet(
  `claim claims evidence accusation accusations allegation allegations report reports doubt doubts possibility confidence suggestion suggestions indication indications surprise secret conclusion conclusions assessment
  assessments belief fact finding findings suspicion suspicions fear fears sign signs news rumour rumours rumors speculation theory assertion assertions denial statement statements probability likelihood chance proof
  concern concerns warning warnings idea notion argument arguments story narrative insinuation insinuations view contention charge charges confident convinced unconvinced sure certain clear unclear likely unlikely possible probable plausible doubtful sceptical skeptical aware unaware adamant unsure uncertain unknown undecided
  certainty improbable dubious questionable debatable implausible far-fetched incredulous unpersuaded nonsense slander evident obvious apparent true false conceivable percent confirmation revelation revelations admission hypothesis hint hints assumption assumptions word scepticism skepticism misgiving misgivings reservation reservations disbelief incredulity hunch premise thesis impression perception presumption inference insistence verdict case opinion opinions judgment judgement conviction understanding`,
);
/** What a clause without "that" may spell out: "allegations China hacked the port". */
export const accusations = wordSet("claims accusations allegations reports suggestions charges assertions suspicions fears speculation");
/** What is done to a paper by those who speak by it: "issued an advisory to warn". */
export const papering = wordSet("issue release publish post file write prepare draft");

/** Verbs by which somebody has another do it: "paid a firm to hack". */
export const hiring = wordSet("pay hire engage contract enlist recruit employ instruct retain bribe");
