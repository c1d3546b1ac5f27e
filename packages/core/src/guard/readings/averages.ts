import type { Claim } from "../../claims/index.ts";

import { type FigureReading, type Setting, claim, isDifference, read } from "./setting.ts";
import type { Kpi } from "../../register/index.ts";
import { isAddedUp, lastIn } from "./spans.ts";
import { WHILE, type While, periodsWithin, whilesIn } from "./while.ts";

const AVERAGE = /\b(?:average[sd]?|averaging|mean(?= (?:of|was|is|so|this|for|number))|on average)\b/iu;
const OVER = new RegExp(`\\b(?:${WHILE})\\b`, "iu");
const EACH =
  /\b(?:(?<ly>month|quarter)ly (?:average|mean)|(?:(?:in|for) )?(?:a|per|each|every) (?<each>month|quarter)\b)/iu;
const LENGTH: Readonly<Record<string, number>> = { month: 1, quarter: 3 };

/** "An average of 42 a month so far this year": the middle of the periods of a while; undefined where no such is told. */
export function averageOver(setting: Setting): FigureReading | undefined {
  const { clause, subject, figure, areas } = setting;
  if (!AVERAGE.test(clause) || areas.length > 0 || isDifference(setting) || !isInOwnUnit(setting))
    return undefined;
  const over = OVER.exec(clause);
  if (over === null) return undefined;
  const { ly, each } = EACH.exec(clause)?.groups ?? {};
  if (each === undefined && figure.per !== "" && !(figure.per in LENGTH)) return undefined;
  const named = LENGTH[(each ?? ly ?? figure.per).toLowerCase()];
  const { months } = subject.now;
  const lengths = !isAmount(subject.kpi) ? [months] : named === undefined ? [months, 1] : [named];
  const claims = whilesIn(over.groups ?? {}, setting).flatMap((span) =>
    lengths.flatMap((length) => averageClaims(setting, span, length)),
  );
  if (claims.length === 0) return undefined;
  // "The average wait this year" may be what the KPI has now.
  return read(isAmount(subject.kpi) ? claims : [...claims, claim(setting, "level", subject.now)]);
}

/** A count or a sum of money, of which a while has so much in all; of what there is at a time only the middle tells. */
function isAmount(kpi: Kpi): boolean {
  return kpi.cumulative ? isAddedUp({ ...kpi, cumulative: false }) : isAddedUp(kpi);
}

function isInOwnUnit({ figure: { measure, noun, per }, subject: { kpi, nouns } }: Setting): boolean {
  const { kind } = kpi.unit;
  if (measure === "per cent") return kind === "percentage";
  if (measure === "days") return kind === "days";
  if (measure === "money") return kind === "money";
  if (measure !== "plain" || kind === "percentage" || kind === "days" || kind === "duration") return false;
  return (kind !== "rate" || per === "") && (noun === "" || nouns.has(noun));
}

/** A while's average for each so many months: that of its periods, or what it has in all for so many of them. */
function averageClaims(setting: Setting, { from, to }: While, length: number): readonly Claim[] {
  const { subject, figure } = setting;
  const { months } = subject.now;
  const periods = periodsWithin(subject, { from, to });
  const first = periods[0];
  const many = (to - from) / length;
  if (first === undefined || periods.length * months !== to - from || !Number.isInteger(many)) return [];
  const last = lastIn({ subject }, { start: from, months: to - from });
  const span = { kind: "span", from: first, to: last } as const;
  if (length === months) return [claim(setting, "average", last, span)];
  const { value, decimals } = figure.quantity;
  const sum = claim(setting, "sum", last, span);
  if (figure.hedge !== undefined) return [{ ...sum, quantity: { value: value * many, decimals } }];
  const half = 0.5 * 10 ** -decimals;
  const [least, most] = [(value - half) * many, (value + half) * many];
  return [{ ...sum, quantity: { value: least, decimals: PLACES, upTo: most }, hedge: "between" }];
}

const PLACES = 6;
