import {
  type Kpi,
  type Tolerance,
  type ToleranceUnread,
  isLevel,
  isMeasured,
  isTolerance,
} from "../register/index.ts";
import {
  type Notebook,
  type OddCell,
  type Reason,
  type Remark,
  type ToleranceSaid,
  assumes,
  notUnderstood,
  tell,
} from "../reading/index.ts";
import { type Address, addressName } from "../workbook/index.ts";
import { shownIn } from "./left-open.ts";
import { inUnit, seriesOf } from "./odd-among.ts";
import { inPounds, isInPence } from "./pence.ts";
import type { Pipeline } from "./pipeline.ts";

/** The tolerance that is read first of those that cells say of one KPI; the others wait to be held against it. */
export function firstTolerance(
  said: readonly (ToleranceSaid | undefined)[],
  notebook: Notebook,
): ToleranceSaid | undefined {
  const [first, ...others] = said.filter((each) => each !== undefined);
  if (first === undefined) return undefined;
  tell(
    notebook,
    others.map((other) => ({ tells: "another tolerance", first, other }) as const),
  );
  return first;
}

/**
 * KPIs with their tolerances in their own unit: one week among days is seven. A tolerance in another unit than the KPI's, or
 * one that may be a hundredth of what is meant, is unread; so is one that another cell of the same KPI contradicts.
 */
export function settleTolerances(kpis: readonly Kpi[], context: Pipeline): Kpi[] {
  return kpis.map((kpi) => {
    const { tolerance } = kpi;
    const disputed = disputedBy(tolerance, context);
    if (disputed !== undefined) return { ...kpi, tolerance: disputed };
    if (!isTolerance(tolerance) || tolerance.at === undefined) return kpi;
    const { at } = tolerance;
    const settled = settledAmong(kpi, tolerance, at, context);
    if (typeof settled === "object") {
      tell(context.notebook, takenOf(kpi, settled, at, shownIn(context)(at)));
      return { ...kpi, tolerance: settled };
    }
    const shown = shownIn(context)(at);
    tell(context.notebook, [notUnderstood("cell", at, shown, settled)]);
    return { ...kpi, tolerance: { kind: "unread", shown, at } };
  });
}

/** What is taken for granted of a tolerance that was read: its sign, of what it is a share, and where another one holds. */
function takenOf(kpi: Kpi, tolerance: Tolerance, at: Address, text: string): readonly Remark[] {
  const isBelow = tolerance.amount !== 0 && BELOW_NOUGHT.test(text);
  const isShare =
    tolerance.kind === "relative" &&
    tolerance.amount !== 0 &&
    kpi.unit.kind === "percentage" &&
    /%|per ?cent/iu.test(text) &&
    !/\btarget\b/iu.test(text);
  const own = kpi.targets.find(({ tolerance: other }) => isTolerance(other) && !isOne(other, tolerance));
  const other = own?.tolerance?.at;
  return [
    ...(isBelow ? [assumes({ kind: "tolerance below nought", text, at, more: 0 })] : []),
    ...(isShare ? [assumes({ kind: "tolerance of the target", text, at, more: 0 })] : []),
    ...(other ? [assumes({ kind: "own tolerance holds", kpi: kpi.id, at, own: other, more: 0 })] : []),
  ];
}

/** "-2", "(2)": below the target is meant, or nothing at all; "±2" and "+/-2" are either way. */
const BELOW_NOUGHT = /^\s*[-−–]\s*£?[\d.]|^\s*\(£?[\d.,]+%?\)\s*$/u;

function isOne(a: Tolerance, b: Tolerance): boolean {
  return a.kind === b.kind && a.amount === b.amount;
}

/** Unread, by the words of all, where cells of one KPI say different things. */
function disputedBy(tolerance: Kpi["tolerance"], context: Pipeline): ToleranceUnread | undefined {
  if (tolerance?.at === undefined) return undefined;
  const { at } = tolerance;
  const { notebook } = context;
  const shown = shownIn(context);
  const different = new Map<string, Address>();
  for (const said of notebook.tolerances.get(addressName(at)) ?? []) {
    if (said.at === undefined) continue;
    const word = notebook.odd.get(addressName(said.at))?.word ?? "";
    const key = said.kind === "unread" ? said.shown : `${said.kind} ${said.amount} ${word}`;
    if (!different.has(key)) different.set(key, said.at);
  }
  if (different.size < 2) return undefined;
  const cells = [...different.values()];
  tell(
    notebook,
    cells.slice(1).map((cell) => notUnderstood("cell", cell, shown(cell), "another tolerance", at)),
  );
  return { kind: "unread", shown: cells.map(shown).join(" and "), at };
}

function settledAmong(
  kpi: Kpi,
  tolerance: Tolerance,
  at: Address,
  { notebook }: Pipeline,
): Tolerance | Reason {
  const oddOf = ({ at: place }: { readonly at: Address }) => notebook.odd.get(addressName(place));
  const measured = [...kpi.observations, ...kpi.monthly].filter(isMeasured);
  const odd = oddOf({ at });
  if (odd === undefined) return mayBeFraction(kpi, tolerance) ? "not a tolerance" : tolerance;
  if (tolerance.kind === "relative") return tolerance;
  const series = seriesOf(kpi, measured, oddOf, notebook.assumptions);
  if (odd.unit === "worded" || odd.unit === "duration") {
    const convert = inUnit(odd, series);
    return convert === undefined ? "a different unit" : { ...tolerance, amount: convert(tolerance.amount) };
  }
  if (odd.unit === "p" && isInPence(kpi)) return tolerance;
  if (odd.unit === "p" && kpi.unit.kind === "money")
    return { ...tolerance, amount: inPounds(tolerance.amount) };
  return isInUnit(odd, kpi.unit) ? tolerance : "a different unit";
}

const SAME: Record<Exclude<OddCell["unit"], "worded" | "duration" | "p">, readonly Kpi["unit"]["kind"][]> = {
  percentage: ["percentage"],
  share: ["percentage"],
  money: ["money"],
  "scaled money": ["money"],
  scaled: ["money", "count", "number"],
  counted: ["count", "number"],
  rate: ["rate"],
  "count and share": [],
  ratio: [],
  grade: [],
  "yes or no": [],
  bracketed: ["percentage", "money", "count", "number", "rate", "days", "duration"],
};

function isInUnit({ unit }: OddCell, { kind, of }: Kpi["unit"]): boolean {
  if (unit === "worded" || unit === "duration" || unit === "p") return false;
  const isUnknown = kind === "number" && of === "";
  return SAME[unit].includes(kind) || (isUnknown && unit === "percentage");
}

/** The most that a tolerance may be and be taken for a fraction, such as 0.05 for 5%. */
const FRACTION = 0.2;

/** `0.05` under figures such as 85 may be five percentage points, or 5% of the target. */
function mayBeFraction({ unit, observations, targets }: Kpi, { amount, kind }: Tolerance): boolean {
  if (amount === 0 || amount > FRACTION) return false;
  if (kind === "relative") return true;
  const values = [...observations.filter(isMeasured), ...targets.filter(isLevel)].map(({ value }) => value);
  return unit.kind === "percentage" && values.some((value) => Math.abs(value) > 20);
}
