import { saidOf } from "../answers/index.ts";
import { isNation } from "../tables/index.ts";
import type { Pipeline } from "./pipeline.ts";
import { estimatesAhead } from "./after-forecast.ts";
import { beforeApart } from "./before-apart.ts";
import { comparedApart } from "./compared-apart.ts";
import { distinctKpis } from "./distinct.ts";
import type { FoundKpi, NamedKpi } from "./found-kpi.ts";
import { withTitledPeriods } from "./titled-periods.ts";
import { targetsApart } from "./targets-apart.ts";
import { settleHead } from "./settle-head.ts";
import { settleOdd } from "./settle-odd.ts";
import { unreadMerged } from "./merged-figures.ts";
import { settleNumerators } from "./numerators.ts";
import { oneNamed } from "./one-named.ts";
import { underSections } from "./under-sections.ts";
import { targetsOfWhole } from "./whole-targets.ts";
import { settleWhose } from "./whose-names.ts";
import { writeDownUnits } from "./series-book.ts";

/**
 * The KPIs of every layout, brought to one form: their units, frequencies and directions as their tables state them,
 * one KPI for what stands in several sheets, and no cell taken for a figure that is none among its others.
 */
export function settleFound(given: readonly FoundKpi[], pipeline: Pipeline): NamedKpi[] {
  const single = estimatesAhead(
    unreadMerged(
      targetsOfWhole(settleWhose(withTitledPeriods(given, pipeline), pipeline), pipeline),
      pipeline,
    ),
  );
  const found = settleNumerators(underSections(single), pipeline);
  const { notebook, indicators, mapping } = pipeline;
  const heads = oneNamed(
    found.map((each) => settleHead(each, saidOf(pipeline.mapping.frequencies, each))),
    pipeline,
  );
  // A register tells apart what only sheets or bodies do, so that with one nothing long is joined before it.
  const waits = ({ kpi }: (typeof heads)[number]) => indicators.size > 0 && kpi.as !== undefined;
  const distinct = [
    ...distinctKpis(
      heads.filter((head) => !waits(head)),
      pipeline,
    ),
    ...heads.filter(waits),
  ];
  const own = new Set(found.filter(({ says }) => says === undefined).map(({ id }) => id));
  const isOurs = ({ id }: NamedKpi) => own.has(id) || isNation(mapping.area ?? "");
  const kept = comparedApart(
    distinct.map(({ kpi }) => kpi),
    isOurs,
    notebook,
  );
  const aimed = beforeApart(targetsApart(kept, pipeline), pipeline);
  const ids = new Set(aimed.map(({ id }) => id));
  writeDownUnits(
    distinct.filter(({ kpi }) => ids.has(kpi.id)),
    notebook,
  );
  return settleOdd(aimed, pipeline);
}
