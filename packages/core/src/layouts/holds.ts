/** What a table may say of a KPI beside its figures. */
export const MAY_HOLD = [
  "code",
  "title",
  "unit",
  "direction",
  "frequency",
  "target",
  "tolerance",
  "status",
  "comment",
  "parts",
  "limits",
  "nation",
  "group",
  "meaning",
  "source",
  "lead",
  "reporter",
] as const;

export type MayHold = (typeof MAY_HOLD)[number];

/** For which periods a layout can hold figures: of any length, the same of two or more, only years, only parts of years, or one for all. */
type PeriodsHeld = "any" | "two or more" | "years" | "parts of years" | "one for all";

/** What a layout can hold of a register. What it cannot hold is unknown to whoever reads it, never another value. */
export type Holds = { readonly periods: PeriodsHeld; readonly facts: readonly MayHold[] };

/** A layout that keeps no figures. */
export const NO_FIGURES: Holds = { periods: "any", facts: [] };

/** A layout with a column for whatever anybody wants to say of a KPI. */
export const ANYTHING: Holds = { periods: "any", facts: MAY_HOLD };
