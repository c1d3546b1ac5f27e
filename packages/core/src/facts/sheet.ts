import {
  type Change,
  type Disagreement,
  type Judgement,
  type PeerComparison,
  type Rank,
  changesOf,
  disagreementOf,
  isFigureInDoubt,
  pastYears,
  peersOf,
  rankOf,
} from "../comparison/index.ts";
import { type Standing, wasWatched } from "../influence/index.ts";
import { type Period, samePeriod, within } from "../period/index.ts";
import {
  type Commentary,
  type Event,
  type Explained,
  type Kpi,
  type Measured,
  type Observation,
  type Register,
  claimInTitle,
} from "../register/index.ts";
import type { RuleSet } from "../spc/index.ts";
import type { Basis } from "./basis.ts";
import type { Found } from "./fact.ts";
import { type Counted, countedAs } from "./counted.ts";
import { type FactIndex, factIndex } from "./fact-index.ts";
import { type Latest, latestOf, measuredOf, nowOf, statusNow } from "./latest.ts";
import type { Pattern } from "./pattern.ts";
import type { Role } from "./role.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** Everything that is true of one KPI in one reporting period and may be said, each with its cells. */
export type FactSheet = {
  /** What slots call the KPI. */
  readonly id: string;
  readonly kpi: Kpi;
  /** The KPI's title as the workbook has it, which may tell a finding of its own. */
  readonly calledInWorkbook: string;
  readonly standing: Standing;
  readonly reporting: Period;
  /** Whether it was only watched at the end of a period, so that no target was held against it then. */
  readonly wasWatched: (period: Period) => boolean;
  /** Whose figures they are, where the workbook names an area; else empty. */
  readonly area: string;
  /** Words that the partnership explains to its readers. */
  readonly explained: readonly Explained[];
  /** One fact of the KPI, in the period of its latest figure unless another is named. */
  readonly at: (role: Role, basis?: Basis, period?: Period) => Found;
  /** Decimal places of this KPI, everywhere in the report; its figures may need fewer. */
  readonly decimals: number;
  readonly latest: Latest;
  /** What the status rests on: the observation of now, where there is one. Another than the latest figure is history. */
  readonly now: Observation | undefined;
  readonly status: Judgement;
  /** Where it stands in the count of targets; absent where it is no part of it. */
  readonly counted: Counted | undefined;
  /** Where a status published elsewhere does not fit the figures. */
  readonly disagreement: Disagreement | undefined;
  readonly changes: readonly Change[];
  readonly pattern: Pattern | undefined;
  /** What the rules say of the figure of now. */
  readonly verdict: Verdict;
  readonly peers: readonly PeerComparison[];
  readonly rank: Rank | undefined;
  /** Up to five years before an annual figure, oldest first. */
  readonly pastYears: readonly Measured[];
  /** All that its owners wrote for the reporting period, for a part of it, or for the figure of now, in their order. */
  readonly commentary: readonly Commentary[];
  readonly events: readonly Event[];
};

/** The facts of one KPI for one reporting period, of a register that nothing is hidden in. */
export function factsOf(kpi: Kpi, register: Register, reporting: Period, rules: RuleSet): FactSheet {
  return sheetOf(factIndex(register, { audience: "internal", area: "", period: reporting }, { rules }), kpi);
}

/** What an index knows of one KPI in the period of its edition. */
export function sheetOf(index: FactIndex, kpi: Kpi): FactSheet {
  const id = index.idOf(kpi);
  const standing = index.standingOf(kpi);
  const reporting = index.edition.period;
  const latest = latestOf(kpi, reporting);
  const measured = measuredOf(latest);
  const now = nowOf(latest);
  const status = statusNow(kpi, standing, latest);
  const peers = measured ? peersOf(kpi, measured) : [];
  const own = measured?.period ?? reporting;
  const pattern =
    measured && kpi.open === undefined && !isFigureInDoubt(kpi, measured)
      ? index.patternAt(kpi, measured.period)
      : undefined;
  return {
    id,
    kpi: { ...kpi, title: titleOf(kpi) },
    calledInWorkbook: kpi.title,
    standing,
    wasWatched: (period) => wasWatched(index.register, kpi, period),
    reporting,
    area: index.register.settings.area,
    explained: index.register.settings.explained,
    at: (role, basis, period = own) => index.factAt({ kpi: id, period, role, basis }),
    decimals: index.decimalsOf(kpi),
    latest,
    now,
    status,
    counted: countedAs(kpi, standing, latest, reporting),
    disagreement: disagreementOf(kpi, now, status),
    changes: measured ? changesOf(kpi, measured) : [],
    pattern,
    verdict: verdictOf(kpi, latest, pattern),
    peers,
    rank: measured && rankOf(peers, measured, kpi.polarity),
    pastYears: measured ? pastYears(kpi, measured) : [],
    commentary: commentaryNow(kpi, reporting, now),
    events: kpi.events,
  };
}

/** What owners wrote of a report's period, of a part of it, or of the figure that a report of that period holds as now. */
export function commentaryNow(
  { commentary, ...kpi }: Kpi,
  reporting: Period,
  now = nowOf(latestOf({ commentary, ...kpi }, reporting)),
): readonly Commentary[] {
  return commentary.filter(
    ({ period, text }) =>
      text.trim() !== "" &&
      (within(period, reporting) || (now !== undefined && samePeriod(period, now.period))),
  );
}

/**
 * The title as a heading or a sentence can use it: no stop at its end, no sign at its start. One that tells a finding of
 * its own is never repeated as one: the code stands for it.
 */
function titleOf({ id, title }: Kpi): string {
  if (claimInTitle(title) !== undefined) return `Indicator ${id}`;
  return title
    .trim()
    .replace(/[.:]+$/, "")
    .replace(/^% of /i, "Percentage of ");
}
