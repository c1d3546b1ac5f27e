import type { Finding } from "@quarterlight/core/checks";
import { cellName } from "@quarterlight/core/workbook";
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Session } from "../session.ts";
import { FindingCard } from "./FindingCard.tsx";

/** More findings than this are shown only when asked for. */
const AT_FIRST = 30;

type Props = Pick<Session, "select" | "apply"> & { readonly findings: readonly Finding[] };

export function FindingList({ findings, select, apply }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, AT_FIRST);
  return (
    <>
      <ul className="findings">
        {shown.map((finding) => (
          <FindingCard key={keyOf(finding)} finding={finding} select={select} apply={apply} />
        ))}
      </ul>
      {shown.length < findings.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          Show all {findings.length}
        </Button>
      ) : null}
    </>
  );
}

/** The same from one checking to the next, so that a reader keeps their place. */
function keyOf({ check, at, kpis, what }: Finding): string {
  const cells = at.map((address) => `${address.sheet}!${cellName(address)}`);
  return [check, ...kpis, ...cells, cells.length === 0 ? what : ""].join(" ");
}
