// Dates, the words that say whether a sentence looks ahead of the day of publication or back on it. Data alone.
import { wordSet } from "../../document/word-list.ts";

/** A verb or preposition before a date that looks ahead. */
export const looksAhead = wordSet(
  `go arrive arrives fly flies sail sails will 'll shall wo won't would play plays face faces takes enters goes resume resumes meet meets convene
  convenes reopens returns hosts travels scheduled slated upcoming due likely expected expects expect plans planning planned payable starts begins
  opens ends concludes finishes leaves departs retires elects expire expires expiring tomorrow effective maturing intends intend hopes hope aims
  airs premieres debuts kicks votes reopen reopens heads addresses comes gets take`,
);

/** … and one that looks back. */
export const looksBack = wordSet(
  `said was were had did told began since ended announced reported fell rose came took made went held found met won lost led left sent gave became
  closed wrote spoke saw got dated died hit has have sank struck shot broke fled stole drove flew grew threw chose ran swore caught bought brought
  fought felt spent sold paid built stood swept knew quit cut born`,
);

/** Of these, what is no other form than the bare one: "will hit", "to cut". */
export const unchanging = wordSet("hit cut quit");

/** Of these, what is no participle: "was set for April" looks ahead of what was. */
export const auxiliaries = wordSet("said was were had have has");

/** Behind "is" and "are": "the hearing is set for Monday". */
export const participles = wordSet("set put forecast");

/** What has lasted until a day is over: "burned until Thursday". */
export const lasted = wordSet(
  `lasted burned burnt remained stayed continued went worked raged waited lived held stretched ran ruled fought persisted served slept kept stood
  searched talked marched danced battled rallied protested`,
);

/** Words right before a date that is still to come. */
export const deadlines = wordSet("until till by through");

/** "delayed to the fall" */
export const putOff = wordSet("delayed postponed pushed moved rescheduled extended deferred adjourned put");

/** Before a verb without an ending. */
export const modals = wordSet("to not will would could should must may might can");

/** What lasts until a day that is still to come: "remains closed until Thursday". */
export const remains = wordSet("remain remains stay stays is are be keep keeps");

/** Before "for" and a day: "has been set for July 3". */
export const arranged = wordSet("set scheduled planned slated due fixed booked timed called");

/** Before "on" and a day, what a clause begins with. */
export const clauses = wordSet("that and but");

/** What opens a clause that another one follows or goes before. */
export const conditions = wordSet("if when after before once because although though while unless");

/** What closes a clause. */
export const joiners = wordSet("and but or when as while after");

/** "will report a loss in the first quarter": what a firm tells of when it is over. */
export const figures = wordSet("report post release earnings profit profits loss losses revenue sales results net income figures data");

/** What nobody could do: "could not be reached on Friday". */
export const sought = wordSet("reached located contacted verified confirmed determined identified");

/** Behind a noun and before a day, a verb: "polls open Friday". */
export const opening = wordSet("open close start begin end vote return");

/** Behind a day: "reports on Friday say". */
export const says = wordSet("say says show shows suggest suggests indicate indicates");

/** What may stand between "ahead of" and a day: "ahead of a Monday deadline". */
export const determiners = wordSet("the a an this its his her their");

export const maybe = wordSet("could may might should");

export const present = wordSet("is are");

/** Between "is" and a day: "the final is on Saturday". */
export const stands = wordSet("on in at");

/** What opens a clause on something named before, or one that is said or asked. */
export const relative = wordSet("who which that whether where how why");

/** "Fares rise starting Monday", "investors await Friday's report" */
export const openers = wordSet("starting beginning await awaits awaiting awaited");

/** Before "to" and a verb: "is to meet", "were to go on searching", "vowed to march". */
export const bound = wordSet(
  `is are was were set plan plans planned intend intends intended vow vows want wants wanted vowed pledged promised agreed threatened prepared going
  have has need needs`,
);

/** Before "be" and a participle: "should be completed"; "could be found" may tell of what was. */
export const musts = wordSet("should must may might can");

/** What is asked of somebody is still to be done: "ordered him to appear on Friday". */
export const asked = wordSet(
  "order orders ordered urge urges urged call calls called ask asks asked invite invites invited require requires required instructed",
);

/** Behind a verb that takes no object. */
export const places = wordSet("in at to with home");

/** Behind "is" and "are": what is to be done on a day, whatever stands between them. */
export const staging = wordSet("holding hosting visiting meeting staging attending playing voting heading opening launching");

/** "They are saying on Friday that" tells of no plan. */
export const speaking = wordSet("saying telling reporting calling asking");

/** Right behind a date, the verb that its own words belong to: "the vote in November will be close". */
export const finite = wordSet("will would was were has had is are");

/** What a month before it is still to come for: "oil for May delivery". */
export const toCome = wordSet("delivery settlement");

/** Before an article and a date, what goes by something done: "under a June agreement". */
export const goesBy = wordSet("under since following despite citing");
