import type { Claim } from "../claims/index.ts";
import { type FactIndex, isFact } from "../facts/index.ts";
import { type Period, endOf, financialYearOf, samePeriod, within } from "../period/index.ts";
import { type Kpi, type Observation, isMeasured } from "../register/index.ts";
import type { FigureMark } from "./mark.ts";
import { hasVerb, isPeople } from "./named.ts";
import { periodsIn } from "./marks/periods.ts";
import { groupsIn, tellsGroup } from "./groups.ts";
import { tellsPart } from "./part-of-hidden.ts";
import { sharesWords } from "./readings/own-words.ts";
import type { Subject } from "./subject.ts";
import type { ClauseSetting } from "./surroundings.ts";

/**
 * Whether words that nothing told bears out speak of a number that the edition hides: by what they claim, or because they count
 * so few, or anything at all, in a period whose figure is hidden. What the number really is, is not looked at. Of several KPIs
 * that the same words name, each may be the one.
 */
export function tellsHidden(
  setting: ClauseSetting,
  figure: FigureMark | undefined,
  subject: Subject,
  claims: readonly Claim[],
  index: FactIndex,
): boolean {
  const meant = [subject, ...(subject.tied ?? [])];
  return meant.some((each) => tellsHiddenOf(setting, figure, each, claims, index));
}

function tellsHiddenOf(
  setting: ClauseSetting,
  figure: FigureMark | undefined,
  subject: Subject,
  claims: readonly Claim[],
  index: FactIndex,
): boolean {
  if (claims.some((claim) => isMasked(claim, index))) return true;
  const { kpi, now } = subject;
  const { figures: hidden, counts } = hiddenIn(kpi, index);
  const named = namedIn(setting, now);
  const isNamed = hidden.some((period) => named.some((each) => samePeriod(each, period)));
  const { smallNumber } = index.register.settings;
  // "Nobody was referred", of the report's own period: what the KPI's newest number is, is of another.
  const isOfReport = ({ role, quantity }: Claim) =>
    role === "level" && named.length === 0 && quantity !== undefined && quantity.value <= smallNumber;
  if (claims.some((claim) => isOfReport(claim) && isMasked({ ...claim, period: setting.report }, index)))
    return true;
  if (figure === undefined) return isNamed;
  if (
    OF_COUNTS.has(figure.measure) &&
    isChange(setting.text) &&
    hidden.some((period) => overlap(period, yearTo(setting.report)))
  )
    return true;
  const beside = named.length > 0 ? named : [setting.report];
  const besides = index.hiddenWith(kpi).filter(({ period }) => beside.some((each) => overlap(each, period)));
  if (tellsPart(setting, figure, subject, besides, index)) return true;
  const groups = groupsIn(index).filter(({ period }) => beside.some((each) => overlap(each, period)));
  if (tellsGroup(setting, figure, groups)) return true;
  if (figure.measure !== "plain" || figure.per !== "") return false;
  if (isNamed || (isChange(setting.text) && counts.some((period) => overlap(period, yearTo(setting.report)))))
    return true;
  const times = named.flatMap((each) => [each, soFar(each, setting.report)]);
  if (times.some((each) => leavesFew(kpi, each, figure.quantity.value, smallNumber))) return true;
  const isFew = figure.quantity.value <= smallNumber && figure.quantity.decimals <= 0;
  const isAmong = (periods: readonly Period[]) =>
    periods.some((period) => beside.some((each) => overlap(each, period)));
  const told = setting.all.slice(figure.end, setting.clause.end);
  const ahead = setting.all.slice(setting.clause.start, figure.start);
  // "94 were offered one", "the 96 carers": one of the two counts, however large.
  const isCount =
    figure.noun === ""
      ? sharesWords(told, figure, subject)
      : subject.nouns.has(figure.noun) && /\b(?:the|all|our|these|those) $/iu.test(ahead);
  if (isCount && isAmong(counts)) return true;
  return isFew && (isAmong(hidden) || (isAmong(counts) && countsSomebody(setting, figure, subject)));
}

/** The year so far, as words say it: where the newest figure is hidden, they seem to end with the one before. */
function soFar(named: Period, report: Period): Period {
  const isOfYear = named.start === financialYearOf(report).start && endOf(named) < endOf(report);
  return isOfYear ? { start: named.start, months: endOf(report) - named.start } : named;
}

/** "Ten in the year so far", beside a first quarter of eight: what the printed figures of a time leave of a number is the hidden one. */
function leavesFew({ observations }: Kpi, time: Period, number: number, smallNumber: number): boolean {
  const parts = observations.filter(({ period }) => period.months < time.months && within(period, time));
  const hidden = parts.filter(({ state }) => state === "suppressed");
  const printed = parts.filter(isMeasured).reduce((sum, { value }) => sum + value, 0);
  const left = number - printed;
  return hidden.length > 0 && left >= 0 && left <= hidden.length * smallNumber;
}

/**
 * Whether a small number beside a share may be of those whom the share counts or leaves over: "all but two", "two said no", "the
 * other two carers". Two nurses and two offices are not, and "offered one" counts nobody.
 */
function countsSomebody(
  { all, clause }: ClauseSetting,
  { bare, noun, quantity, inWords }: FigureMark,
  { nouns }: Subject,
): boolean {
  const before = all.slice(clause.start, bare.start);
  const after = all.slice(bare.end, clause.end);
  if (quantity.value === 1 && inWords) {
    if (/\b(?:no|every|any|each|some|which|this|that|such an?) $/iu.test(before)) return false;
    const isAlone = noun === "" && before.trim() !== "";
    if (isAlone && !AS_A_COUNT.test(before) && !DOES.test(after)) return false;
  }
  if (EACH.test(after)) return false;
  return noun === "" || nouns.has(noun) || isPeople(noun) || SOMEBODY.test(noun) || hasVerb(noun);
}

/** "One person in each team": how many there are of each, and of no quarter. */
const EACH = /^(?: [\p{L}-]+){0,2} (?:(?:in|at|for|from|of|to) (?:each|every)|per)\b/iu;
const AS_A_COUNT = /\b(?:only|just|but|bar|except|except for|apart from|save for|less|minus|leaves) $/iu;
const DOES = /^ (?:was|were|went|said|had|has|have|did|could|is|are|of|who|more|other)\b/iu;

/** People by what they are to each other, those who are left over, and what became of them. */
const SOMEBODY =
  /^(?:brother|sister|sibling|twin|cousin|mother|father|parent|son|daughter|couple|man|men|woman|women|boy|girl|lady|ladies|gentlem[ae]n|baby|babies|toddler|teenager|pensioner|other|rest|case|exception|refusal|instance|omission|gap|miss|breach|delay|failure|short|outstanding|absent|missing|un\p{L}+|did|does|do|\p{L}+n['’]t)$/iu;

type Hidden = { readonly figures: readonly Period[]; readonly counts: readonly Period[] };

const ofIndex = new WeakMap<FactIndex, Map<Kpi, Hidden>>();

/**
 * The periods of a KPI of which the edition hides the figure, and those of which it prints a share without its counts; worked out
 * once for each index.
 */
export function hiddenIn(kpi: Kpi, index: FactIndex): Hidden {
  const known = ofIndex.get(index) ?? new Map<Kpi, Hidden>();
  ofIndex.set(index, known);
  const hidden = known.get(kpi) ?? hiddenOf(kpi, index);
  known.set(kpi, hidden);
  return hidden;
}

function hiddenOf({ id, observations, monthly }: Kpi, index: FactIndex): Hidden {
  const all = [...observations, ...monthly];
  const isBare = (each: Observation) =>
    isMeasured(each) &&
    each.numerator === undefined &&
    isMasked({ kpi: id, period: each.period, role: "numerator", rule: "cell" }, index);
  return {
    figures: all.filter(({ state }) => state === "suppressed").map(({ period }) => period),
    counts: observations.filter(isBare).map(({ period }) => period),
  };
}

/** "Six fewer than last quarter", "down 67%": with the other figure printed, the hidden one is told. */
function isChange(text: string): boolean {
  return CHANGE.test(text);
}

const OF_COUNTS: ReadonlySet<FigureMark["measure"]> = new Set(["plain", "per cent", "points", "fraction"]);

/** "No more than 4" and "more than 30" are limits, and tell of no change. */
const CHANGE =
  /\b(?:(?<!\bno )(?:fewer|more|less|lower|higher)\b(?! than (?:\d|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|half|twenty|thirty|forty|fifty)\b))|up|down|rose|risen|rises?|fell|fallen|falls? (?:of|by|from)|drop(?:s|ped)?|increas\w+|decreas\w+|reduc\w+|grew|grown|gained|lost|change[sd]?|difference|halved|doubled|trebled|tripled|extra|another|additional)\b/iu;

/** The year up to the end of a period: what a figure is usually compared with. */
function yearTo(period: Period): Period {
  return { start: endOf(period) - 12 - period.months, months: 12 + period.months };
}

function isMasked({ kpi, period, role, basis }: Claim, index: FactIndex): boolean {
  const found = index.factAt({ kpi, period, role, basis });
  return !isFact(found) && (found.reason === "masked for this edition" || found.reason === "suppressed");
}

/** The times a clause names; "in August" is the month too, where the KPI is told by the quarter. */
function namedIn({ marks, text, inherited }: ClauseSetting, now: Period): readonly Period[] {
  const last = { start: endOf(now) - 1, months: 1 };
  const own = [...marks, ...periodsIn(text, { now: last, months: 1 })].flatMap(({ period, isCompared }) =>
    period && !isCompared ? [period] : [],
  );
  return own.length > 0 ? own : inherited;
}

function overlap(a: Period, b: Period): boolean {
  return a.start < endOf(b) && b.start < endOf(a);
}
