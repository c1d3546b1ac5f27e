import { type PeerComparison, peersOf } from "../../comparison/index.ts";
import { type Comparator, type Kpi, isMeasured } from "../../register/index.ts";
import { figureAt, figures, kpiInput, quarter } from "../examples/kpi.ts";
import type { CheckInput, KpiSubject } from "../frame/subjects.ts";

/** Another area with what became of it beside the figure that the report prints, and the cell that stands for it. */
type Other = { readonly peer: PeerComparison; readonly comparator: Comparator; readonly at: Kpi["at"] };

/** The areas beside a KPI's figure, but for those that somebody says are measured differently, and for deaths. */
export function othersIn({ kpi, latest }: KpiSubject): readonly Other[] {
  if (latest === undefined || kpi.care !== undefined) return [];
  return peersOf(kpi, latest).flatMap((peer): Other[] => {
    const { comparator } = peer;
    const figure =
      peer.kind === "compared" ? peer.theirs : (comparator.observations.findLast(isMeasured) ?? undefined);
    return comparator.differs !== "" || figure === undefined ? [] : [{ peer, comparator, at: figure.at }];
  });
}

/** Ours and theirs of the quarter that the report prints. */
type Beside = {
  readonly ours?: Partial<Kpi>;
  readonly theirs?: Partial<Comparator>;
  readonly value?: number;
  readonly at?: number;
  readonly more?: Parameters<typeof figureAt>[2];
};

/** One KPI with another area beside it, for the examples of checks. */
export function besideInput({ ours, theirs, value = 70, at = 2, more }: Beside): () => CheckInput {
  return () =>
    kpiInput(
      {
        observations: figures(80, 82, 81),
        comparators: [area("Westlaw", value, { at, more }, theirs)],
        ...ours,
      },
      { period: quarter(2) },
    );
}

export function area(
  name: string,
  value: number,
  {
    at = 2,
    row = 0,
    more = {},
  }: { readonly at?: number; readonly row?: number; readonly more?: Beside["more"] } = {},
  fields: Partial<Comparator> = {},
): Comparator {
  const cell = { sheet: "Comparators", row: row + 1, column: 4 };
  return {
    area: name,
    kind: "peer",
    observations: [figureAt(value, at, { at: cell, ...more })],
    source: "",
    differs: "",
    ...fields,
  };
}
