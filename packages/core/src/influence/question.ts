/** The six questions of the rubric, in the order they are asked. */
export const QUESTIONS = ["delivery", "changeable", "counted", "lead", "timely", "moved"] as const;

export type Question = (typeof QUESTIONS)[number];

/**
 * What is known of a question: the workbook's data answers it, a person has answered it, or only a
 * person can and has not yet.
 */
export type Answer =
  | { readonly question: Question; readonly from: "data" | "person"; readonly answer: string }
  | { readonly question: Question; readonly from: "nobody" };
