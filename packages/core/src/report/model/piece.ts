import type { Run } from "./text.ts";
import type { Claim } from "../../claims/index.ts";

/**
 * One piece of writing of the report, with where it stands. Ours to answer for: a sentence, the cell of a table, what a
 * chart prints, what is read out in place of it, a status. `given`: a title, a name, a period, a heading. `typed`: what
 * a person wrote. `of` is the KPI it stands beside, where it does.
 */
export type Piece = {
  readonly where: string;
  readonly kind: "sentence" | "status" | "cell" | "label" | "alternative text" | "given" | "typed";
  readonly of: string;
  readonly text: readonly Run[];
  /** The claims of the figures in the same row of a table, or of the same point of a chart. */
  readonly beside?: readonly Claim[];
  /** The values of an axis that it names, where it is the label of an axis or says where it starts. */
  readonly scale?: readonly number[];
  /** The cells in which a person typed it, where that is known. */
  readonly cells?: readonly string[];
  /** Of what is said of a chart: the periods that it draws, as they are printed there. */
  readonly times?: readonly string[];
};

export function sentence(where: string, text: readonly Run[]): Piece {
  return { where, kind: "sentence", of: "", text };
}

export function given(where: string, text: string): Piece {
  return { where, kind: "given", of: "", text: text === "" ? [] : [{ said: text, as: "name" }] };
}

export function period(where: string, text: string): Piece {
  return { where, kind: "given", of: "", text: text === "" ? [] : [{ said: text, as: "period" }] };
}

export function typed(where: string, text: string): Piece {
  return { where, kind: "typed", of: "", text: text === "" ? [] : [{ said: text, as: "name" }] };
}
