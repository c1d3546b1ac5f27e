import type { Question } from "../register/index.ts";
import type { Evidence, Says } from "./evidence/evidence.ts";

export { QUESTIONS, type Question } from "../register/index.ts";
/**
 * What is known of a question: a person has answered it, words of the row answer it, the workbook's own
 * figures do, or nobody can tell from what is there. Unknown is an answer: a lead that nobody wrote down is
 * not known, and that is not "no".
 */
export type Answer =
  | { readonly question: Question; readonly from: "person"; readonly answer: string }
  | {
      readonly question: Question;
      readonly from: "data";
      readonly answer: string;
      /** Whether figures show it by their periods, or the one there is, or the workbook says it: how often, or how late. */
      readonly by: "figures" | "one figure" | "frequency" | "delay";
    }
  | {
      readonly question: Question;
      readonly from: "row";
      readonly answer: Says;
      readonly evidence: readonly Evidence[];
    }
  | { readonly question: Question; readonly from: "nobody" };
