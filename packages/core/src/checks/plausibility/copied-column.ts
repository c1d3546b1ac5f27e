import { type Period, periodKey, periodLabel, previous, samePeriod } from "../../period/index.ts";
import type { Measured } from "../../register/index.ts";
import { anyKpi, figures, registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import type { Desk, KpiSubject } from "../frame/subjects.ts";

const FEWEST = 5;
const SHARE = 0.8;

type Pair = { readonly now: Measured; readonly before: Measured };

export const copiedColumn = defineCheck({
  id: "P09",
  title: "A whole quarter's figures are the quarter before",
  castsDoubt: true,
  why: "Last quarter's figures pasted into this quarter's column make the whole report a repeat.",
  scope: "register",
  check: (desk) => {
    const copied = copiedPeriod(desk);
    if (!copied) return undefined;
    const { pairs, same } = copied;
    return {
      at: same.map(({ now }) => now.at),
      count: same.length,
      of: pairs.length,
      now: periodLabel(copied.period),
      before: periodLabel(previous(copied.period)),
    };
  },
  severity: "error",
  message: ({ count, of, now, before }) =>
    `${count} of ${of} KPIs have exactly the same figure for ${now} as for ${before}.`,
  remedy: "Paste the right quarter's figures.",
  departs: "Of at least five KPIs with figures for both; those that never vary do not count.",
  examples: {
    keep: [() => several(0), () => several(2)],
    break: [() => several(6)],
  },
});

function several(copies: number) {
  const kpis = Array.from({ length: 6 }, (_, index) => {
    const values = [80 + index, 81 + index, 83 + index];
    return anyKpi({
      id: `H${index}`,
      observations: figures(...values, index < copies ? 83 + index : 84 + index),
    });
  });
  return registerInput({ kpis });
}

type Copied = { readonly period: Period; readonly pairs: readonly Pair[]; readonly same: readonly Pair[] };

const settled = new WeakMap<Desk, { readonly copied: Copied | undefined }>();

/** The report's period, where most figures for it are those of the period before. */
export function copiedPeriod(desk: Desk): Copied | undefined {
  const found = settled.get(desk) ?? { copied: copiedIn(desk) };
  settled.set(desk, found);
  return found.copied;
}

function copiedIn(desk: Desk): Copied | undefined {
  const period = desk.period ?? commonest(desk.kpis());
  if (!period) return undefined;
  const pairs = desk.kpis().flatMap((subject) => pairOf(subject, period));
  const same = pairs.filter(({ now, before }) => now.value === before.value);
  return pairs.length >= FEWEST && same.length >= SHARE * pairs.length ? { period, pairs, same } : undefined;
}

function pairOf({ measured }: KpiSubject, period: Period): readonly Pair[] {
  const at = measured.findIndex((each) => samePeriod(each.period, period));
  const [now, before] = [measured[at], measured[at - 1]];
  if (!now || !before || !samePeriod(before.period, previous(period))) return [];
  const isConstant = at >= 2 && measured.slice(0, at).every(({ value }) => value === before.value);
  return isConstant ? [] : [{ now, before }];
}

function commonest(kpis: readonly KpiSubject[]): Period | undefined {
  const counts = new Map<string, { readonly period: Period; count: number }>();
  for (const { latest } of kpis) {
    if (!latest) continue;
    const known = counts.get(periodKey(latest.period));
    if (known) known.count += 1;
    else counts.set(periodKey(latest.period), { period: latest.period, count: 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.period;
}
