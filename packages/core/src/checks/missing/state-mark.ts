import { STATE_MARKERS } from "../../register/index.ts";

const MARKS: Readonly<Record<string, string>> = { ...STATE_MARKERS, zero: "0" };

/** The mark that a missing figure's state is written with. */
export function stateMark(state: string): string {
  return MARKS[state] ?? STATE_MARKERS["not available"];
}
