/** The second half of the words that stand in texts about health and social care, in the order of the alphabet. */
export const SECOND_WORDS = `
  login logo lomond london long longest look lookup loop lord lorn lose loss lost lothian lottery love low lowest
  lowland lunch lung machine macmillan macro made magazine maggie magic magnitude mail mailbox main maintained
  maintenance major majority make male mall man manage management manifest manner manor manual many map mapped
  mapping mar marathon march margin marine mark market married mask masterclass masthead match maternity matrix
  matron matter maximum may mdcspc me meals mean meant meantime meanwhile measure media median medical medication
  medicine meet megabyte melody member memorial memory men mental mentioned mentions mentor merge message met
  metadata method methodology microsoft middle midlothian midwife midwifery might mile military milk mill million
  millisecond min mindful mindfulness mini minimum minister ministry minus minute misc misjudged mislead mismatch
  misreads miss mission mistake mistaken mistyped mix mm mmm mo mobile mobility mocks mod mode model modelled
  moderated moderator modern modify module modulus monday money monitor month moor moray more morning mortality
  mosaic most mother motor mountain mounted mouse move movement mr mrs ms much muir mulberry multi multiple
  municipal museum music musical must mutate mutual my naive name napier narrate narrative narrow nat nation
  national native natural nature nclient nd near nearby nearest need needle negated negation negative neighbour
  neighbourhood neither neonatal nested net network neuro neurology neutral never new newcomer newest newsletter
  next night nil nine nineteen ninety ninth nithsdale no nobody node noise non nonce none nor nordic normalise
  north northern not note notebook nothing notice nought noun nov november now nowhere npx nr ns nsid null number
  numeral numerator numeric nums nurse nursery nutrition oak object observation occupan occupation occupational
  oct october odd oddities of off offender office official offline offset often oil old oldest omits omitted on
  once oncology one ongoing online only opaque open operation operational operator opioid opportunity opposite
  option optional or oral orchard order ordinal ordinary organ organisation orientation origin orkney orthopaedic
  other otherwise ought our ourselves out outcome outdoor outlier outline outlook outpatient outperforming output
  outreach outside outstanding outweighs over overall overdose overdue overflow overlap override overspend
  overtaken overview overwritten owed own oxc oxfmt oxlint pack package pad paediatric page paid pain painted pair
  paisley palace palette palliative pandemic pandoc pane panel pantry papaparse paper par parade paragraph
  parameter parent parental parish park parkinson parliament parse part participation participatory particular
  partner partnership party pass passive passwords past paste pastoral patch path pathfinder pathway patient
  pattern pause pay payment payroll pdfinfo pdfkit pdfmake peace peer pen pence pending peninsula pension pentana
  penumbra people per percent percentage perfect performance perhaps period permanent permissions perpetual person
  personal personality perth perthshire pharmacist pharmacy phase philosophy phone photo phrase phsmethods
  physical physio physiotherapist physiotherapy pick picture piece pier pilot pinned pioneer pipeline pivot place
  placeholder placement plain plan planned planning plant platform plausibility plausible play playground
  playwright please pledge plum plural plus pod podiatrist podiatry point poland polarity police policy polish
  polite polling pool poor poppler poppy population port portal portfolio portrait position positive possible post
  postcode potential pound poverty power pp practical practice practitioner praise pre precedent preceding precise
  precision predictors preface preference prefers prefilled prefix pregnancy premature premises prepares prepend
  prescribing prescription presence present president press pressure prevalence prevent prevention preview
  previous primary prime principal principle print priority prison privacy private prize pro probably probe
  problem procedure process procurement produced product prof professional professor profile program programme
  progress project projection promise promotion proof property proportion proposal propose prose prospect protect
  protection protocol prototype prove proven provide provision provisional provost proxy psychiatric psychiatrist
  psychiatry psychological psychologist psychology pt pts public publication publish pulmonary pulse punctuation
  pupil purchase pure purpose push put px qicharts qpdf quality quantity quarriers quarter quarterlight queen
  question quick quiet quirks quit quite quotation quote race radio rail railway rainbow raised ramp ran random
  randomness range rank rapid rare rate ratio rationale raw rd reablement reach reachable react read readmissions
  ready real rearrange reason rebase rebuilds recalculated recall received receiving recent reception receptionist
  reclassified recognise recolour recommend recommendation recompute reconciled record recounted recover recovery
  recreation rectangle rectangular recurrence red redesign reduce reduction refer reference referral refilter
  reform refresh refuge refugee refusal refused refuses reg regex region regional register registrar registration
  registry regulation rehab rehabilitation reject related relations relationship relative release relevant
  reliably relief rely remap remark remedy remember reminders remote removals remove renal rename render renewal
  renewed renews renfrewshire rent reopens repair repeat repeatable replace replacement reply report reportable
  repository reproduce republic request require requirement rescue research reserve resettlement residence
  resident residential resilience resilient resisted resolve resource respect respiratory respite response
  responsibility responsible responsive rest restore restricted restrictions restyle result resvg retail retire
  retirement return retyped reunion rev reveal reverse reversible review revised revision reworded rewriting
  rheumatology ribbon rich right ring rise risen risk river road robust rockwood role roll room root rosaenlg rose
  ross rota rough round route routine row rowntree royal rubric rule run runchart runner running runtime rural
  sacro safe safeguarding safety said saint salvation samaritans same sample sanctuary sarif sat satisfies
  saturday save saw say scale schema scheme scholarship school science scope score scorecard scot scotland
  scottish screen screwdriver script scrolls sd sea sealed search season seasonal seat second secondary secretary
  section sector secure security see seems seen segment seldom select selection self semicolons send senior sense
  sensitive sensory sent sentence sep separate sept september sequence serial series serif serve service session
  set setback setting settle settlement seven seventeen seventh seventy several severe severity sex sexual sfnt
  sha shadow shaking shape share she sheet shelter shepherd sheriff shetland shift shine ship shipped shoes shop
  shopmobility shore short shorthand shortlisted should show shown shut siar sickness side sidecar sideload
  sideways sight sign signal signatory signatures significant signpost silence silent silver similar similarity
  simple simplify simply simulated simulation since single sink sir sister sit site six sixteen sixth sixty size
  skill skip skipped skye slash slate sleep slept slides slightly slip slipped slope slot slow small smallest
  smart smile smoke snack snapshot snippets so social society soft softening software solicitor solid solution
  solve some somebody something sometimes somewhere son soon sore sorry sort sound soup source south southern
  space spain span spanish spare spark sparklines spc speak special specialist specific speech speed spelling
  spells spend spent spike spine spirit spiritual split spoils spoke spoken sport spot spotlight spread
  spreadsheets spring square src st stable staff stage stairs stakeholder stale stance stand standard standfirst
  star start statcheck state statement static station statistical statistics status statutory stay steady steering
  stemmed stems step stepped stepping stigma still stirling stirlingshire stood stop stopped stopping store storm
  story strategic strategy strathclyde strathspey stray streak stream streamlined street strength stress stretch
  strict string strip stroke strong strongest structural structure stuck student studio study style subject
  submitted subset substance subtitle subtotal success successive such suggest suggestion suicide suit suite sum
  summary summed summer sun sunday sunrise superlative superscript supervisor supplement supplier supply support
  supportive suppress suppression sure surest surestart surgeon surgery surgical survey survived survives survivor
  suspect sustainability sustainable sustained sutherland swap swapped swim swimming swing switch syllable symbol
  sync synonyms syria system tab table tablet tag tagged tail take taken talk taller tally target task taskpane
  taxi tayside tb tbc tea teacher team technical technician technology teen teenage telecare telehealth telemetry
  telephone tell template ten tenancy tenant term territorial test text th than thank that the theatre their them
  theme themselves then therapeutic therapist therapy there therefore these they think thinnest third thirteen
  thirty this those though thought thousand threaded threads three threefold threshold thrive through throughcare
  throughout throw thursday ticks tidy tie tightened time tint tiny tire title to today together token told
  tolerance tomorrow tone too took tool toolkit tooltip top topic total touch tourette tourism toward tower town
  toy trace traceable track trade traffic trailing train trakcare transfer transformation transforming transit
  transition transitional transport transposed trap trauma travel treasury treat treatment tree trend triage trial
  tribunal tried trigram trim trip tripping triumph troubled true truly truncated trust trustee truth try tsc
  tsgolint tsv tuesday tuning turbo turn tweed tweeddale twelfth twelve twenty twice twin twitter two txt type
  typecheck typeface typeof typescript typesetter ufeff ufffd uffff ukraine ukrainian ulster unallocated
  unanswered unavailable unchanged uncoded undated undecided undeclared under underachieving underscore understand
  understood undo unfair unfinished unheaded unified unimplemented union unique unison unit unity university
  unknown unless unlike unlisted unmarked unmet unmodified unnamed unnecessary unpacked unpacks unpaid unplanned
  unqualified unreachable unread unreliable unrounded unsaid unsatisfactory unscheduled unscreened unseen unsorted
  unstable unstated untick until untrue unused unusual unweighted unwrapped up update upper upright urban urgent
  urology us usable use useful usual utils uuid vacancy vaccination vale valid validate validation validator valley value
  van vanished variables variance variants variation vary vascular vector vehicle vendor venue verb verdict
  verification verify version vertical very veteran via vice victim video view village violations violence virtual
  visibility visible vision visit visitor visx vital vite vitest voice void volatile voluntary volunteer vote
  vulnerable wait wales walk wall want ward warden warm warmth warn warwick was wash wasm waste watch water
  waterlow wave way we weak weakest wear web website wednesday week weekday weekend weigh weight welcome welfare
  well wellbeing wellness welsh went were west western wet what whatever wheel wheelchair when where wherever
  whether which whichever while white whitelisted whitespace who whoever whole wholly whom whose why wide widen
  widest widow width wife wild will win window wing winter wisdom wish with withdrawal withdrawn withheld within
  without witness wizard wobble woff woman women wonder wood woodland word work workbook workforce workplace
  workshop workspace world worried worry worse worsened worsening worst worth would wound wrap write written wrong
  wrote wte x-ray xmlns yaml year yellow yes yesterday yet yield yoga you young yourself youth ytables yyyy zero
  zod zone
`;
