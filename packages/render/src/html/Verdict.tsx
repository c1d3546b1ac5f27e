import type { Change, Status } from "@quarterlight/core/report";
import { ChangeSign, Sign } from "./Sign.tsx";

type Props = { readonly status: Status; readonly change: Change };

/** How a KPI stands and how it changed: two signs, each with its word. */
export function Verdict({ status, change }: Props) {
  if (status.kind === "none" && change.word === "") return null;
  return (
    <ul className="verdict">
      {status.kind === "none" ? null : (
        <li className={`verb ${status.kind}`}>
          <Sign kind={status.kind} /> <span>{status.word}</span>
        </li>
      )}
      {change.word === "" ? null : (
        <li className={`verb ${change.kind}`}>
          <ChangeSign kind={change.kind} /> <span>{change.word}</span>
        </li>
      )}
    </ul>
  );
}
