import type { Cue } from "./cue.ts";

/** How much or how many, and things that a target would bend. */
export const AMOUNT: readonly Cue[] = [
  {
    sign: "count",
    pattern:
      /(?:^|\b)(?:total |average |mean |annual |monthly )?(?:number|no\.?|count|volume|total|amount) (?:of|hours?|nights?|days?|spend)\b|^(?:new|total|all) [\p{L}]+/iu,
    unless:
      /\b(?:overdue|waiting|outstanding|unallocated|missed|errors?|not (?:yet )?\w+ed|delayed|delays|breaches|backlog|days ahead|prevented|falls|lost)\b/iu,
    why: "it is how many there are, with no wish in the words",
    holds: "Number of people receiving care at home",
    breaks: "Number of people delayed at the monthly census",
  },
  {
    sign: "count",
    pattern:
      /\b(?:hours|nights|days|packages|places|units|items|orders|beds) (?:of [\p{L} -]+ )?(?:delivered|provided|purchased|commissioned|supplied|used|in use|funded)\b/iu,
    unless: /\b(?:%|within|on time|not|unmet|savings)\b/iu,
    why: "it is a volume",
    holds: "Nights of short break provided to carers",
    breaks: "% of hours provided on time",
  },
  {
    sign: "count",
    pattern:
      /\b(?:average|mean|median) (?:age|size|cost|package|hours|caseload)\b|\b(?:whole[- ]time|full[- ]time) equivalents?\b|\bw\.?t\.?e\b|\bf\.?t\.?e\.? (?:in|staff)|\bin post\b|\bheadcount\b|\bcaseload\b|\bactive cases\b|\bopen cases\b/iu,
    unless: /\b(?:lost|absence|per fte|vacanc\w+|time to)\b/iu,
    why: "it describes who there is",
    holds: "Average age of people starting care at home",
    breaks: "Working days lost for each member of staff",
  },
  {
    sign: "count",
    pattern:
      /^(?:[\p{L}'-]+ ){0,4}(?:people|children|adults|clients|carers|service users|young people|patients|families|residents) (?:receiving|supported|using|in receipt|known to|open to|on (?:the |a )?[\p{L} ]+(?:register|caseload)|choosing|in (?:care|foster|residential|kinship)|with (?:a|an) [\p{L}]+)/iu,
    unless:
      /\b(?:rather than|instead of|within|waiting|delayed|%|rate|reviewed|up[- ]to[- ]date|in time|need\w* no|outcomes?)\b/iu,
    why: "it is how many people there are, which should follow need",
    holds: "Children on the child protection register (as at quarter end)",
    breaks: "Children in kinship or foster care rather than residential care",
  },
  {
    sign: "count",
    pattern:
      /^(?:[\p{L}'-]+ ){1,4}(?:visits|visitors|attendances|memberships|members|loans|users|attenders|enquiries)(?: \([^)]*\))?$/iu,
    unless: /\b(?:missed|late|home|our|overdue|cancelled|failed|unannounced|planned)\b/iu,
    why: "it is how many come, with no wish in the words",
    holds: "Library visits",
    breaks: "Missed home visits",
  },
  {
    sign: "learning",
    pattern:
      /\b(?:upheld|partly upheld|near misses?|incidents? reported|errors? reported|adverse events?|concerns? raised|whistle-?blowing|compliments|significant (?:events?|case reviews?)|serious incidents?)\b/iu,
    unless: /\b(?:within|on time|reviewed|actions?|answered|acknowledged|in time)\b/iu,
    why: "it is something to learn from: a target would tempt people not to find it",
    holds: "Complaints upheld or partly upheld",
    breaks: "Adverse events reviewed within 90 days",
  },
];

/** What became of people whom the service worked with, or of its own house. */
export const RESULTS: readonly Cue[] = [
  {
    sign: "result",
    pattern: /\b(?:sickness|absence|turnover|agency|overtime|bank staff|staff (?:spend|costs?)|locum)\b/iu,
    unless: /\b(?:school|pupil)\b/iu,
    why: "it is our own staff and rotas",
    holds: "Sickness absence, partnership staff",
    breaks: "Pupil attendance",
  },
  {
    sign: "result",
    pattern:
      /\b(?:satisf\w+|rat(?:e|ed|ing) (?:\w+ ){0,3}as|would recommend|felt (?:listened|involved|safe)|experience (?:score|of care)|personal outcomes?|outcomes? (?:met|achieved|improved)|goals? (?:met|achieved)|improved (?:their|in)|regained|independen\w+ after|no (?:further|ongoing|longer|additional|more) (?:care|support|help|services?|need\w*)|reduced (?:need|support)|remain\w* at home|sustained|maintained)\b/iu,
    why: "it is what became of people whom a service worked with",
    holds: "People needing no further support 6 weeks after reablement",
    breaks: "People supported at home",
  },
  {
    sign: "result",
    pattern: /\b(?:graded|grades?|inspection grades?|rated) (?:as )?(?:good|very good|\d)|\bgraded\b/iu,
    why: "it is what an inspector found",
    holds: "Partnership-run services graded good or better",
    breaks: "Services inspected",
  },
  {
    sign: "result",
    pattern: /\b(?:rather than|instead of|balance of|shift(?:ed)? from)\b/iu,
    why: "it is a choice between kinds of care",
    holds: "Looked after children in foster care rather than residential care",
    breaks: "Looked after children in foster care",
  },
  {
    sign: "result",
    pattern:
      /\b(?:avoided|prevented|placements? (?:in the last|moves?|breakdowns?|changes?)|\d or more placements|falls in|pressure ulcers?|medication (?:incidents?|errors?)|infections?|re-?registrations?|unplanned (?:moves?|discharges? from treatment)|drop-?outs?|did not attend|dna|no-?shows?|cost per|unit cost|engagement index|readmi\w+)\b/iu,
    unless: /\b(?:within \d+ (?:days|weeks) of an unplanned discharge|follow-?up)\b/iu,
    why: "it is a result that a service can help and not decide",
    holds: "Admissions avoided by the rapid response team",
    breaks: "Calls answered",
  },
];

/** Named as ours: a team, a service, staff or money of the partnership. */
export const OURS: readonly Cue[] = [
  {
    sign: "ours",
    pattern: /\b(?:our|ours|partnership-run|in-house|directly provided|delegated)\b(?: [\p{L}'-]+){0,3}/iu,
    why: "the words name it as ours",
    holds: "A&E attendances by people known to our teams",
    breaks: "Hourly rate",
  },
  {
    sign: "ours",
    pattern:
      /\b(?:care at home|home ?care|personal care|reablement|day (?:care|service|centre|opportunit\w+)s?|community alarms?|telecare|responders?|social work(?:ers?)?|care packages?|support plans?|carer support|care plans?|adult protection|child(?:ren)? protection|protection (?:inquir|investigation|case conference)\w*|planning meetings?|unpaid work|community payback|justice|community mental health|mental health officer|psychological therap\w+|camhs|drug (?:and|or) alcohol|addiction\w*|recovery service|occupational therap\w+|equipment|adaptations?|district nurs\w+|health visit\w+|community nurs\w+|allied health|short breaks?|respite|foster|kinship|adoption|throughcare|aftercare|looked after|care[- ]experienced|self-directed support|direct payments?|brief interventions?|rapid response|home first|crisis team|falls (?:assessments?|service|team|reviews?)|podiatry|physiotherapy|dietetic\w*|learning disabilit\w+ (?:service|team)|family support|family nurse|early intervention|welfare rights|advocacy|befriending|community link|link workers?|bathing assessments?|risk assessments?|placements?|reviews?|assessments?)\b/iu,
    why: "the partnership provides or commissions it",
    holds: "Total hours of care at home delivered per week",
    breaks: "Buses on time",
  },
  {
    sign: "ours",
    pattern:
      /\b(?:staff|employees?|workforce|work force|sickness|absence|vacanc\w+|agency|overtime|appraisals?|personal development|supervision|mandatory training|complaints?|freedom of information|subject access|invoices?|savings?|budgets?|variance|calls?|audit\w*|actions?|recommendations?|payroll|pay calculations)\b/iu,
    unless: /\b(?:staff survey of|business survey)\b/iu,
    why: "it is the partnership's own staff, money or process",
    holds: "Staff with an up-to-date personal development review",
    breaks: "Pupils of all schools",
  },
  {
    sign: "served",
    pattern:
      /\b(?:clients?|service users?|people (?:we|receiving|supported|using|known)|receiving|long-term care needs|delayed|carers?|patients starting|treatment|from treatment|unplanned discharge from)\b/iu,
    why: "people we serve are counted",
    holds: "Clients waiting no longer than 3 weeks",
    breaks: "Drug offences",
  },
];
