import { Button } from "@fluentui/react-components";
import type { Reading } from "@quarterlight/core/layouts";
import { addressName } from "@quarterlight/core/workbook";
import { useState } from "react";
import { wordsOf } from "../../work/words-of-reading.ts";
import { CellLink } from "../CellLink.tsx";
import type { Session } from "../session.ts";

/** More lines than this are shown only when asked for. */
const AT_FIRST = 25;

type Props = { readonly reading: Reading; readonly select: Session["select"] };

/** Everything that was not understood, each with its cell. */
export function LeftOver({ reading, select }: Props) {
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
          const at = reading.notUnderstood[index]?.at;
          return (
            <li key={line}>
              {at && select ? <CellLink cell={addressName(at)} select={select} /> : null}
              <span>{line}</span>
            </li>
          );
        })}
      </ul>
      {shown.length < lines.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          Show all {lines.length}
        </Button>
      ) : null}
    </section>
  );
}
