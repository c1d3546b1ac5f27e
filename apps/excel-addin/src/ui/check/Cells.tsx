import { type Address, addressName } from "@quarterlight/core/workbook";
import { CellLink } from "../CellLink.tsx";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";

/** More cells than this are counted, not named. */
const NAMED = 4;

type Props = { readonly at: readonly Address[]; readonly select: Session["select"] };

/** The cells a finding is about, each leading there. */
export function Cells({ at, select }: Props) {
  return (
    <p className="finding-cells">
      {at.slice(0, NAMED).map((address) => (
        <CellLink key={addressName(address)} cell={addressName(address)} select={select} />
      ))}
      {at.length > NAMED ? <span className="soft">and {plural(at.length - NAMED, "more cell")}</span> : null}
    </p>
  );
}
