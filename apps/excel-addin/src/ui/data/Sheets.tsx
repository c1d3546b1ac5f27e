import { Summary } from "../Summary.tsx";
import { wordsOfSheet } from "../../work/words-of-reading.ts";
import { plural } from "../plural.ts";
import { useHush } from "../hush.tsx";
import type { Session } from "../session.ts";
import { SheetChoice } from "./SheetChoice.tsx";

type Props = Pick<Session, "understanding" | "answer">;

/** Every sheet in the workbook's order, and what it was taken for. */
export function Sheets({ understanding, answer }: Props) {
  const { reading } = understanding;
  const hush = useHush();
  return (
    <section className="block">
      <h2>Sheets</h2>
      <ul className="sheets">
        {reading.sheets.map((sheet, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a sheet with two tables is read twice; the order is the workbook's own
          <li key={`${sheet.sheet} ${place}`}>
            <details>
              <Summary>
                <span className="sheet-name">{hush(sheet.sheet)}</span>
                <span className={sheet.layout === undefined ? "chip" : "chip chip-read"}>
                  {sheet.layout === undefined ? "left out" : plural(sheet.rows, "row")}
                </span>
              </Summary>
              {wordsOfSheet(reading, sheet).map((line) => (
                <p key={line}>{hush(line)}</p>
              ))}
              <SheetChoice key={sheet.layout ?? sheet.leftOut} {...{ sheet, understanding, answer }} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
