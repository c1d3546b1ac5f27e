import type { Claim } from "../../claims/index.ts";
import type { Basis, Role } from "../../facts/index.ts";
import { type Period, samePeriod } from "../../period/index.ts";
import type { FigureMark } from "../mark.ts";
import type { Subject } from "../subject.ts";

/** Everything around a figure that tells which fact it may be. */
export type Setting = {
  readonly subject: Subject;
  readonly figure: FigureMark;
  /** The clause's words before the figure, up to its start, and behind it. */
  readonly before: string;
  readonly after: string;
  readonly clause: string;
  /** The sentence up to the clause. */
  readonly earlier: string;
  /** Periods in which a level may hold, and those a change may be measured from. */
  readonly periods: readonly Period[];
  readonly bases: readonly Period[];
  readonly isPeriodNamed: boolean;
  readonly isBasisNamed: boolean;
  /** The clause names a time that is still to come. */
  readonly isAhead: boolean;
  /** Other areas named in the clause. */
  readonly areas: readonly string[];
  readonly report: Period;
};

/** What a figure may mean: the claims of which one must hold; `foreign` where it is nobody's here. */
export type FigureReading = {
  readonly claims: readonly Claim[];
  readonly foreign: boolean;
  readonly slip: boolean;
};

export const FOREIGN: FigureReading = { claims: [], foreign: true, slip: false };

export function read(claims: readonly Claim[]): FigureReading {
  return { claims, foreign: claims.length === 0, slip: false };
}

/** The right number with the wrong unit: nothing it could claim is so. */
export function slip(claims: readonly Claim[]): FigureReading {
  return { claims, foreign: false, slip: true };
}

export function claim({ subject, figure }: Setting, role: Role, period: Period, basis?: Basis): Claim {
  const { quantity, hedge } = figure;
  return {
    kpi: subject.kpi.id,
    period,
    role,
    ...(basis === undefined ? {} : { basis }),
    quantity,
    ...(hedge === undefined ? {} : { hedge }),
    rule: RULES[role] ?? "arithmetic",
  };
}

const RULES: Partial<Record<Role, string>> = {
  level: "cell",
  target: "cell",
  numerator: "cell",
  denominator: "cell",
  peer: "cell",
  tolerance: "cell",
};

const DIFFERENCE_AFTER =
  /^ ?(?:per ?cent|%|percentage points?|points?|days?|weeks?|people|cases?|of them)? ?(?:(?!and |or |but |which |is |was |with |against )[\p{L}-]+ )?(?:fewer|more|less|higher|lower|longer|shorter|better|worse|up|down|above|below|faster|slower|sooner|quicker|greater|smaller|extra|(?:over|under|short|off|away)(?= ?(?:[.,;:)]|$))|(?:over|under|short of|off|above|below|beyond|past|inside|away from|ahead of|behind) (?:it\b|(?:(?:our|the|its|this) )?(?:[\w.%-]+ ){0,2}(?:target|standard|plan|budget|limit|goal)))\b(?! than (?:half|\d|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen) (?:working )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b(?! (?:ago|earlier|before))))/iu;

const DIFFERENCE_BEFORE =
  /\b(?:by|(?<!\b(?:ma(?:de|kes?|king)|tak(?:es?|ing)|took|set|sets|setting|freed|frees|freeing|opened|signed) )up|down|a (?:further )?(?:rise|fall|drop|increase|decrease|reduction|improvement|gap|change|difference|growth) of|(?:rise|fall|drop|increase|gap|difference)\b[^.]*? (?:was|is|of)|(?:gap|drop|rise|fall|difference)\b[^,;]*? (?:is|was)|an? (?:rise|fall|drop|increase|improvement) of|halved|off target by|moves? the figure by)\s*$/iu;

export const TARGET_BEFORE =
  /\b(?:targets?|plan|planned|goal|aim|standard|ceiling|trajectory|budget(?:ed)?|allocation|limit|cap|threshold)\b(?![^,;.]*\b(?:met|missed|beaten|within|on target|off target)\b[^,;.]* (?:at|with)\b)[^,;.()£%\d]*$/iu;

export const TARGET_AFTER =
  /^(?:,? ?(?:days?|people|plans|per ?cent|%)?,? ?(?:or (?:fewer|less|more|under|over|better|above|below)\s*)?)?,? ?(?:per ?cent )?(?:(?:local|national|own|agreed|annual|yearly|year-end|LDP|HEAT|statutory|delivery|improvement|internal|stretch|waiting[- ]times?|service|board|council|partnership|Scottish|Government|interim|new|current) ){0,2}?(?:targets?|plans? (?:for|target)|planned|standard|tolerance|ceiling|budget|allocation|limit|cap|(?:that )?(?:we|it|was|were|had)(?: \w+)? (?:planned|budgeted|aim(?:ed)?|agreed|allowed)|due|(?:or|and) (?:fewer|less|more|over|under)\b)/iu;

/** Of the months behind a quarter, or of several years at once: not what the KPI's own figure is held to. */
export const OTHER_SERIES =
  /\bby month\b|\bmonthly\b|\b(?:two|three|four|five|six|\d) (?:(?:years|springs|summers|autumns|winters|quarters|months) )?before\b|\brange\b|\b(?:busiest|quietest|heaviest) (?:single )?(?:day|night|week|weekend|month|shift|hour)\b|\b(?:longest|shortest|quickest|slowest|fastest) (?:single |individual |recorded )?(?:case|wait|stay|person|patient|one|visit|call|journey|delay|took|was|being|anyone|anybody|someone|any one|that any)\b(?! (?:since|in (?:the|our|\d)|on record|so far|ever|of any))/iu;

/** "1 per 1,000 people short": what the number is a rate of stands between it and the words. */
const PER_SO_MANY =
  /^ (?:in every|for every|per) 1[\d,]{2,}(?: (?!(?:more|fewer|less|higher|lower|was|were|is|are|which|and|or|but)\b)[\p{L}-]+(?= ))?/iu;

/** Whether what stands behind a number, and not a "by" before it alone, makes it a difference. */
export function isDifferenceBehind({ after }: Setting): boolean {
  return DIFFERENCE_AFTER.test(after.replace(PER_SO_MANY, ""));
}

export function isDifference({ before, after, figure }: Setting): boolean {
  if (figure.measure === "points") return true;
  return DIFFERENCE_BEFORE.test(before) || DIFFERENCE_AFTER.test(after.replace(PER_SO_MANY, ""));
}

/** Whether the number is the KPI's own figure now, whatever stands behind it. */
export function isOwnValue({ figure, subject }: Setting): boolean {
  const now = subject.kpi.observations.find(
    ({ period }) => period.start === subject.now.start && period.months === subject.now.months,
  );
  if (now?.state !== "value") return false;
  const { value, decimals } = figure.quantity;
  return Number(now.value.toFixed(Math.min(20, Math.max(0, decimals)))) === value;
}

/** A number far from anything the KPI has ever been counts something else. */
export function isNearScale({ figure, subject }: Setting): boolean {
  const values = subject.kpi.observations.flatMap((each) =>
    each.state === "value" ? [Math.abs(each.value)] : [],
  );
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const value = Math.abs(figure.quantity.value);
  return (value <= 4 * most && value >= least / 4) || isOwnDigits(value, subject);
}

/** "118" for 811: the digits of the KPI's own figure in another order. */
function isOwnDigits(value: number, { kpi, now }: Subject): boolean {
  const own = kpi.observations.find(({ period }) => samePeriod(period, now));
  if (own?.state !== "value") return false;
  const digits = (number: number) => String(number).replaceAll(/\D/gu, "").split("").toSorted().join("");
  return digits(value).length > 1 && digits(value) === digits(own.value);
}
