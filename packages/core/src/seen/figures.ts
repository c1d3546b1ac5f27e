import { type Unit, tableFigure } from "../figure/index.ts";
import type { Period } from "../period/index.ts";
import {
  type Flag,
  type Kpi,
  type Observation,
  type Register,
  STATE_MARKERS,
  isMeasured,
  ownPlaces,
  printedPlaces,
  timeOfFigure,
} from "../register/index.ts";
import type { Address, Workbook } from "../workbook/index.ts";
import { type Shown, shownIn } from "./shown-in.ts";

/** One figure as it was read. A blank cell is no figure; one that could not be read is. */
export type FigureSeen = {
  readonly kpi: string;
  readonly title: string;
  /** Whose figure it is: the report's own area or one it is compared with; empty where nothing says. */
  readonly area: string;
  /** The time that it is of, as the report tells it: of a running total the year so far. */
  readonly period: Period;
  /** In the KPI's unit: 86 for 86%, pounds, seconds. Null where the state is not `value`. */
  readonly value: number | null;
  /** As the report's tables print it: the figure, or the marker of its state. */
  readonly printed: string;
  readonly unit: Unit;
  readonly state: Exclude<Observation["state"], "blank">;
  readonly flags: readonly Flag[];
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly at: Address;
  /** What a person sees in the cell. */
  readonly shown: string;
};

/** Every figure of a register as it was read, KPI by KPI: its own, its months, then those it is compared with. */
export function figuresSeen(register: Register, workbook: Workbook): readonly FigureSeen[] {
  const shown = shownIn(workbook);
  const own = register.settings.area;
  return register.kpis.flatMap((kpi) => [
    ...seen(kpi, own, [...kpi.observations, ...kpi.monthly], shown),
    ...kpi.comparators.flatMap(({ area, observations }) => seen(kpi, area, observations, shown)),
  ]);
}

const MARKERS = { ...STATE_MARKERS, unread: "[unread]", open: "[open]" } as const;

function seen(kpi: Kpi, area: string, observations: readonly Observation[], shown: Shown): FigureSeen[] {
  const decimals = ownPlaces(kpi, printedPlaces(kpi));
  return observations.flatMap((observation): FigureSeen[] => {
    const { state, period, flags, at } = observation;
    if (state === "blank") return [];
    const measured = isMeasured(observation) ? observation : undefined;
    const marker = state === "value" ? "" : MARKERS[state];
    return [
      {
        kpi: kpi.id,
        title: kpi.title,
        area,
        period: timeOfFigure(kpi, period),
        value: measured?.value ?? null,
        printed: measured ? tableFigure(measured.value, kpi.unit, decimals) : marker,
        unit: kpi.unit,
        state,
        flags,
        numerator: measured?.numerator?.value ?? null,
        denominator: measured?.denominator?.value ?? null,
        at,
        shown: shown(at),
      },
    ];
  });
}
