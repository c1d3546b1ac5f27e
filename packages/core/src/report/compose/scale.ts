import { type Unit, tableFigure } from "../../figure/index.ts";
import type { Scale } from "../model/chart.ts";

/** From this share of the largest value on, the smallest is so near to it that nought would flatten the pattern. */
const FLATTENED = 0.5;
/** A scale has about as many steps as this. */
const STEPS = 4;

/** The axis for such values: from nought where the pattern still shows, else from the step below the smallest. */
export function scaleFor(values: readonly number[], unit: Unit): Scale {
  if (unit.kind === "grade") return scaleOf(1, 6, 1, unit);
  const [low, high] = endsOf(values.length === 0 ? [0] : values, unit);
  const size = Math.max(FINEST, (high - low) / STEPS);
  const step = unit.kind === "duration" ? stepOfTime(size) : niceStep(size, unit);
  const first = Math.floor(low / step + NEAR);
  const last = Math.max(Math.ceil(high / step - NEAR), first + FEWEST - 1);
  return scaleOf(first, last, step, unit);
}

/** No figure is printed to more places than this. */
const FINEST = 1e-6;
/** What may be lost in dividing. */
const NEAR = 1e-9;
/** A reader needs this many labels to read a value between them. */
const FEWEST = 3;

/** What the axis must reach from and to; equal values get room about them, within what can occur. */
function endsOf(values: readonly number[], { kind }: Unit): readonly [low: number, high: number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const low = least >= 0 && least <= FLATTENED * most ? 0 : least;
  const high = most <= 0 && most >= FLATTENED * least ? 0 : most;
  if (high - low > NEAR * Math.max(NEAR, Math.abs(high), Math.abs(low))) return [low, high];
  const room = Math.max(Math.abs(most) * 0.1, 1);
  const [floor, ceiling] = [least >= 0 ? 0 : -Infinity, kind === "percentage" ? 100 : Infinity];
  return [Math.max(floor, low - room), Math.max(low, Math.min(ceiling, high + room))];
}

function scaleOf(first: number, last: number, step: number, unit: Unit): Scale {
  const places = placesOf(step);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => {
    const value = Number(((first + i) * step).toFixed(places));
    return { value, text: tableFigure(value, unit, places) };
  });
  return { ticks };
}

/** Only whole numbers of these are ever printed on an axis. */
function isWhole({ kind }: Unit): boolean {
  return kind === "count" || kind === "duration";
}

/** The smallest of one, two and five times a power of ten, in tens also two and a half, that is not below the size. */
function niceStep(size: number, unit: Unit): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const sizes = power >= 10 ? [1, 2, 2.5, 5, 10] : [1, 2, 5, 10];
  const found = sizes.find((each) => each * power >= size * (1 - NEAR)) ?? 10;
  const step = found * power;
  return isWhole(unit) ? Math.max(1, Math.ceil(step)) : step;
}

/** Steps that clocks have, in seconds. */
const TIMES = [1, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200];
const DAY = 86_400;

function stepOfTime(size: number): number {
  return TIMES.find((each) => each >= size) ?? DAY * niceStep(size / DAY, { kind: "count", of: "" });
}

function placesOf(step: number): number {
  let places = 0;
  while (
    places < 9 &&
    Math.abs(step * 10 ** places - Math.round(step * 10 ** places)) > NEAR * 10 ** places
  ) {
    places += 1;
  }
  return places;
}
