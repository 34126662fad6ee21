// Entities stage, names: the words around and inside names, as data. Nothing in; sets of lower-case words out.
// To teach the program a title, a kind of body or a speech verb, add the word to its list.
import { wordSet } from "../../document/word-list.ts";

/** Forms of address: what follows is a person. "Mr. Poupard". */
export const honorifics = wordSet(`mr mrs ms miss dr prof sir lady lord dame sen rep gov gen col lt maj sgt capt cmdr adm rev fr sheikh imam ayatollah pope
  king queen prince princess emperor sultan messrs mme monsieur madame sheik cardinal archbishop bishop sister brother saint st
  cpl pvt insp supt asp dsp ssp acp dcp igp ven msgr mgr shri shrimati smt alhaji alhaja hajia hajiya mallam mullah maulana mufti ustaz ustadz ratu
  ayatullah thiru señor señora herr frau engr prof comrade cde baroness viscount`);

/** Forms of address where they open a name, and part of names elsewhere: "Pak Sutrano". */
export const openingHonorifics = wordSet("pak bu ibu puan encik cik doña khun");

/** Styles that the press writes as a part of the name: "Datuk Seri Orrel", "Tan Sri Orrel". */
export const styles = wordSet("datuk dato datin tun begum daw u");
/** Behind a style, part of it: "Datuk Seri", "Tan Sri". */
export const innerStyles = wordSet("seri sri paduka puan");

/** Forms of address that open the names of bodies and places, too: "King Orrel University", "St Orrel's Church". */
export const namedAfter = wordSet("king queen prince princess sultan emperor sheikh sheik imam saint st pope cardinal archbishop bishop");

/** Forms of address that stand inside a person's name, too: "Hassan Sheikh Omar", "Rahima Begum". */
export const innerTitles = wordSet("sheikh sheik shaikh begum imam king prince bishop pope");

/** Months that are given names, too; and the words before a month that is none. */
export const monthlyGiven = wordSet("april may june august");
export const beforeMonths = wordSet(`in since until till by last from of this next early late mid through to before after during every for or - – on
  around between past previous following end begin beginning`);

/** Last words of offices and occupations: a capitalised name after one is a person. "prime minister X", "striker X". */
export const titles = wordSet(`president minister premier chancellor secretary senator congressman congresswoman congressperson governor mayor ambassador envoy
  spokesman spokeswoman spokesperson director chief ceo cto ciso cfo chairman chairwoman chairperson chair founder cofounder co-founder owner manager boss
  general colonel major captain lieutenant sergeant corporal admiral commander commissioner marshal brigadier inspector superintendent detective officer
  analyst researcher professor doctor lecturer economist historian scientist expert lawyer attorney solicitor barrister judge justice prosecutor magistrate
  coach striker midfielder defender goalkeeper winger forward skipper batsman bowler opener driver rider cyclist sprinter champion golfer boxer player
  singer actor actress author writer novelist poet journalist reporter editor columnist broadcaster presenter host comedian musician rapper guitarist
  drummer artist painter director producer designer model photographer activist dissident campaigner candidate leader deputy lawmaker legislator mp mep
  politician speaker treasurer aide adviser advisor counsel negotiator diplomat consul councillor councilman trader strategist dealer broker farmer
  hacker programmer engineer entrepreneur billionaire tycoon businessman businesswoman investor teacher student nurse physician surgeon priest pastor
  cleric rabbi archbishop bishop cardinal pope patriarch king queen prince princess emperor taoiseach widow wife husband son daughter father mother
  brother sister uncle aunt niece cousin nephew friend girlfriend boyfriend colleague teammate compatriot defendant suspect victim witness veteran magnate mogul
  executive coo cpo cro cmo cso evp svp vp parliamentarian madam madame reverend elder emir amir magistrates pm advocate principal headmaster headteacher oppositionist democrat republican ceos grandmother grandfather
  registrar ombudsman coroner comptroller auditor constable commandant commodore sheriff trainer jockey referee umpire swimmer runner wrestler fisherman shopkeeper herder
  composer choreographer archaeologist biologist geologist ecologist psychologist epidemiologist virologist anthropologist sociologist filmmaker blogger youtuber influencer
  prefect regent headman chieftain alderman burgomaster intendant sarpanch undersecretary rapporteur ranger pilot midwife electrician accountant
  pensioner retiree grandson granddaughter eyewitness curator conductor soprano violinist pianist sculptor dancer imam mufti bupati
  complainant petitioner plaintiff appellant convict fugitive gangster kingpin informant whistleblower essayist philosopher theologian trawlerman stepfather stepmother`);

/** Before "of" and what an office is for: "Head of Communications". */
export const officeHeads = wordSet("head minister secretary director commissioner chief spokesman spokeswoman spokesperson");

/** Words before a title, part of it: "Deputy Prime Minister X", "Foreign Minister X". */
export const titleParts = wordSet(`deputy vice prime foreign interior defence defense finance justice home health trade former acting senior assistant chief
  executive managing general attorney state treasury first press national security opposition party crown then ex federal supreme lead principal
  energy economy education environment transport agriculture labour labor interim incoming outgoing director secretary police army navy special commercial operating marketing technical technology information investment communications rear brigadier financial`);

/** Words before a name that say it is an organisation. "the retailer X", "cybersecurity firm X". */
export const bodyBefore =
  wordSet(`company firm giant maker manufacturer airline carrier newspaper daily weekly magazine tabloid broadcaster agency conglomerate retailer
  website startup start-up vendor insurer lender brokerage publisher supermarket chain operator provider champions rivals watchdog regulator
  think-tank nonprofit charity subsidiary automaker carmaker chipmaker drugmaker utility consultancy platform newswire outlet ngo startup group organisation organization nightclub distributor studio label shipowner brewer steelmaker lab
  wholesaler grocer shipbuilder haulier refiner bookmaker marketplace fintech neobank processor reseller packager caterer biotech telecoms`);

/** Words after a name that say it is an organisation. "X shares", "X researchers". */
export const bodyAfter = wordSet(`shares stock stockholders shareholders executives researchers employees spokesman spokeswoman spokesperson newspaper
  magazine daily headquarters subsidiary plc ltd inc corp researchers engineers analysts officials fans party ceo cofounder co-founder customers subscribers shareholder board founders co-founders coach captain striker midfielder goalkeeper winger`);

/** What those work on who work on computers: words too new for the list of common ones. */
export const fields = wordSet(
  "cyber cybersecurity cyberdefence cyberdefense cybercrime cyberthreat cyberespionage infosec antivirus anti-virus ransomware spyware phishing botnet darknet blockchain crypto cryptocurrency fintech biotech",
);

/** What a body has and no person: "Dravel's shares". */
export const bodyHas = wordSet(`ceo cfo cto coo co-founder shareholders shareholder shares stock headquarters subsidiary revenue revenues earnings
  customers subscribers employees executives app website factory factories plant fleet flagship ipo listing bylaws board servers`);

/** Nouns for people, before "named X". */
export const humans = wordSet(`man woman boy girl child resident student teenager driver passenger farmer worker villager neighbour neighbor person
  toddler baby infant youth lady gentleman patient fisherman migrant refugee local waiter waitress cook nurse teacher friend lawyer`);

/** Relatives and friends, before their names: "her brothers, Amos and Eban". */
export const kin =
  wordSet(`sons daughters brothers sisters children twins siblings parents grandchildren grandsons granddaughters cousins nephews nieces friends
  classmates roommates son daughter brother sister mother father wife husband girlfriend boyfriend fiance fiancee fiancé fiancée aunt niece stepfather
  stepmother grandson granddaughter friend`);

/** What only a person does, suffers after "was", and has. */
export const lives = wordSet(`pleaded testified resigned retired graduated wept smiled laughed cried married divorced sang danced nodded shrugged whispered died
  apologised apologized recalled grinned studied grew wrote starred scored drowned succumbed fled drove slept woke remembers recalls smiles laughs knew
  thought loved hates loves`);
export const fates =
  wordSet(`born arrested jailed hospitalised hospitalized stabbed shot killed wounded injured convicted acquitted sentenced detained buried elected
  appointed nominated sworn crowned married beaten handcuffed imprisoned deported extradited remanded raped pregnant dead alive unconscious kidnapped abducted executed
  assassinated murdered rescued engaged survived`);
export const relatives =
  wordSet(`mother father wife husband widow lawyer lawyers attorney attorneys death family friend friends brother brothers sister sisters parents son
  daughter sons daughters children career fiancee girlfriend boyfriend uncle aunt cousin nephew niece grandmother grandfather childhood wedding birthday funeral widower
  arrest memoir mum mom dad face hands voice eyes teammate teammates bedroom body killer murder`);

/** People of a body, after its acronym: "NPL leaders". */
export const memberAfter =
  wordSet(`leader leaders leadership member members membership lawmaker lawmakers chairman chairwoman chief president boss secretary candidate candidates
  supporters activists officials delegates activist fighter fighters mp mps mep meps councillor councillors senator senators convener convenor`);

/** Verbs of speech after a name: a person or a body speaks. */
export const speech =
  wordSet(`said says told added adds warned explained argued insisted noted wrote tweeted replied testified admitted announced confirmed denied
  claimed stressed declared recalled joked concluded acknowledged thinks believes thought believed`);

/** Last words of bodies: "… University", "… Bank". */
export const headsLast =
  wordSet(`university college institute school academy hospital clinic bank group holdings company corporation foundation association federation
  union council committee commission agency authority bureau office department ministry directorate service services centre center court tribunal
  parliament senate assembly congress party police army navy guard corps command forces embassy consulate airlines airways railways telecom
  telecommunications networks technologies software lab labs laboratories solutions industries squad battalion regiment motors pharmaceuticals media news times herald tribune
  journal broadcasting radio television tv club society trust fund exchange alliance coalition network forum consortium museum church
  brigade front movement league securities partners associates bancorp insurance airline post guardian telegraph chronicle gazette
  organisation organization board cabinet legislature secretariat treasury inspectorate registry chamber confederation united rovers
  wanderers rangers energy petroleum oil motor electronics semiconductor pictures entertainment studios enterprises systems
  intelligence security administration development investments investment properties resources minerals mining steel foods healthcare therapeutics biotech ventures
  brands cement textiles chemicals logistics shipping trading consulting records productions publishing review observer mirror express clinics hospitals orchestra ballet
  opera cartel militia archives library observatory laboratory constabulary caucus taskforce force initiative survey rail railway cooperative syndicate archdiocese diocese
  diagnostics dynamics freight genomics renewables cosmetics optics ceramics plastics biosciences bioscience haulage couriers ferries hotels shipyards dairies bakeries jewellers broadband wireless utilities waterworks refinery
  operators systems councils community newsroom courts consultores asociados capital aviation aerospace breweries beverages robotics`);

/** Last words of companies' names that they are called without: "Orrel Holdings … Orrel". */
export const trades =
  wordSet(`group holdings holding company corporation airlines airways telecom telecommunications networks technologies technology software labs laboratories solutions industries motors
  pharmaceuticals media partners associates insurance energy petroleum oil motor electronics semiconductor pictures entertainment studios enterprises systems investments investment
  properties resources minerals mining steel foods healthcare therapeutics biotech ventures brands cement textiles chemicals logistics shipping trading consulting records productions
  publishing capital marine aviation aerospace construction engineering hotels resorts stores breweries beverages robotics games retail bank
  diagnostics dynamics freight genomics renewables cosmetics optics ceramics plastics biosciences bioscience haulage couriers ferries hotels shipyards dairies bakeries jewellers broadband wireless utilities waterworks`);

/** Heads of bodies that name a field of work as well. */
export const headFields =
  wordSet(`services service systems development security intelligence investment resources networks software logistics trading energy mining entertainment
  technologies minerals properties communications chemicals petroleum oil shipping healthcare`);

/** Fields of work in the names of ministries: "Ministry of Health, Labour and Welfare". */
export const workFields =
  wordSet(`health labour labor welfare education trade industry industries commerce agriculture fisheries forestry forests livestock food foods environment land lands
  water planning energy mines mining minerals transport transportation tourism culture sport sports science sciences technology innovation communication communications
  information youth women gender family families children human social housing urban rural development economy economic finance treasury justice interior security
  defence defense home foreign affairs cooperation infrastructure ports shipping aviation employment immigration enterprise enterprises research arts heritage veterans
  climate natural resources petroleum electricity power irrigation community regional local roads works public training skills consumer business investment religious
  disaster population monitoring evaluation education rural marine ocean oceans animal wildlife budget national revenue`);

/** Heads that a lower-case first word does not spoil and that open "… of X": "Ministry of Defence". */
export const headsFirst =
  wordSet(`banco banque frente partido universidad instituto ministerio direction autorité agence ministère comité conseil société compagnie secretaría
  secretaria comisión consejo agencia dirección asociación federación agência companhia ministério ministries university institute ministry department office bureau agency council centre center committee commission federation association union
  bank embassy consulate college school academy court house society foundation network party directorate service board chamber league
  congress parliament assembly alliance coalition forum institution confederation organisation organization museum trust fund authority church front movement administration centers centres
  superintendency inspectorate secretariat directorate commissariat gendarmerie constabulary tribunal hospital clinic guild syndicate diocese archdiocese
  fundación fundação fondation fondazione fédération syndicat sindicato tribunale conselho câmara chambre cámara ordre mouvement parquet hôpital office istituto
  consiglio comissão autoridad autoridade direção`);

/** First words of bodies whose second word has no capital in their own language: "Česká televize". */
export const nativeAdjectives = wordSet(
  "česká český české moravská moravský slovenská slovenský slovenské hrvatska hrvatski hrvatske slovenska slovenski slovenske srpska srpski polska polskie eesti latvijas lietuvos makedonska crnogorska",
);

/** Legal forms: the words before them are a company. */
export const legalForms = wordSet(
  `ltd limited plc llc llp inc incorporated corp gmbh ag sa spa nv bv oyj asa pty pte bhd sdn kgaa sarl srl as ab oy pjsc jsc ooo co`,
);

/** Lower-case words inside people's names. */
export const particles = wordSet(
  "oglu oğlu ogly kyzy qizi van von der den de del della dal dalla degli di da dos du la le al el bin ibn bint binti binte ben abu ter ten zu af wa ole arap ag ap",
);

/** Given names that are written short and with a point: "Md. Orrel", "Ts. Orrel". */
export const clippedNames = wordSet("md mst mohd ts th kh dz yu sh");

/** "son of": before the father's name. */
export const sons = wordSet("bin ibn bint binti binte");

/** Capitalised at the start of a sentence, or as words of time, and no names. */
export const openers =
  wordSet(`the a an this that these those there here he she it we they i you his her its our their my your in on at by for from with as of to into
  onto over under after before since until while when where who what which why how whose if although though because unless despite during amid
  among between against about above below across along around and but or nor so yet not no all both each every either neither some any many much
  more most several few one two three four five six seven eight nine ten another other others such same still also even just only then thus hence
  however meanwhile moreover furthermore besides instead otherwise nevertheless nonetheless therefore according last next first second third
  earlier later now today yesterday tomorrow ago once twice again always never often sometimes perhaps maybe indeed overall
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun yes ok well let please
  read more see click image photo source sources copyright editing reporting writing additional update updated advertisement
  is are was were be been being has have had do does did can could will would shall should might must
  via per plus than like unlike except within without upon toward towards through throughout behind beyond
  such out up down off back away only god internet christmas easter new western eastern northern southern north south east west central european asian
  african american arab muslim islamic christian jewish english catholic latin gmt est pst utc edt cet pm am dna cpu gpu api url ip vpn http https dns html
  pdf sql usb iot ai gdp covid hiv aids it ceo cfo cto ciso mp mps phd tv rat cve ioc iocs ttps ttp c2 apt additionally lastly`);

/** Peoples without a state of their name, and believers: neither a person nor a body. "many Rohingya", "te reo Māori". */
export const folks =
  wordSet(`rohingya rohingyas maori māori inuk inuit tlingit chechen chechens kurd kurds kurdish tibetan tibetans uyghur uyghurs uighur uighurs tamil tamils sinhala sinhalese pashtun
  pashtuns hazara hazaras catalan catalans basque basques corsican corsicans sami roma romani tatar tatars berber berbers amazigh tuareg tuaregs hausa fulani igbo yoruba zulu zulus xhosa
  tigrayan tigrayans oromo oromos amhara amharas hutu hutus tutsi tutsis maasai masai kikuyu navajo cherokee sioux mapuche quechua aymara guarani maya mayan hmong kachin rakhine dayak
  punjabi punjabis bengali bengalis sikh sikhs hindu hindus jew jews zionist zionists sunni sunnis shia shiite shiites shi'ite shi'ites druze alawite alawites yazidi yazidis coptic
  copts maronite maronites dalit dalits papuan papuans kanak kanaks acehnese javanese sundanese balinese malay malays`);

/** What opens a date behind a name. */
export const weekdays = wordSet("monday tuesday wednesday thursday friday saturday sunday");
export const months = wordSet(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);

/** Last words of things that are neither people nor bodies: places, events, laws, products. "Orrel River", "World Series". */
export const thingsLast =
  wordSet(`river sea lake ocean gulf state province county district city town village bridge street road avenue square park stadium island islands
  mountain mountains valley bay cape desert forest cup prix series olympics games championship championships tournament marathon act bill law
  treaty agreement accord accords pact convention protocol day week month year war revolution dam canal airport station port plant programme
  program plan strategy award awards prize medal festival tuesday wednesday thursday friday saturday sunday monday ransomware malware trojan
  backdoor rat botnet windows browser app play store platform language religion gospel bible quran constitution conference summit synagogue mosque
  cathedral temple tower palace castle hall house hotel receipts option agreement republic kingdom union-territory peninsula coast border region directive regulation summary overview nagar ghar chowk strip airbase base barracks oval racecourse creek glacier canyon plateau highway expressway boulevard universe pandemic highness highnesses majesty dynasty administrator broker proxy loader gateway access`);

/** Of those what states make: "the Resilience Bill". */
export const laws = wordSet("bill act directive regulation law treaty convention protocol");

/** Before "District", "Station", "Division" and the like: whose they are makes them bodies. "Orrel Police District", "Tarnholt Central Fire Station". */
export const posted = wordSet("police fire school health coroner's investigation crime detective patrol traffic infantry armoured armored artillery airborne");

/** First words of places and bodies that look like people: "San Orrelo", "Los Verdes". */
export const thingsFirst = wordSet(
  "tierra san santa santo los las saint port fort lake mount cape villa puerto banque banco costa sierra cayo isla monte nova barangay sitio camp ras umm wadi bir jebel deir beit plaza parque wat kampung",
);

/** Words after a company's name that make it a product. "Microsoft Exchange". */
export const products =
  wordSet(`office exchange edge windows play defender word excel outlook teams azure sharepoint chrome app drive docs server store cloud maps
  onedrive powershell active visual internet explorer 365 gmail workspace pixel watch music iphone galaxy analytics translate forms`);

/** Lower-case second halves that make no given name: "Iran-linked". Given names of two syllables keep theirs: "Kim Min-ju". */
export const compounds =
  wordSet(`led run born based style backed wide era bound owned made long like free type class only linked held using sized related ready aged
  old new day year month week speak funded proof only turned won lost named known sent hit site side level line man men win game goal`);

/** Words that tell a report on sport. */
export const sports =
  wordSet(`match matches innings wicket wickets cup league goal goals scored season striker coach tournament midfielder championship quarterfinal
  semifinal semifinals inning playoff halftime penalty batsman bowler soccer football cricket baseball basketball hockey rugby tennis nfl nba fifa uefa standings
  fullback halfback winger hooker premiership rugby nrl afl netball playoffs derby goalkeeper midfield scrum lineout teammate qualifier qualifiers squad fixtures scoreboard overs runs pitcher touchdown quarterback defeat`);

/** Last words of what is played for. */
export const tournaments = wordSet("cup prix open championship championships finals playoffs games bowl trophy shield");

/** In a report on sport, before or after the name of a place: a team is meant. */
export const teamBefore = wordSet(
  "joined join rejoined face faced beat defeated against v vs over thrashed hammered drew past edged outplayed host hosted visitors champions",
);
export const teamAfter =
  wordSet(`beat defeated lost won drew scored captain striker coach midfielder goalkeeper defender batsman skipper manager fans bowler thrashed
  winger forward centre fullback lock prop playmaker snapped tied swept rallied improved clinched trailed leads squad discard hopeful side supporters took led trailed declared v vs reached needed resumed beaten host hosted at stun stunned defended equalised equalized conceded dominated climb climbed sit sits slipped pressed deserved`);

/** Words that open sentences, and names of bodies too: "First Orrel Corp.", "American University". */
export const namesPart =
  wordSet(`first second third one european central national african american islamic north south east west new western eastern northern southern
  asian jewish christian muslim arab catholic english latin internet general united all another all your our my two three four five`);

/** Before "of X" or "at X": who holds these belongs to an organisation. "CEO of X". */
export const companyRoles = wordSet(
  "officer ceo cto ciso cfo founder cofounder co-founder chairman chairwoman executive employee employees shareholder shareholders",
);

/** Before "at X": who works there. "an analyst at X". */
export const staff =
  wordSet(`analyst analysts economist economists strategist strategists trader traders dealer dealers broker brokers manager managers researcher researchers partner engineer engineers
  consultant lawyer scientist scientists specialist expert experts vice-president president director head journalist reporter editor fellow professor lecturer`);

/** Before the name of a place. */
export const locative = wordSet("in near from at outside around across inside toward towards");

/** Bodies of a state that are named by one word with a capital, wherever nothing longer stands: "the bill passed Parliament". */
export const institutions = wordSet("parliament congress senate cabinet assembly tribunal crown knesset bundestag bundesrat duma sejm diet treasury fed");

/** Letters that stand for a thing and no body: "the FTA", "an NGO", "the XIX century". */
export const thingLetters =
  wordSet(`r&d btc usd eur gbp covid sars ngo ngos sar fta fir nid gst vat ppe icu mou mous pcr lgbt lgbtq lgbtiq lgbti suv suvs ipo ipos nft nfts cpi ppi pmi
  esg kpi sme smes faq hr pr er dvd cd lng lpg kwh mph rpm dui xi xii xiii xiv xv xvi xvii xviii xix xx xxi iii vii viii jpg era abs led lcd oem sms gps agm faqs ngos hq
  nsis msi dll rdp sdk cpr dj mvp odi odis mri ivf lng gmo rna mrna pte md jr sr ii iv vi ix asap diy omicron ltv phd mba llb ba bsc usmca nafta jcpoa tpp ttip`);

/** Names that are a company's and a service's: on one, a post of one, it is the service that is meant. */
export const platforms = wordSet(
  "facebook twitter youtube instagram whatsapp telegram tiktok gmail linkedin reddit wechat weibo snapchat skype zoom pastebin github mastodon discord outlook",
);
export const platformAfter =
  wordSet(`post posts account accounts page pages message messages user users app apps video videos channel channels group groups profile profiles
  followers live feed handle thread threads bot bots call calls chat chats story stories`);
export const platformBefore = wordSet("on via through using an a his her their its my our over");

/** Nouns that say what a body is: "Dravel, a Lisbon-based maker of kites", "Dravel is a platform". */
export const bodyNouns =
  wordSet(`company companies firm startup start-up platform bank lender group organisation organization association agency party union charity
  nonprofit non-profit think-tank tank institute university college newspaper magazine broadcaster retailer maker manufacturer producer developer provider operator supplier insurer
  airline carrier conglomerate subsidiary unit publisher network club team band chain brand consultancy brokerage fund exchange ngo militia militant faction coalition alliance
  website outlet contractor distributor importer exporter foundation federation confederation league regulator watchdog ministry studio label
  orchestra arm wing branch offshoot affiliate consortium syndicate cooperative brewer brewery bookmaker airport automaker carmaker chipmaker drugmaker miner refiner`);

/** Whose bodies are named with a possessive: "the People's Liberation Army". */
export const peoples = wordSet("people women children men workers writers master world nation");

/** First words of bodies that need no "of": "Fundación Verrana", "Radio Orrel", "Dynamo Tarnholt". */
export const headsOpening =
  wordSet(`fundación fundacion fundação asociación asociacion associação associazione banque banco banca grupo groupe gruppo radio club cámara camara sindicato movimiento
  universidad universidade université universitas instituto ministère compañía fc ac afc fk sk dynamo dinamo lokomotiv spartak racing deportivo atlético atletico sporting
  borussia olympique olympiakos hapoel maccabi partizan steaua bayer bayern club clínica clinica team parti partido parlamento confederación consejo comité colegio ansar lashkar jaish emisora hospital hôpital krankenhaus komisi badan kementerian dewan majlis mahkamah partai yayasan jabatan universiti institut policía fiscalía fiscalia
  defensoría procuraduría contraloría corte alcaldía guardia superintendencia daily ejército polícia assemblée harakat jamaat jamiat tehreek jabhat liwa hizb`);

/** Words that tell a technical report on malware. */
export const technical =
  wordSet(`malware payload payloads backdoor loader dropper c2 dll exe powershell shellcode implant ransomware trojan encrypted decrypts registry ip hash
  md5 sha256 exploit exploits vulnerability cve persistence attackers obfuscated executable macro macros binary`);

/** Surnames of East Asia that stand first; many are words elsewhere: "Park Hoon", "Ma Liang", "Lo Chung-mau". */
export const easternSurnames =
  wordSet(`kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong yoo ko moon yang bae baek nam noh ha heo joo ryu
  li wang zhang liu chen zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang zheng xie tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su
  jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui mao qiu qin gu hou shao meng wan duan
  qian yin lai wen lo lam chan cheung wong leung chow tsang kwok chung tse au lau fung yip poon mak tsai hsu hsieh xi ng nguyen tran pham hoang huynh phan vu vo dang bui ngo duong truong ly ho mai dinh trinh doan luong thai luu quach chau
  he son seok cheon cha pyo ri choe jo ro rim pak ju hyon thae koo huh chey sohn hyun chae nah yeo eom bang chun kwak suh rhee yi woo pyo min byun uhm sung tak myung paik roh gu`);

/** Heads of state and of government whom the press leaves without a given name. */
export const statesmen =
  wordSet(`biden trump obama clinton bush reagan putin medvedev yeltsin gorbachev merkel scholz macron sarkozy hollande chirac mitterrand blair thatcher
  cameron zelensky zelenskiy lukashenko erdogan netanyahu arafat rouhani khamenei ahmadinejad assad gaddafi mubarak sisi modi duterte widodo suharto abe
  bolsonaro lula maduro chavez kirchner berlusconi draghi rajoy orban mugabe mandela zuma ramaphosa buhari kagame museveni jinping rajapaksa sharif musharraf`);

/** Nouns that say what a list holds: "companies such as", "lenders including". */
export const bodyKinds =
  wordSet(`companies firms groups banks agencies organisations organizations giants brands airlines makers manufacturers producers retailers newspapers outlets
  broadcasters publishers startups start-ups lenders insurers carriers vendors customers rivals competitors partners sponsors clubs teams parties unions universities ngos
  charities platforms exchanges investors multinationals conglomerates operators providers suppliers subsidiaries automakers carmakers chipmakers drugmakers institutions
  consultancies websites chains developers bands militias factions media magazines labels studios`);
