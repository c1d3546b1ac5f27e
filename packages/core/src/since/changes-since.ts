import { latestOf, statusNow } from "../facts/index.ts";
import { standingOf } from "../influence/index.ts";
import { type Period, comparePeriods } from "../period/index.ts";
import { type Kpi, type Register, isMeasured } from "../register/index.ts";
import type { Change } from "./change.ts";
import { figureChanges } from "./figures.ts";
import { definitionChange, targetChanges, toleranceChange } from "./terms.ts";

/**
 * What of each KPI is otherwise than `before`, the register of the last report, had it, in the order of the workbook; then
 * the KPIs that are gone. Both are told as they are given: an edition gives both as it may know them.
 */
export function changesSince(before: Register, now: Register): readonly Change[] {
  const was = byId(before);
  const is = byId(now);
  const reported = reportedIn(before);
  return [
    ...[...is.values()].flatMap((kpi): readonly Change[] => {
      const old = was.get(kpi.id);
      if (!old) return [{ kind: "added", id: kpi.id, title: kpi.title, at: kpi.at }];
      return [
        ...classChange({ old, before, reported }, { kpi, now }),
        ...targetChanges(old, kpi),
        ...toleranceChange(old, kpi),
        ...definitionChange(old, kpi),
        ...figureChanges(old, kpi),
      ];
    }),
    ...[...was.values()]
      .filter(({ id }) => !is.has(id))
      .map(({ id, title }): Change => ({ kind: "dropped", id, title, at: undefined })),
  ];
}

/** Where KPIs share an id, which is a finding of its own, the first has it. */
function byId({ kpis }: Register): ReadonlyMap<string, Kpi> {
  const found = new Map<string, Kpi>();
  for (const kpi of kpis) if (!found.has(kpi.id)) found.set(kpi.id, kpi);
  return found;
}

type Old = { readonly old: Kpi; readonly before: Register; readonly reported: Period | undefined };

function classChange(
  { old, before, reported }: Old,
  { kpi, now }: { readonly kpi: Kpi; readonly now: Register },
): readonly Change[] {
  const [was, is] = [old.decision?.class, kpi.decision?.class];
  // Where nobody had decided any class, the first decisions change no reader's mind.
  if (was === is || standingOf(old, before) === "unsorted" || standingOf(kpi, now) === "unsorted") return [];
  const standing = standingOf(old, before);
  const stood = reported ? statusNow(old, standing, latestOf(old, reported)).kind : "none";
  const at = kpi.decision?.at ?? kpi.at;
  return [{ kind: "class", id: kpi.id, title: kpi.title, at, was, now: is, stood }];
}

/** What the last report was about, or else the newest period of which it had figures. */
function reportedIn({ kpis, settings }: Register): Period | undefined {
  if (settings.period) return settings.period;
  return kpis
    .flatMap(({ observations }) => observations.filter(isMeasured))
    .filter(({ flags }) => !flags.includes("forecast"))
    .map(({ period }) => period)
    .toSorted(comparePeriods)
    .at(-1);
}
