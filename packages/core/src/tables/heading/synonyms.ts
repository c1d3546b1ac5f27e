import { scaleIn } from "./unit-words.ts";
import { headingKey, remembering } from "../../workbook/index.ts";
import type { Role } from "../../reading/index.ts";

/** The headings met in the wild for each role, Pentana's among them. */
const SYNONYMS: Readonly<Partial<Record<Role, string>>> = {
  code: "code | pi code | kpi code | indicator code | measure code | ref | kpi ref | pi ref | reference | kpi id | id | indicator id | pi | ni | pi number | indicator number",
  "code and title":
    "code and name | code and title | code and short name | pi code and name | pi code and short name | pi code and title | ref and title | code and description | kpi code and name | code / name",
  title:
    "short name | title | performance indicator | indicator | kpi | kpi name | kpi title | pi title | pi name | indicator name | indicator title | measure name | name | key performance indicator | performance measure | pi description | kpi description | indicator description | description | measure | metric | performance metric | key metric | key measure | local indicator | national indicator | pi short name | variable name | question",
  meaning:
    "what it means | meaning | definition | long description | plain english | plain english description",
  note: "latest note | note | notes | commentary | comment | comments | latest commentary | latest comment | narrative | explanation | progress | update | latest update | performance commentary | analysis | context | history",
  value:
    "value | values | actual | act | result | figure | current value | latest value | current performance | performance | outturn | latest | score | raw data",
  target:
    "target | targets | tgt | current target | target value | kpi target | annual target | local target | national target | ldp target | ldp standard | improvement target | target level | plan | planned | goal | standard | trajectory | planned trajectory | traj | aspiration | ambition",
  tolerance:
    "tolerance | tolerance (%) | tolerance % | amber tolerance | variance allowed | threshold | amber threshold | red threshold | rag threshold | rag thresholds | thresholds | amber | red | amber range | red range | amber level | red level | amber trigger | red trigger",
  status:
    "status | rag | rag status | traffic light | traffic light icon | status icon | rag rating | performance status | current status",
  trend:
    "trend | short trend | long trend | short trend arrow | long trend arrow | short term trend | long term trend | direction of travel | dot | trend icon | short trend icon | long trend icon | change",
  lead: "lead | owner | managed by | assigned to | responsible officer | lead officer | accountable officer | kpi owner | head of service | responsible | lead manager",
  reporter:
    "reported by | data owner | data provider | supplied by | reporting officer | updated by | entered by | sent by | submitted by | returned by | completed by | input by",
  group:
    "group | section | theme | service | service area | department | directorate | domain | topic | strategic objective | objective | local outcome | outcome area | outcome | outcomes | outcome number | pillar | team",
  priority: "priority | strategic priority",
  outcomes:
    "national outcomes | national outcome | national outcome number | national health and wellbeing outcome | national health and wellbeing outcomes | health and wellbeing outcome | health and wellbeing outcomes | nhwbo | nhwbos | nhwb outcome | nhwb outcomes",
  unit: "unit | units | unit of measure | format | measure type | value type | pi type",
  polarity:
    "polarity | good is | good performance | aim to maximise | aim | desired direction | direction | preferred direction | good to be | one is high | better is",
  frequency:
    "frequency | reporting frequency | update frequency | collection frequency | how often | reported",
  source: "source | data source | sources",
  "last update": "last update | last updated | date updated | updated | data to | updated on",
  "last year":
    "last year | previous year | prior year | last year's value | last year value | year end last year | previous year outturn | last year outturn | last year actual | py | ly | last yr | prior yr | prev yr | prev year | previous yr",
  "last quarter":
    "last quarter | previous quarter | prior quarter | last period | previous period | previous value | previous",
  "same quarter last year":
    "same quarter last year | same quarter previous year | same period last year | same period previous year | same quarter in previous year | quarter last year | a year ago | one year ago | year ago | same time last year | this time last year | 12 months ago | sply | same period last year (sply) | same qtr last year | same qtr last yr | same quarter prior year | same period prior year",
  "this quarter":
    "this quarter | current quarter | latest quarter | this period | current period | current | now | in quarter | in the quarter | quarter only",
  area: "area | local authority | council | council area | partnership | hscp | health and social care partnership | cpp | community planning partnership | board | health board | nhs board | hb | ca | la | sending location | location | geography | region | hbt | hbname | area name | ca name | local authority name | locality | authority",
  period:
    "period | date | reporting period | reporting date | time period | quarter ending | quarter ended | quarter end | month ending | month ended | month end | month end date | quarter end date | period end | period ending | period ended | period end date | year ending | year end | as at | as at date | position at | census date | census | snapshot | snapshot date | week | week number | week no | week ending | week commencing | data period",
  year: "year | financial year | fy | fiscal year | calendar year | reporting year",
  quarter: "quarter | financial quarter | qtr | fq | reporting quarter",
  month: "month | reporting month",
  numerator: "numerator | num | count | numerator value",
  denominator: "denominator | denom | den | denominator value | out of | base | population",
  "lower limit":
    "lower limit | lower ci | lower confidence limit | lower 95% ci | ci lower | lower | lower confidence interval | lowci | lower95ci | lci | lower cl | lower bound | lower confidence limit (95%) | lower 95% confidence limit | lower 95% confidence interval | 95% lower confidence limit | 95% ci lower | 95% lower ci | 95% ci (lower) | lower ci (95%) | 95% confidence interval lower | lower confidence interval (95%) | ll | lower limit (95% ci)",
  "upper limit":
    "upper limit | upper ci | upper confidence limit | upper 95% ci | ci upper | upper | upper confidence interval | upci | upper95ci | uci | upper cl | upper bound | upper confidence limit (95%) | upper 95% confidence limit | upper 95% confidence interval | 95% upper confidence limit | 95% ci upper | 95% upper ci | 95% ci (upper) | upper ci (95%) | 95% confidence interval upper | upper confidence interval (95%) | ul | upper limit (95% ci)",
  flags: "flag | flags | marks | status flag | value flag | data flag | qf | qualifier | data status",
  "data type": "type | data type | value kind",
  category: "cat | category | pi category",
};

const ROLES: ReadonlyMap<string, Role> = rolesByHeading();

/** The role of a heading, or nothing where no synonym is known. Brackets with a unit do not matter: Target (%). */
export const roleOf = remembering((heading: string): Role | undefined => {
  if (!/[a-z]/iu.test(heading)) return undefined;
  const key = headingKey(heading);
  return (
    ROLES.get(key) ??
    named(key) ??
    inOneWord(heading) ??
    ROLES.get(key.replace(/\s*\((?:%|£|number|no|count|days)\)$/u, "")) ??
    (namesDirection(key) ? "polarity" : undefined) ??
    yearsTarget(key) ??
    (partOfTarget(key) === undefined ? undefined : "target") ??
    targetToDate(key) ??
    roleInFull(heading)
  );
});

const WAY = "(?:bigger|smaller|larger|higher|lower|high|low|more|less|fewer|up|down|increase|decrease)";
const DIRECTION = new RegExp(
  `^(?:(?:is )?${WAY}(?: ?(?:or|/) ?${WAY})+(?: (?:is|are))?(?: (?:better|good|best))?|(?:what is )?(?:better|best)(?: (?:when|if|is|way|direction))?|good (?:performance )?(?:when|if|means|direction|performance is)|improvement (?:is|means|when)|(?:which|what) (?:way|direction) is (?:good|better)|direction of (?:good|improvement)(?: performance)?|(?:wanted|target) direction|(?:desired|preferred|wanted) (?:trend|movement)|polarity of (?:measure|indicator))$`,
  "u",
);

/** Whether a heading asks which way is good, in words that can ask nothing else: `Bigger or smaller is better`. */
function namesDirection(heading: string): boolean {
  const key = heading.replace(/\s*[?:=]+$/u, "");
  if (key !== heading && /^(?:good|better|best|improvement|desired)$/u.test(key)) return true;
  return DIRECTION.test(key) && !/^(?:up|increase) ?(?:or|\/) ?(?:down|decrease)$/u.test(key);
}

const OF_A_YEAR = String.raw`(?:annual|yearly|(?:full|whole|end)[- ](?:of[- ])?(?:the[- ])?year|year[- ]?end|end[- ]of[- ](?:the[- ])?year|in[- ]year|12[- ]month)`;
const BEFORE_TARGET = new RegExp(String.raw`^(?:the )?${OF_A_YEAR}(?:'s)?[ :-]+`, "u");
const AFTER_TARGET = new RegExp(
  String.raw`[ ,:-]+\(?(?:(?:for|by|in|over|to|at) (?:the |this )?)?(?:(?:full |whole |financial |end of (?:the )?)*year(?:[- ]?end)?|${OF_A_YEAR}|annum|per (?:year|annum))\)?$`,
  "u",
);

/** Targets for a year, by what is left of the heading without the words that say so: `Target for the year`. */
function yearsTarget(key: string): Role | undefined {
  const rest = key.replace(BEFORE_TARGET, "").replace(AFTER_TARGET, "");
  const role = rest === key || rest === "" ? undefined : ROLES.get(rest);
  return role === "target" ? role : undefined;
}

/** Whether the heading of a column of targets says that they are those of a whole year: `Annual target`, `Year-end target`. */
export function isYearsTarget(heading: string): boolean {
  const key = headingKey(heading);
  return BEFORE_TARGET.test(key) || AFTER_TARGET.test(key) || /\bannual\b/u.test(key);
}

const BEFORE_PART = /^(?:the )?(?<often>monthly|quarterly)[ :-]+/u;
const AFTER_PART =
  /[ ,:-]+\(?(?:(?<often>monthly|quarterly)|(?:(?:for|in) )?(?:a|per|each|every) (?<length>month|quarter))\)?$/u;

/** For which part of a year the heading of a column of targets says that they are: `Monthly target`, `Target per quarter`. */
export function partsTarget(heading: string): "month" | "quarter" | undefined {
  return partOfTarget(headingKey(heading));
}

function partOfTarget(key: string): "month" | "quarter" | undefined {
  const found = (BEFORE_PART.exec(key) ?? AFTER_PART.exec(key))?.groups;
  const rest = key.replace(BEFORE_PART, "").replace(AFTER_PART, "");
  if (found === undefined || ROLES.get(rest) !== "target") return undefined;
  return (found["often"] ?? found["length"] ?? "").startsWith("month") ? "month" : "quarter";
}

const BEFORE_TO_DATE = /^(?:ytd|year[- ]to[- ]date|cumulative|profiled?)[ :-]+/u;
const AFTER_TO_DATE = /[ ,:-]+\(?(?:ytd|(?:year[- ])?to[- ]date|cumulative)\)?$/u;

/** Targets for the year so far, by what is left of the heading without the words that say so: `Target to date`. */
function targetToDate(key: string): Role | undefined {
  const rest = key.replace(BEFORE_TO_DATE, "").replace(AFTER_TO_DATE, "");
  const role = rest === key || rest === "" ? undefined : ROLES.get(rest);
  return role === "target" ? role : undefined;
}

/** Whether the heading of a column of targets says that they are those of the year so far: `YTD target`, `Q2 Target to date`. */
export function isTargetToDate(heading: string): boolean {
  return (
    /\b(?:ytd|to[- ]date|cumulative|profiled?)\b/u.test(headingKey(heading)) &&
    /\b(?:target|plan|trajectory)/iu.test(heading)
  );
}

/** Whether a cell says no more than that something is for a year: `Annual`, `per year`. */
export function saysYear(text: string): boolean {
  return new RegExp(
    String.raw`^(?:(?:for |per |by )?(?:the |a )?(?:whole |full |financial )?year|per annum|p\.?a\.?|${OF_A_YEAR})$`,
    "u",
  ).test(headingKey(text));
}

const YEARS_TARGETS = new RegExp(
  String.raw`\b(?:${OF_A_YEAR}|financial year) targets?\b|\btargets? (?:(?:shown|given|stated|listed|here|below|above) )?(?:are |is )?(?:all )?(?:${OF_A_YEAR}|(?:for|per|over) (?:the |a )?(?:whole |full |financial )?(?:year|annum|12 months))\b`,
  "u",
);

/** Whether a line or the name of a sheet says of the targets there that they are those of a year: `All targets are annual`. */
export function namesYearsTarget(text: string): boolean {
  return /target/iu.test(text) && text.length <= 200 && YEARS_TARGETS.test(headingKey(text));
}

const OF_INDICATORS = String.raw`(?:key )?(?:performance )?(?:kpi|pi|indicator|measure|metric)s?`;
const CODES = new RegExp(
  `^(?:${OF_INDICATORS} (?:id|ids|ref|ref no|reference|code|no|number|key|identifier)|(?:short|unique|local) (?:code|ref|id|reference))$`,
  "u",
);
const TITLES = new RegExp(`^${OF_INDICATORS} (?:name|title|short name|full name)$`, "u");

/** The headings of codes and names, whatever an indicator is called there: Measure ID, KPI ref, Metric name. */
function named(key: string): Role | undefined {
  if (CODES.test(key)) return "code";
  return TITLES.test(key) ? "title" : undefined;
}

/** The role of a heading that a database writes in one word: MetricID, PeriodEnd, TargetValue. */
function inOneWord(heading: string): Role | undefined {
  const apart = wordsApart(heading);
  if (apart === heading) return undefined;
  const key = headingKey(apart);
  return ROLES.get(key) ?? named(key);
}

/** The words of a heading that a database writes as one: `Metric ID` for MetricID; any other heading as it is. */
export function wordsApart(heading: string): string {
  if (!/^[A-Z][a-z]+(?:[A-Z][A-Za-z]*)+$/u.test(heading.trim())) return heading;
  return heading.trim().replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/gu, " ");
}

/** The role of a heading that names the thousands its figures are kept in: `Target (£000s)`. */
function roleInFull(heading: string): Role | undefined {
  const rest = scaleIn(heading)?.rest ?? "";
  return rest === "" ? undefined : ROLES.get(headingKey(rest));
}

/** Whether a heading may stand over the numbers of indicators, or over those of the rows. */
export function isNumberHeading(heading: string): boolean {
  return /^(?:no\.?|nos?|number|#|nr\.?|item(?: no\.?)?)$/iu.test(heading.trim());
}

/** The heading by which a role is known everywhere; nothing for a word that is no role. */
export function headingFor(role: string): string | undefined {
  return isRole(role) ? SYNONYMS[role]?.split(" | ")[0] : undefined;
}

function rolesByHeading(): Map<string, Role> {
  const roles = new Map<string, Role>();
  for (const [role, headings] of Object.entries(SYNONYMS)) {
    for (const heading of headings.split(" | ")) if (isRole(role)) roles.set(headingKey(heading), role);
  }
  return roles;
}

function isRole(name: string): name is Role {
  return name in SYNONYMS;
}
