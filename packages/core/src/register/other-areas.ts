import type { Observation } from "./observation.ts";

/** What another area recorded. `definition` says where it is measured differently and so not comparable. */
export type Comparator = {
  readonly area: string;
  readonly kind: "nation" | "peer group" | "peer";
  readonly observations: readonly Observation[];
  readonly source: string;
  readonly differs: string;
  /** The code that the indicator bears there; absent where nobody wrote it down. */
  readonly code?: string;
  /** How it is defined there, in the words of whoever published it. */
  readonly definition?: string;
};

/** What a table holds of an area that is not the report's own: reports of it may be made of the same workbook. */
export type AreaFigures = Pick<Comparator, "area" | "observations">;

/**
 * Another area's figures, read and settled when they are first asked for: most are never, and a file of open data holds those
 * of every area. `figures` must say nothing to anybody, for nobody knows when it runs.
 */
export function areaFigures(area: string, figures: () => readonly Observation[]): AreaFigures {
  let known: readonly Observation[] | undefined;
  return {
    area,
    get observations() {
      return (known ??= figures());
    },
  };
}
