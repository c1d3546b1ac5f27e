import { columnName } from "../workbook/index.ts";
import { listed } from "./listed.ts";
import type { Question } from "./question.ts";

type Hidden = Extract<Question, { asks: "hidden" }>;

export function hiddenQuestionInWords(question: Hidden): string {
  const held =
    question.isOfWords === true
      ? "Words that the report may print stand there."
      : "Figures stand there. Until it is answered they are not judged.";
  if (question.isWhole) return `Does the hidden sheet “${question.sheet}” belong in the report? ${held}`;
  return `Do the hidden or filtered ${linesInWords(question)} of “${question.sheet}” belong in the report? ${held}`;
}

function linesInWords({ rows, columns }: Hidden): string {
  const some = (one: string, many: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${names.length === 1 ? one : many} ${listed(names)}`];
  return [
    ...some(
      "row",
      "rows",
      rows.map((row) => String(row + 1)),
    ),
    ...some("column", "columns", columns.map(columnName)),
  ].join(" and ");
}
