import type { Period } from "../period/index.ts";
import type { Address } from "../workbook/index.ts";

/** Why there is no number. A missing figure is a state, never a zero. */
export type MissingState =
  | "blank"
  | "suppressed"
  | "not available"
  | "not applicable"
  | "low"
  | "not yet due"
  | "not available nationally";

/** The marker with one meaning that stands for each reason why there is no figure, as Quarterlight's own workbook takes it. */
export const STATE_MARKERS: Readonly<Record<Exclude<MissingState, "blank">, string>> = {
  suppressed: "[c]",
  "not available": "[x]",
  "not applicable": "[z]",
  low: "[low]",
  "not yet due": "[due]",
  "not available nationally": "[nat]",
};

/** What is known of a figure beside its number. `break` starts a new series at this point. */
export type Flag = "provisional" | "revised" | "estimated" | "forecast" | "break";

/** A number and the cell it was read from. */
export type Sourced = { readonly value: number; readonly at: Address };

type Common = {
  readonly period: Period;
  /** The cell that holds the figure, or would. */
  readonly at: Address;
  readonly flags: readonly Flag[];
  readonly note?: string;
};

/** A figure as recorded, unrounded, in the KPI's unit (a percentage runs from 0 to 100). */
export type Measured = Common & {
  readonly state: "value";
  readonly value: number;
  readonly numerator?: Sourced;
  readonly denominator?: Sourced;
  /** The published range around the figure, such as a 95% confidence interval, in the KPI's unit. */
  readonly lower?: Sourced;
  readonly upper?: Sourced;
  /** How far on either side of it the recorded figure may lie, where it was rounded so that it tells no count that is hidden. */
  readonly within?: number;
};

/** A figure that is not there, with the marker found in its cell. */
export type Missing = Common & {
  readonly state: MissingState;
  readonly marker: string;
  /** The numerator, or numerator and denominator, beside an empty cell: until it is settled what they are. */
  readonly parts?: { readonly numerator: Sourced; readonly denominator?: Sourced };
};

/** A cell that holds something that could not be read as a figure. It is never told as missing, absent or late. */
export type Unread = Common & {
  readonly state: "unread";
  /** What the cell shows; empty for a formula that was saved without a result. */
  readonly marker: string;
};

/** A figure whose meaning rests on a question that only a person can settle. */
export type Open = Common & {
  readonly state: "open";
  /** What the cell shows. */
  readonly marker: string;
  /** The ids of the questions. */
  readonly asks: readonly string[];
};

/** One KPI in one period: a value, the reason there is none, or why nobody can say yet. */
export type Observation = Measured | Missing | Unread | Open;

export function isMeasured(observation: Observation | undefined): observation is Measured {
  return observation?.state === "value";
}

/** Whether its cell holds something that is not known to be a figure: unread, or open. */
export function isUnsettled(observation: Observation | undefined): observation is Unread | Open {
  return observation?.state === "unread" || observation?.state === "open";
}

/** Whether there is no figure, for a reason that is known. */
export function isMissing(observation: Observation | undefined): observation is Missing {
  return observation !== undefined && !isMeasured(observation) && !isUnsettled(observation);
}
