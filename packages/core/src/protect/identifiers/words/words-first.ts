/** The first half of the words that stand in texts about health and social care, in the order of the alphabet. */
export const FIRST_WORDS = `
  abbreviation aberdeen aberdeenshire able about above abroad absence absent absolute abuse accept acceptable
  acceptance access accessibility accessible accident account accountable accurate acd achieve acorn acronyms
  across act action active activity actual acute adapter add addiction additional additions address adequate
  adjacent admin administrator admissible admission adolescent adoption adult advance advice advisor advisory
  advocacy advocate affair affect affluent africa african aftables after afternoon afterwards again against age
  agency agenda ago agree agreement ahead aid aim air alarm alcohol alert alias align alike all alliance allied
  allotment allow allowance almost alone aloud already also alt alternate alternative although always alzheimer am
  amber ambiguous ambition ambulance america american among amount an analyse analysis analyst and anew angel
  angus anhoej annandale annex anniversary annotations annual anomaly anonymous another answer any anybody anyone
  anything anyway anywhere apart apgar apology apostrophe app appeal appear append appendix applicable applied
  appointment apprentice approach appsforoffice apr april architecture are area argument argyll arithmetic around
  arran arrange arrive arrow art artifact as asbestos ascending asia asian ask asperger assembly assess assessment
  assessor asset assigned assistance assistant associate association assumed assumptions assurance astray
  astronomical asylum at atob atomic attach attack attendances attention attribute attribution audience audio
  audit auditor aug august author authority autism automated automatic automating autumn available average avoid
  award aware awareness away axe axis ayrshire baby back background backlog backwards bad badenoch bake balance
  band bank banner bar bare barnardo barrel barthel base baseline basic basis batch bath bathroom bay bdays be
  beach bear beat became because become bed been before began begin begun behalf behaviour behind being believed
  believes believing belong below bench benchmarks benefit beside best better between beyond bf big bigger bill
  billion binary bind biome bird birth birthweight bits black blad blame blank blind blob block blood blue board
  body bold bond book bookmark boolean boot borders borough both bottom bought bound boundaries bowling box boy
  bracket braden brain branch brand breach break breakable breakages breakdown breakfast breast breathing bridge
  brief bright bring britain british broke broken brook brother brotli brought browser budget bug build built
  bullets bump bundle burdened burgh bus business busy but bute button buy by byte cabinet cached caches caf cafe
  caithness calculate calculation caledonian calendar call calm came camera campus can cancer candidate cannot
  canvas cap capability capacity capital capitalised caption car cardiac care carefirst careful carlisle carnegie
  carried carrier carry case cash castle catalogue catches category catering caught cause ceiling celebrate cell
  census cent central centre century certainty certificate chain chair chairman challenge champion chance change
  changeable changesets channel chaplain chapter character charge charitable charity chart chase cheap check
  checklist checkout checksum chest chief child childcare children choice choose chosen christian christmas
  chromium chronic chunking church ci circle circular cite citizen city civic civil clackmannanshire claim class
  classic classification classified classify clause clean clear clerk click clinic clinical clinician clips cllr
  clock close cloud club clues clustering co coast coat code coerces coffee coincident cold collaboration
  collaborative collapse colleague collect collection college collide colon colour cols column combine come
  comfort comma command comment commentary commission commit commitment committed committee common commonest
  communication community companion company comparability comparable comparative comparator compare comparison
  compassion compatibility compilers compiles complain complaint complement complete complex compliance compliment
  component comprehensive compromise compulsory compute concern condition conditional conference confidence
  confidently config configurable confirm conflict confusion connect connection consecutive consent considered
  consistently console consortium constable constant constituent construction consultant consultation consumed
  contact contains content contested context contextual continence continue contract contradict contradiction
  contradictory contrast contributed contributor control convener convenor converge cook cookies coordinator cope
  copied copy core corner coronary corporate corporation corpus correct correction correlation corrupts cosine
  cost cottage could council councillor counselling counsellor count countable country county couple course court
  cousin covalent cover covid cowal cpp craft created creative creator credibility credit crescent criminal crisis
  criterion critical criticality criticism croft crohn cromarty cross crossreach crossroads crosstab crosswalk
  crown csvlint cue culture cumbrae cumbria cumulative cup curie curious current cursor custom cut cycle cyrenians
  dagger daily dark dash data database date datix daughter day deaf deal dear death debate debt debug dec decade
  december decide decimal decision declared decrease deep deer default defined defines definition degree delayed
  delays delete deletions deliver delivery demand dementia democracy demote denominator dense dental dentist
  department departs depend dependency dependents depth deputy derivable derived describe description deserves
  design desk desktop despite detail detect deterioration detox dev develop development deviation diabetes
  diagnosis diagram dialog dialogue diamond diary did die diet dietitian differ difference different digest digit
  digital dignity dinner direct direction director directorate directory dirty disability disabled disagree
  disagreement disappears disaster discharge disclose disclosure discrete discretionary discuss discussion disease
  disk dispensary display disputed dist distance district diversity dizzy dna do docs doctor document
  documentation does dog doing dollar domain domestic dominated don done door dot double doubt doubtful doughnut
  down download dozen dp dr draft draw drawn dream drift drinking drive driven drop dropped drown drug dual due
  dumbarton dumbartonshire dumfries dunbartonshire dundee duplicate duration during duty dy dynamic each ear
  earlier earned earnings earth ease easier easiest east eastern easy eating eats eclipse economic economy edge
  edinburgh edit edition editors education effect effective eight eighteen eighth eilean either elderly elected
  electronic element eleven else elsewhere email embed embedded emergency emerging emotional employ employability
  employee empowered empowering empty enable enablement encoding end endowment energy enforce enforcement
  engagement engine england english enough enquiry enterprise enters entropy entry environment epilepsy episode
  equal equality equipment equivalents era error erskine escaping eskdale essential estate estimate estimator etc
  ethics ethnic europe european eval evaluate evaluation even event ever every everybody everyone everything
  everywhere evidence exact examine example excel exceljs excellence excellent except exception exchange excuse
  executed executive exemplar exempt exemption exercise exhaustively exhibition exist exit expanded expect
  experience expert expired expires expiry explain explanation explicit export express extend external extra
  extract extreme eye facade face facebook facility fact factor fail failure fair faith faithfully falkirk fall
  fallback fallen false family far farm fast father fault faulty fears feasible feature feb february fed
  federation feed feedback feel fell fellow fellowship felt female fence fetch feuil few fewest fflate field fife
  fifteen fifth fifty figure file fill filter final finance financial find fine finger fingerprint finished finite
  fire first firth fish fit fitting five fix fixture flag flagged flattering fleet flip flipped floating floats
  floor flow focus fold folk follow font fontsource food foot football footnote for forbids force forecast foreign
  forest forestry foreword forget forgotten form format formatting formula forth fortnight forty forum forward
  foster found foundation four fourteen fourth fraction fracture fragments frail frailty frame framework france
  free freedom freeze french frequency frequent fresh frictionless friday friend from front frozen fte fuel full
  fully function fund fundamental funnel furniture further furthest future gaelic gain gallery galloway game gap
  garage garden gastro gate gateway gave gender general generated generation gentle genuine geriatric german
  germany get getting ggplot gift girl give given glad glance gland glasgow glenmarrow global gloss glue go goal
  goes going golden gone good google got gov governance government governs gptables grace grade grain grammar
  grampian grand grandchildren grant graph graphics great greatest green greenock grew grey greyscale grid grip
  ground group growing grows growth guarantee guard guardian guess guest guid guidance guide guild gzip habit had
  hair half hall halved halves hand handbook handover hang happen happy harbour hard harm harmless harmony has
  hash have haven he head headache headless headline heal health healthcare healthier healthy heaping hear heart
  heat hebrides hedge height held hello help helpline hepatitis her here heriot heritage hero hidden hide high
  highest highland hill him himself hints hip hire his historic history hit hive hodgkin hogmanay hold hole
  holiday hollow home homecare homeless homelessness honest honorary honours hope horizon horizontal hospice
  hospital host hostel hostname hotel hour house household how however http hub human hundred huntington hurries
  hurts hydro hygiene hyperlink hyphen icon idea identical identifiable identified identifier identify identity
  idle if iframe ignored ignoring ii iife iii ill illness illustration image img imitated immunisation impact
  impairment implement import imposed impossible improve improvement in inc incident incl include inclusion
  inclusive income incomparable inconsistent increase increment incrementally indent independence independent
  index india indicator individual induction industry inequalities infant infection infectious inferred infinite
  infirmary influence info inform information ing inherit initials initiative injury ink inline inn innovation
  inpatient input inquiry inserted inserting insertions inside insight inspect inspection inspector inspectorate
  inspiring instagram install instantiates instead institute instructions insurance integer integrated integration
  intensive interface intermediate internal international internet interrupted intersecting interval intervention
  interview into introduction invalid invariants invented inventing invention inverclyde inverness invest
  investment invisible invitation involved involvement ireland irish irony is island islay isle iso issue it
  italics item iterative its itself jan january jitless job join joint journal journey joy jsdom judge judgement
  jul july jump jun june junior junit jura just justice juvenile kappa keep kept kettle key keyboard keyof keyword
  kick kidney kind king kingdom kinross kintyre kirk kitchen knee knew knip know knowledge known lab label
  labelled laboratory labour lack lady lag laid laird lake lamp lanark lanarkshire land landscape lane language
  lantern laptop large largest last late latency latest laundry law lay layout lazily lead leadership leaf league
  leak lean leap learn learnt lease least leave lecture led ledger leeks left legacy legal legend leisure length
  lens less lesson let letter letterhead level lever lewy lexicon liaison lib library licence licensing lie life
  lifeline lifelong lift light like likeliest likeness likert limit line linear link lint liquidlogic list listen
  literal literature little live load loan local locality location loch lochaber lochalsh lock lodge log logarithm
`;
