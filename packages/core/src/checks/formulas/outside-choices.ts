import { ownFigures } from "../examples/sheets.ts";
import { columnAt } from "../frame/column-at.ts";
import { defineCheck } from "../frame/define.ts";
import type { Desk } from "../frame/subjects.ts";
import type { Column } from "../../layouts/index.ts";
import { type Address, addressName } from "../../workbook/index.ts";

const FAULTS: Readonly<Record<string, string>> = {
  "not a choice": "is not one of the words its column takes",
  "not a number": "is not a number",
  "not a date": "is not a date",
  "unknown setting": "is not a setting",
};

/** A target that could not be read is R09: no list says what may stand there. */
function isOfTarget({ register }: Desk, at: Address): boolean {
  const name = addressName(at);
  return register.kpis.some(({ targets }) =>
    targets.some((target) => target.state === "unread" && addressName(target.at) === name),
  );
}

function choicesOf(definition: Column | undefined): readonly string[] {
  if (definition?.kind === "choice") return definition.choices ?? [];
  return definition?.kind === "yes or no" ? ["yes", "no"] : [];
}

export const outsideChoices = defineCheck({
  id: "F18",
  title: "Entry that its column does not allow",
  why: "It is passed over, so the report is written as if nothing stood there.",
  scope: "gap",
  check: ({ gap, desk }) => {
    const fault = FAULTS[gap.why];
    if (fault === undefined || isOfTarget(desk, gap.at)) return undefined;
    const definition = columnAt(desk, gap.at)?.definition;
    return {
      at: gap.at,
      text: gap.text,
      fault,
      isNeeded: definition?.required === true,
      choices: gap.why === "not a choice" ? choicesOf(definition) : [],
    };
  },
  severity: ({ isNeeded }) => (isNeeded ? "error" : "warning"),
  message: ({ text, fault }) => `“${text}” ${fault}.`,
  remedy: ({ choices }) =>
    choices.length === 0
      ? "Choose from the cell's list, or correct what was typed."
      : `Choose one of the words of its column: ${choices.join("; ")}.`,
  departs:
    "An error in a column that must be filled in. By the columns of Quarterlight's own sheets; other workbooks' validation rules do not come with their cells.",
  examples: {
    keep: [() => ownFigures(["Marks"], [["H1", "2025/26 Q1", 81, "[p]"]])],
    break: [() => ownFigures(["Marks"], [["H1", "2025/26 Q1", 81, "hello"]])],
  },
});
