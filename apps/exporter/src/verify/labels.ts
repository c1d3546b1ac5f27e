import type { Printed } from "@quarterlight/render/finished";

/** A label drawn in a chart of a document that the workbook's chart has not. */
export type OtherLabel = {
  /** The chart, by the name that it has in the file. */
  readonly chart: string;
  /** The heading that the chart stands under. */
  readonly where: string;
  readonly says: string;
  /** What the workbook's chart has in its place; absent where it is not known which that is. */
  readonly was: string | undefined;
};

/**
 * Holds the labels drawn in a web page's charts against those of the charts that the workbook makes. A chart that the workbook no
 * longer makes is told of by the words around it, and its labels are not.
 */
export function otherLabels(document: readonly Printed[], fresh: readonly Printed[]): readonly OtherLabel[] {
  const made = labelsByChart(fresh);
  const told = new Map<string, OtherLabel>();
  for (const [chart, { labels, where }] of labelsByChart(document)) {
    const own = made.get(chart)?.labels;
    if (own === undefined) continue;
    const odd = without(labels, own);
    const missing = without(own, labels);
    const isOneEach = odd.length === missing.length;
    odd.forEach((says, i) => {
      const was = isOneEach ? missing[i] : undefined;
      // A chart is drawn twice, for a wide page and a narrow one.
      told.set(JSON.stringify([chart, says, was]), { chart, where, says, was });
    });
  }
  return [...told.values()];
}

type Drawn = { readonly where: string; readonly labels: string[] };

function labelsByChart(stretches: readonly Printed[]): ReadonlyMap<string, Drawn> {
  const found = new Map<string, Drawn>();
  let heading = "";
  for (const { kind, chart, where, text } of stretches) {
    if (chart === undefined) heading = where;
    if (kind !== "chart label" || chart === undefined) continue;
    const drawn = found.get(chart) ?? { where: heading, labels: [] };
    drawn.labels.push(text.trim());
    found.set(chart, drawn);
  }
  return found;
}

/** The labels of one chart without those of another, each as often as it stands there. */
function without(labels: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return labels.filter((label) => {
    const at = left.indexOf(label);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
