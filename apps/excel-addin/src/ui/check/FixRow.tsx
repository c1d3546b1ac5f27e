import { Button } from "@fluentui/react-components";
import type { Fix } from "@quarterlight/core/checks";
import { addressName } from "@quarterlight/core/workbook";
import { useState } from "react";
import type { Session } from "../session.ts";

type Props = Pick<Session, "apply"> & { readonly fix: Fix };

/** What would put a finding right: each cell as it stands and as it would be. In Excel, one press does it. */
export function FixRow({ fix, apply }: Props) {
  const [working, setWorking] = useState(false);
  const put = async () => {
    if (!apply) return;
    setWorking(true);
    await apply(fix.edits.map(({ edit }) => edit));
    setWorking(false);
  };
  return (
    <div className="fix">
      <p>{fix.says}</p>
      <ul className="plain-list">
        {fix.edits.map(({ edit, before, after }) => (
          <li key={addressName(edit.at)}>
            <code className="cell">{addressName(edit.at)}</code> <del>{before === "" ? "empty" : before}</del>{" "}
            <span aria-hidden="true">→</span> <ins>{after === "" ? "empty" : after}</ins>
          </li>
        ))}
      </ul>
      {apply ? (
        <Button
          size="small"
          disabledFocusable={working}
          aria-label={`Put it right: ${fix.edits.map(({ edit }) => addressName(edit.at)).join(", ")}. ${fix.says}`}
          onClick={() => void put()}
        >
          Put it right
        </Button>
      ) : null}
    </div>
  );
}
