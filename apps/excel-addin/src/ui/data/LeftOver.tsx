import { Button } from "@fluentui/react-components";
import type { NotUnderstood, Reading } from "@quarterlight/core/reading";
import { addressName } from "@quarterlight/core/workbook";
import { useState } from "react";
import { wordsOf } from "../../work/words-of-reading.ts";
import { ColumnMeaning } from "./ColumnMeaning.tsx";
import { CellLink } from "../CellLink.tsx";
import { useHush } from "../hush.tsx";
import type { Session } from "../session.ts";

/** More lines than this are shown only when asked for. */
const AT_FIRST = 25;

type Props = Pick<Session, "understanding" | "answer" | "select">;

/** Everything that was not understood, each with its cell. */
export function LeftOver({ understanding, answer, select }: Props) {
  const { reading } = understanding;
  const hush = useHush();
  const [all, setAll] = useState(false);
  const lines = wordsOf(reading, "notUnderstood");
  if (lines.length === 0) {
    return (
      <section className="block">
        <h2>Not understood</h2>
        <p className="soft">Nothing: every cell that could matter was understood.</p>
      </section>
    );
  }
  const shown = all ? lines : lines.slice(0, AT_FIRST);
  return (
    <section className="block">
      <h2>Not understood ({lines.length})</h2>
      <ul className="cells">
        {shown.map((line, index) => {
          const left = reading.notUnderstood[index];
          const at = left?.at;
          return (
            <li key={line}>
              {at && select ? <CellLink cell={addressName(at)} select={select} /> : null}
              <span>{hush(line)}</span>
              {left && canBeSaid(left, reading) ? (
                <ColumnMeaning column={left} {...{ understanding, answer }} />
              ) : null}
            </li>
          );
        })}
      </ul>
      {shown.length < lines.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          Show all {lines.length} not understood
        </Button>
      ) : null}
    </section>
  );
}

/** Whether a person can say what a column means: in Quarterlight's own sheets the headings are fixed. */
function canBeSaid({ what, text, at, why }: NotUnderstood, { sheets }: Reading): boolean {
  const layout = sheets.find(({ sheet }) => sheet === at.sheet)?.layout;
  return what === "column" && why === "unknown heading" && text !== "" && layout !== "quarterlight";
}
