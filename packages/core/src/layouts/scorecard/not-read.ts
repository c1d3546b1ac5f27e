import { namesPartOfYear } from "../../period/index.ts";
import { NO_REMARKS, type Reason, type Remark, asks, notUnderstood } from "../../reading/index.ts";
import { type Sheet, addressAt } from "../../workbook/index.ts";
import type { FoundTable } from "./headings.ts";
import type { FoundColumn } from "./name-columns.ts";
import { holdsAnything } from "./newest-unknown.ts";

/** Why nothing was made of a column, and what would tell. */
export function notRead(
  { column, heading, meaning }: FoundColumn,
  sheet: Sheet,
  table: FoundTable,
  /** Whether it may hold the figures of a newest period, and nobody has said which that is. */
  isNewest: boolean,
): readonly Remark[] {
  const at = addressAt(sheet, table.headingBottom, column);
  const because = (why: Reason) => notUnderstood("column", at, heading, why);
  switch (meaning.means) {
    case "role":
      return NO_REMARKS;
    case "ambiguous period": {
      const choices = meaning.choices.map(({ period }) => period);
      return [asks({ asks: "quarters", at, label: heading, choices }), because("ambiguous period")];
    }
    case "either date": {
      const { choices } = meaning;
      return [asks({ asks: "dates", at, label: heading, choices }, "a workbook"), because("either date")];
    }
    case "a week": {
      const first = table.columns.find((each) => each.meaning.means === "a week");
      return first?.column === column ? [because("a week")] : NO_REMARKS;
    }
    case "wrong year":
      return [because("wrong year")];
    case "nothing known": {
      return [
        ...(isNewest ? [asks({ asks: "current period", at })] : []),
        because(namesPartOfYear(heading) ? "not a period" : "unknown heading"),
      ];
    }
    case "no heading":
      return holdsAnything(sheet, table, column) ? [because("no heading")] : NO_REMARKS;
  }
}
