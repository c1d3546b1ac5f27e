import type { ToldFinding } from "@quarterlight/core/checks";
import { Summary } from "../Summary.tsx";
import { findingKey } from "../../work/finding-key.ts";
import { plural } from "../plural.ts";
import { AcceptedCard } from "./AcceptedCard.tsx";
import type { Desk } from "./desk.ts";

type Props = { readonly findings: readonly ToldFinding[]; readonly desk: Desk };

/** The findings that somebody looked at and let stand: who, when and why, each to be taken back. */
export function Accepted({ findings, desk }: Props) {
  if (findings.length === 0) return null;
  return (
    <details className="block more accepted">
      <Summary>{plural(findings.length, "accepted finding")}</Summary>
      <p className="soft">
        {desk.keeping.isBeside ? "Each stands" : "They stand in the sheet “Accepted”, each"} for as long as
        what it was given for does not change.
      </p>
      <ul className="findings">
        {findings.map((finding) => (
          <AcceptedCard key={findingKey(finding)} finding={finding} desk={desk} />
        ))}
      </ul>
    </details>
  );
}
