import type { Claim } from "../claims/index.ts";
import { type FactIndex, isFact } from "../facts/index.ts";
import { type Period, endOf, samePeriod } from "../period/index.ts";
import type { FigureMark } from "./mark.ts";
import { periodsIn } from "./marks/periods.ts";
import type { Subject } from "./subject.ts";
import type { ClauseSetting } from "./surroundings.ts";

/**
 * Whether words that nothing told bears out speak of a number that the edition hides: by what they claim, or because they count
 * so few, or anything at all, in a period whose figure is hidden. What the number really is, is not looked at.
 */
export function tellsHidden(
  setting: ClauseSetting,
  figure: FigureMark | undefined,
  { kpi, now }: Subject,
  claims: readonly Claim[],
  index: FactIndex,
): boolean {
  if (claims.some((claim) => isMasked(claim, index))) return true;
  const hidden = [...kpi.observations, ...kpi.monthly]
    .filter(({ state }) => state === "suppressed")
    .map(({ period }) => period);
  const named = namedIn(setting, now);
  const isNamed = hidden.some((period) => named.some((each) => samePeriod(each, period)));
  if (figure === undefined) return isNamed;
  if (
    OF_COUNTS.has(figure.measure) &&
    isChange(setting.text) &&
    hidden.some((period) => overlap(period, yearTo(setting.report)))
  )
    return true;
  if (figure.measure !== "plain" || figure.per !== "") return false;
  if (isNamed) return true;
  const { smallNumber } = index.register.settings;
  const isFew = figure.quantity.value <= smallNumber && figure.quantity.decimals <= 0;
  const about = named.length > 0 ? named : [setting.report];
  return isFew && hidden.some((period) => about.some((each) => overlap(each, period)));
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
