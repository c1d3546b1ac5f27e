import { Button } from "@fluentui/react-components";
import type { Session } from "./session.ts";

/** The sheets of Quarterlight's own workbook without which there is no report, in the order to fill them in. */
const STEPS = [
  { sheet: "Settings", words: "who you are, and which quarter the report is about" },
  { sheet: "KPIs", words: "a row for each: its name, unit, and which way is better" },
  { sheet: "Figures", words: "a row for each KPI and quarter: its value" },
] as const;

/** Each of those sheets has its headings in row 4. */
const FIRST_ROW = 5;

/** What to fill in first, each sheet a press away where the workbook is open in Excel. */
export function FirstSteps({ select }: Pick<Session, "select">) {
  return (
    <>
      <ol className="first-steps">
        {STEPS.map(({ sheet, words }) => (
          <li key={sheet}>
            <p>
              <b>{sheet}</b>: {words}.
            </p>
            {select ? (
              <Button size="small" onClick={() => void select(`${sheet}!A${FIRST_ROW}`)}>
                Go to {sheet}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      <p className="soft">
        {select
          ? "This pane reads what you type, and shows the report as soon as there is a figure."
          : "Fill them in with Excel and save the file, then open it here again."}
      </p>
    </>
  );
}
