// Entities stage, places: the words around and inside the names of places, as data. Nothing in; sets of words out.
import { wordSet } from "../../document/word-list.ts";
import { folks } from "../names/words.ts";

/** Before a place, also one whose name is something else as well. */
export const locative = wordSet("in near off from at outside around to into across inside toward towards");
/** Of those, the ones before which hardly anything else stands. */
export const within = wordSet("in near outside around");
export const plainly = wordSet("in near from outside at around beyond off");
/** Before a place that is a given name as well, and the words before "in" that make it somebody. */
export const hometown = wordSet("in from");
export const trusting = wordSet("faith trust confidence belief believe believed believes interest interested invest invested disappointed confide confided");
/** Nouns for people, before "from": where they come from is a place, of several words too. */
export const hailing =
  wordSet(`man men woman women boy girl boys girls child children teenager teenagers student students farmer farmers fisherman fishermen trader traders
  migrant migrants refugee refugees villager villagers resident residents native family families worker workers teacher miner miners soldier soldiers troops
  pilgrim pilgrims driver couple brothers sisters herder herders delegation people youth youths firefighters crew crews police gendarmes rescuers`);

/** Nouns before "of" and a place: "the village of Tarnholt", "residents of Tarnholt". */
export const kinds =
  wordSet(`city town village province state region island islet atoll oasis port district municipality suburb suburbs capital county settlement resident residents native
  outskirts streets commune hamlet township prefecture neighbourhood neighborhood community villagers villager inhabitants headman upazila taluk taluka tehsil
  barangay oblast governorate parish quarter slum enclave archipelago peninsula canton subdistrict regency coast shores hills siege bombing shelling evacuation market slums airport forest forests jungle jungles plains valley gorge slopes diocese constituency direction
  territory emirate kingdom highlands battle parts mayor mayors governor premier prefect sultan emir bishop archbishop vicinity banks mouth
  cities towns villages provinces states regions islands districts municipalities suburbs counties settlements communities hamlets neighbourhoods neighborhoods
  townships communes governorates barangays upazilas parishes boroughs prefectures cantons`);
/** Of those, the ones that stand before a list of places without "of": "two hamlets, Tarnholt and Drenmoor", "cities such as Tarnholt", "the city called Tarnholt". */
export const listed =
  wordSet(`cities towns villages provinces states regions islands districts municipalities suburbs counties settlements communities hamlets neighbourhoods
  neighborhoods townships communes ports departments governorates barangays upazilas parishes boroughs prefectures cantons places areas`);
export const calledSo = wordSet("city town village island suburb district region province settlement hamlet municipality port place state river lake mountain");
export const calling = wordSet("called named");

/** Behind a name with "the" that goes no further: "in the Tarnholts on Friday". */
export const ending = wordSet(", . ; : on in and at to from said is was are were has have had where which since after before last this for by with as until");

/** Behind a second place and a comma: "in Tarnholt, Drenmoor, on Monday". */
export const onward = wordSet("on in when where after while during at as late early last since before said");

/** What a place is, behind its name, and what goes on with it: "Tarnholt, a small town in the hills". */
export const describing = wordSet(
  "city town village hamlet suburb island capital district municipality neighbourhood neighborhood enclave settlement township port slum peninsula province region",
);
export const placing = wordSet("of in on near about around some north south east west outside along off where that with between to just close known , .");

/** Verbs of war, before the place that is taken or hit. */
export const taking = wordSet(
  "retook recaptured retake recapture raided seized recapturing shelled shelling bombarded bombarding besieged besieging overran overrun encircled encircling liberated liberating recaptures shells",
);
/** Of those, the ones after which an ordinary word may be a place. */
export const settled = wordSet("city town village suburb municipality capital");
export const sides = wordSet(
  "north south east west northeast northwest southeast southwest northern southern eastern western central greater upper lower middle",
);
/** Measures of the way to a place: "40 km from Tarnholt". */
export const distances = wordSet("km kms kilometer kilometers kilometre kilometres mile miles hours");

/** Nouns behind a place, in lower case: "Drenmoor province". */
export const heads =
  wordSet(`province district county region oblast prefecture governorate island islands valley peninsula municipality township village town suburb neighbourhood
  neighborhood upazila regency taluk taluka tehsil subdistrict sub-district sub-county raion voivodeship commune canton parish barangay estuary lagoon constituency
  highlands mountains hills plateau basin mine pit dam reservoir oilfield checkpoint river creek lake bay atoll hamlet slum residents villagers mayor
  area areas airport airfield prison jail refinery highway road street harbour harbor crossing forest desert ward zone stadium reserve tunnel motorway glacier volcano wharf jetty port substation crossroads delta beach jungle`);
/** What a place has in two words: "the Tarnholt border post". */
export const worksFirst = wordSet("border gas oil railway bus train power coal refugee gold copper naval air");
export const worksLast = wordSet("post field fields station crossing plant mine mines camp terminal base");
/** Of those, parts of a state: nobody is called so. */
export const parts = wordSet(
  "province district county oblast prefecture governorate municipality township village upazila taluk taluka tehsil subdistrict raion voivodeship commune canton barangay",
);
/** Nouns in the plural behind several places: "Drenmoor and Tarnholt provinces". */
export const headsOfMany = wordSet(
  "provinces districts counties regions villages towns cities islands states neighbourhoods neighborhoods areas suburbs governorates municipalities townships",
);

/** Last words of places by nature, of settlements, of parts of a state, and of ways. */
export const named =
  wordSet(`Loch Lough Creek Airport Park Falls Hills Heights Road Beach Highway Glacier Reef Forest Plains River Lake Lakes Mountains Mountain Valley Island Islands Peninsula Strait Bay
  Province District Districts County Region Oblast Desert Sea Ocean Street Avenue Square Cove Township Harbour Harbor Springs Gorge Canyon Crater Cliffs Cays Cay Shoal Headland Wharf Lookout Flats Downs Dunes Narrows Rift Oasis Cave Caves Swamp Bight Roundabout Interchange Bypass Flyover Promenade Corniche Quay Precinct Oval Racecourse Velodrome Speedway Nagar Chowk Boulevard
  Drive Lane Expressway Motorway Freeway Crescent Prefecture Governorate Municipality Parish Ward Borough Barangay Barrio Archipelago Plateau Highlands Basin Delta
  Coast Gulf Canal Inlet Haven Bluff Fjord Lagoon Atoll Cape Village Town Upazila Tehsil Taluk Suburb Wetlands Rainforest Volcano Ridge Peak Strip Station State Bazar Bazaar Junction
  Crossing Territory Territories Subdistrict Raion Voivodeship Regency Mandal Colony Enclave`);
/** Of those, what is also said of what is no place: "the Money Market". They need a name before them, not a word. */
export const loose = wordSet(
  "Park Station Ward Peak Drive Coast Strip State Ridge Region Delta Crescent Springs Basin Parish Lane Square Heights Port Harbour Harbor Airport Junction Crossing Colony",
);
/** Last words of what is built and keeps its name; of two words alone, it may be no more than a building. */
export const built = wordSet("Bridge Stadium Arena Port Prison Mosque Market Base Airbase Camp Garrison Barracks");
/** Of those, the ones for which two words are enough where the first is nothing else. */
export const sites = wordSet("Stadium Arena Camp Airbase Garrison Barracks Base");
/** Parts of a state that a side of the compass names: "the Southern Province". */
export const sided = wordSet(
  "Province Region State District County Territory Territories Governorate Prefecture Coast Cape Highlands Islands Valley Division Beaches Suburbs Shore Ranges Plains Tablelands",
);

/** First words of places alone: after "in" and the like no person begins with them. */
export const placesFirst =
  wordSet(`são loch lough parc ain tal tell tel bab kafr kfar qasr nahr oued bordj hassi oum bandar kot pulau gunung bukit tanjung tanjong kuala sungai teluk muara nong chiang ciudad cerro
  pueblo bahía bahia playa boca punta laguna volcán torre calle avenida palacio praia serra ilha ponta avenue lac île pic mont sankt county koh mae nueva nuevo
  nizhny veliky novy velyka stary nowy char mandi chak basti dera khan`);
/** Of first words, the ones that "of" follows: "the Isle of Tarn". */
export const placesOf = wordSet("isle isles bay gulf cape strait straits valley forest port palace plaza monastery abbey convent basilica");

/** Before "the" and a river: "the banks of the Tarn", "a bridge over the Tarn". */
export const waterside = wordSet("banks bank mouth tributary tributaries waters estuary source bridge bridges ferry floods");
export const alongside = wordSet("of over across on along");

/** What a town is hit by or reached, before the towns. */
export const striking = wordSet("hit struck reached rocked battered flooded visited toured left entered connects connecting links linking");

/** Verbs and nouns of moving, before "to" and a place: "fled to Tarnholt", "the road to Tarnholt". */
export const movers =
  wordSet(`towed brought steered carried diverted fled flee flees flew fly flies flown fleeing flying drove drive drives driven driving travelled traveled travel travels travelling traveling moved move moves moving marched march
  walked walk walking sailed sail sailing headed heading head returned return returns returning went goes going transported airlifted evacuated deported extradited
  rushed transferred shifted relocated ferried ferry bound taken drove sent dispatched deployed escaped migrated commuted commute withdrew retreated
  road roads highway route bus buses train trains flight flights trip trips way motorway railway ferries convoy convoys shipped border home north south east west`);
/** Verbs of moving and of pressing on, before "to", "towards" and "into" alone: "advanced towards Tarnholt". */
export const pushers = wordSet(
  "pushed push pushes pushing advanced advance advances advancing rolled rolling spread spreads spreading drifted drifting swept sweeping",
);
/** What is sent to a place: with it, a verb of sending may stand some words before "to". */
export const sent = wordSet(
  "squads troops workers people families patients residents migrants children passengers villagers refugees prisoners soldiers police officers reinforcements aid trucks tankers teams rescuers ships boats planes ambulances helicopters supplies water food",
);
/** Between a mover and a place. */
export const toward = wordSet("to for into towards toward through via");

/** Ways between two places: "the Tarnholt-Drenmoor road". */
export const ways = wordSet("road highway route border railway line corridor motorway expressway ferry pipeline stretch section");

/** Languages beside the peoples who speak them: "in Hebrew", "a Kurdish town", "Inuit communities". */
const tongues = wordSet(
  "arabic hebrew moslem latin swahili afrikaans hindi urdu pashto farsi persian mandarin cantonese tagalog yiddish gaelic welsh flemish aboriginal amharic slavic",
);
export const isPeople = (word: string): boolean => folks.has(word) || tongues.has(word) || /....(ish|ian|ean)$/.test(word);

/** A parish more often than its saint, after "in" or "of". */
export const saints = wordSet("st saint");
export const articles = wordSet("al el la los las le");
/** Between the hyphens of a place: "Port-au-Tarnholt". */
export const inner = wordSet("à e i ye en sur sous les lès de la du des le au aux upon on in am an der by the");
/** Inside a place: "Parc des Orrels". */
export const plurals = wordSet("des dos das");
/** Inside a place, before a hyphen: "Ain el-Tarnholt". */
export const arabic = wordSet("al el as ash ad ar an at az");
export const days = wordSet(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday",
);
/** "the Singapore dollar" is money. */
export const moneys = wordSet("dollar dollars pound pounds");
