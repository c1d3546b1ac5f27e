import { endOf, periodKey } from "../../period/index.ts";
import { soundAlike } from "./alike.ts";
import { type Bond, ENOUGH, type Told, putSum } from "./bond.ts";
import type { Offer, Point } from "./offer.ts";
import { addsUp } from "./over-time.ts";

/** How many periods a rolling sum may be of. */
const SPANS = [2, 3, 4, 6, 12];

const ROLLS =
  /\b(?:rolling|running|moving|(?:last|past|previous|latest) (?:two|three|four|six|twelve|\d+))\b/iu;

type Sum = { readonly total: Point; readonly parts: readonly Point[] };

/** What a line has to do with sums that roll over it and bear the names of its own periods: the last four quarters, each quarter. */
export function rollingOf(hot: Told, all: readonly Told[]): readonly Bond[] {
  return all.flatMap((other) =>
    other.line.kpi === hot.line.kpi || other.line.isRunningTotal || hot.line.isRunningTotal
      ? []
      : [bondOf(hot, other), bondOf(other, hot)].flatMap((each) => each ?? []),
  );
}

function bondOf(whole: Told, part: Told): Bond | undefined {
  for (const count of mayRoll(whole, part)) {
    const sums = sumsOf(whole, part, count);
    if (!sums) continue;
    const borne = sums.filter(
      ({ total, parts }) => total.value && parts.filter(({ value }) => value).length > 1 && isKnown(parts),
    );
    const isSaid = ROLLS.test(whole.line.title) && soundAlike(whole.line, part.line);
    if (new Set(borne.map(({ total }) => total.value)).size < (isSaid ? 1 : ENOUGH)) continue;
    const put = (offer: Offer): boolean => {
      const before = offer.identities.length;
      for (const { total, parts } of sums)
        putSum(
          offer,
          total.id,
          parts.map(({ id }) => id),
        );
      return offer.identities.length > before;
    };
    return { lines: [whole, part], put };
  }
  return undefined;
}

/** Of how many periods the newest total may be the sum; of any, where one of these is not known. */
function mayRoll(whole: Told, part: Told): readonly number[] {
  const newest = whole.keyed.at(-1);
  const total = newest?.point.value;
  if (newest === undefined || total === undefined) return SPANS;
  const found: number[] = [];
  let key: string | undefined = newest.key;
  let sum = 0;
  for (let count = 1; key !== undefined && count <= 12; count += 1) {
    const point = part.at.get(key);
    if (!point) break;
    if (point.value === undefined) return SPANS;
    sum += point.value;
    if (sum > total) break;
    if (sum === total && SPANS.includes(count)) found.push(count);
    key = part.before.get(key);
  }
  return found;
}

/** Each total with the last so many periods of the other line; undefined where one does not add up. */
function sumsOf(whole: Told, part: Told, count: number): readonly Sum[] | undefined {
  const sums: Sum[] = [];
  for (const { point: total } of whole.keyed) {
    const { months } = total.period;
    const parts: Point[] = [];
    for (let back = count - 1; back >= 0; back -= 1) {
      const start = endOf(total.period) - months * (back + 1);
      const found = part.at.get(periodKey({ start, months }));
      if (!found) break;
      parts.push(found);
    }
    if (parts.length < count) continue;
    if (!addsUp(total, parts)) return undefined;
    sums.push({ total, parts });
  }
  return sums.length > 0 ? sums : undefined;
}

function isKnown(points: readonly Point[]): boolean {
  return points.every(({ value }) => value !== undefined);
}
