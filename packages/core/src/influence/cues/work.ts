import type { Cue } from "./cue.ts";

const UNIT_OF_TIME =
  "(?:working |calendar |clock |business )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?)";
const NUMBER =
  "(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|eighteen|twenty|twenty-eight|thirty)";

/** Words that read like a clock and tell something else: how soon something went wrong again, or a distance. */
const NO_CLOCK =
  /\b(?:re-?admi\w+|re-?convict\w+|re-?offend\w+|re-?registrations?|re-?referr\w+|repeat\w*|recidiv\w+|died|deaths? within|minutes?' ?(?:drive|walk|travel|journey)|population within)\b/iu;

/** Our own work, with a clock, a backlog, an error rate or a standard to it. */
export const WORK: readonly Cue[] = [
  {
    sign: "standard",
    pattern: new RegExp(
      `\\b(?:with)?in (?:the )?(?:first |next )?(?:under )?${NUMBER}(?:[ -](?:to|–) ?${NUMBER})?[ -]${UNIT_OF_TIME}\\b|\\bwithin (?:the )?(?:agreed |set |target |prescribed |statutory |required |national |allotted )*(?:time ?(?:scales?|frames?|limits?|allocation)?|target(?: time)?|standard|deadline|sla|period|day|week|month|allocation)\\b`,
      "iu",
    ),
    unless: NO_CLOCK,
    why: "it is a piece of work with a clock on it",
    holds: "New care at home packages started within 10 working days of assessment",
    breaks: "Readmissions to hospital within 28 days of discharge",
  },
  {
    sign: "standard",
    pattern:
      /\b(?:on time|in time|on schedule|by (?:the|their|its|an?) (?:due|agreed|target|set|review|planned|statutory)? ?(?:date|deadline)|by the deadline|same[- ]day|next[- ]day|on (?:the |their |its )?(?:planned|agreed|due|target|scheduled|intended) (?:date|day|time)|on the day they are ready|at first (?:point of )?contact|first time|in (?:prescribed|agreed|target|good) time|up[- ]to[- ]date|in date)\b/iu,
    unless: NO_CLOCK,
    why: "it holds a piece of work to a time",
    holds: "Court reports submitted by the due date",
    breaks: "Number of reports",
  },
  {
    sign: "standard",
    pattern: new RegExp(
      `\\b(?:no (?:longer|more) than|less than|under|fewer than|over|more than|longer than|up to) ${NUMBER} ${UNIT_OF_TIME}\\b`,
      "iu",
    ),
    unless: NO_CLOCK,
    why: "it is a wait with a clock on it",
    holds: "Clients waiting no longer than 3 weeks from referral to treatment",
    breaks: "People aged over 65",
  },
  {
    sign: "standard",
    pattern:
      /\b(?:time (?:taken|to|from|between|it takes)|(?:average|median|mean|longest|typical)(?: number of)?(?: (?:working|calendar))? (?:days?|weeks?|hours?|time|wait(?:ing)?(?: times?)?|minutes?)|(?:days?|weeks?|hours?) (?:from|between|to)|waiting times?|turnaround|response times?|processing of|timeliness|punctual\w*|number of days (?:ahead|behind))\b/iu,
    unless: NO_CLOCK,
    why: "it is how long our work takes",
    holds: "Median days from referral to bathing assessment",
    breaks: "Average age of people starting care at home",
  },
  {
    sign: "standard",
    pattern:
      /\b(?:overdue|out of date|backlog|outstanding|unallocated|not (?:yet )?(?:allocated|started|provided|assessed|reviewed|seen|completed)|awaiting|waiting (?:for|to|on|list|over|more)|on (?:the|our|a) waiting lists?|unmet|queue|delayed at|(?:standard )?delays|lapsed|cancelled|undelivered)\b/iu,
    unless: /\bcode 9\b/iu,
    why: "it is a backlog of work",
    holds: "Overdue risk assessments (count at month end)",
    breaks: "Number of risk assessments",
  },
  {
    sign: "standard",
    pattern:
      /\b(?:missed|errors?|accura\w+|correctly|incorrect\w*|data quality|complete records|lost calls|abandoned|uptime|downtime|availability|quality (?:score|of)|% score|monitoring sample|compliance|compliant|breaches)\b/iu,
    unless: /\bquality of (?:life|care homes?)\b/iu,
    why: "it is how well our work is done",
    holds: "Missed home care visits per 1,000 visits planned",
    breaks: "Home care visits",
  },
  {
    sign: "standard",
    pattern:
      /(?:^|\s)(?:%|per ?cent(?:age)?|proportion|share|rate)\s.*\b(?:answered|completed|carried out|held|offered|allocated|assessed|reviewed|resolved|fixed|processed|decided|determined|paid|collected|implemented|recorded|discussed|submitted|sent(?: out)?|issued|acknowledged|responded|trained|inspected|updated|agreed|signed|in place|spent|dealt with|closed|investigated|calculated|checked|followed up|contacted|visited|seen|screened|digiti[sz]ed|installed|logged)\b/iu,
    unless:
      /\b(?:upheld|successfully|recorded (?:by|crime)|collected by|by (?:the )?(?:police|court)|satisf\w+|feel|felt)\b/iu,
    why: "it is a share of our own work that was done",
    holds: "% of reviews where all four options were discussed and recorded",
    breaks: "Complaints upheld as a % of complaints closed",
  },
  {
    sign: "standard",
    pattern:
      /\b(?:reviews?|assessments?|visits?|plans?|meetings?|reports?|inspections?|appraisals?|supervisions?|audits?|checks?|actions?|recommendations?|complaints?|inquiries|inquiries|investigations?|calls?|invoices?|requests?|cases?|placements?|health checks?|training|modules?|conversations?|interviews?|contacts?|home visits|care plans?|support plans?)(?: [\p{L}'/-]+){0,6}? (?:completed|carried out|done|held|answered|offered|reviewed|implemented|resolved|processed|submitted|allocated|undertaken|fulfilled|signed off|closed|paid|up to date)\b/iu,
    unless: /\b(?:number of|total|count of|successfully|upheld|by (?:the )?(?:police|court))\b/iu,
    why: "it is our own work being done",
    holds: "Falls reviews done",
    breaks: "Number of reviews completed",
  },
  {
    sign: "standard",
    pattern:
      /\b(?:(?:who|that) (?:have|has|had|were|was) (?:been )?(?:completed|received|attended|trained|offered|given|done|signed|reviewed|assessed|visited)|with (?:a|an|their|its) (?:current|valid|up[- ]to[- ]date|signed|agreed|completed|named|recorded|personal|written|live|active|annual|recovery|support|care|crisis|safety|emergency|anticipatory|future)(?: [\p{L}'-]+){0,4}? (?:plan|review|appraisal|assessment|check|worker|certificate|agreement|registration|in place)|(?:plans?|agreements?|checks?|arrangements?) in place)\b/iu,
    unless: /\b(?:number of|total|count of)\b/iu,
    why: "it holds people or papers to a standard of ours",
    holds: "Percentage of staff with a current appraisal",
    breaks: "Number of people with a care plan",
  },
  {
    sign: "standard",
    pattern:
      /\b(?:as (?:a )?(?:%|per ?cent(?:age)?|proportion|share) of (?:all |the |those |what (?:is|was|were) )?(?:due|planned|scheduled|required|requested|eligible|booked)|of (?:those|all) (?:due|planned|scheduled|eligible))\b/iu,
    why: "it is what was done of what was due",
    holds: "Health visiting contacts delivered as a % of those due",
    breaks: "Spend as a % of total spend",
  },
  {
    sign: "standard",
    pattern:
      /\b(?:moved|switched|migrated|transferred|converted|upgraded|replaced|rolled out) (?:from|to|onto|with|across)\b/iu,
    why: "it is a project of ours with an end",
    holds: "Telecare units moved from analogue to digital",
    breaks: "People who moved into the area",
  },
  {
    sign: "standard",
    pattern:
      /\b(?:budget(?:s|ed)?|variance|overspend|underspend|savings?|efficienc(?:y|ies))\b(?:.*\b(?:against|delivered|achieved|variance|spent|outturn|projected|forecast|met|made|on track)\b)?|\b(?:variance|projected|forecast|outturn)\b.*\bbudget\b/iu,
    unless: /\bmanaged budgets?\b|\b(?:personal|individual) budgets?\b|\bhousehold budgets?\b|\bsize of\b/iu,
    why: "it is our own money and our own decisions",
    holds: "Projected year-end variance against delegated budget",
    breaks: "Spend on direct payments and managed budgets",
  },
  {
    sign: "standard",
    pattern: /\b(?:collected|invoices? paid|paid on time|payroll|bills? paid)\b/iu,
    unless: /\bcollected by\b/iu,
    why: "it is our own money coming in or going out",
    holds: "% of council tax collected",
    breaks: "People paid below the living wage",
  },
  {
    sign: "chosen",
    pattern:
      /\b(?:interventions?|sessions?|clinics?|workshops?|courses?|programmes?|classes|groups|conversations?|checks?|visits?|kits?|inspections?|events?|training places|advice cases)\b(?: [\p{L}'-]+){0,4}? (?:delivered|provided|offered|run|held|carried out|given|distributed|supplied|issued|made|prevented)\b|\b(?:cases?|evictions?|crises|homelessness)\b(?: [\p{L}'-]+){0,4}? prevented\b/iu,
    unless: /\b(?:hours|nights|days) of\b/iu,
    why: "it is activity that a service decides to carry out",
    holds: "Alcohol brief interventions delivered (cumulative)",
    breaks: "Total hours of care at home delivered per week",
  },
];
