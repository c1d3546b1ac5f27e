import type { Finding } from "@quarterlight/core/checks";
import { addressName } from "@quarterlight/core/workbook";
import { CellLink } from "../CellLink.tsx";
import { Sign } from "../Sign.tsx";
import { plural } from "../plural.ts";
import type { Session } from "../session.ts";
import { FixRow } from "./FixRow.tsx";
import { EFFECT_WORDS } from "./effect-words.ts";

/** More cells than this are counted, not named. */
const CELLS_NAMED = 4;

type Props = Pick<Session, "select" | "apply"> & { readonly finding: Finding };

/** One finding: what stands there and where, why it matters, what to do, and what would put it right. */
export function FindingCard({ finding, select, apply }: Props) {
  const { effect, title, kpis, what, why, remedy, at, fixes, accepted } = finding;
  return (
    <li className="finding">
      <Sign kind={EFFECT_WORDS[effect].sign} />
      <div className="finding-words">
        <p className="finding-title">
          {title}
          {kpis.length === 1 ? <span className="chip">{kpis[0]}</span> : null}
        </p>
        <p>{what}</p>
        <p className="finding-cells">
          {at.slice(0, CELLS_NAMED).map((address) => (
            <CellLink key={addressName(address)} cell={addressName(address)} select={select} />
          ))}
          {at.length > CELLS_NAMED ? (
            <span className="soft">and {plural(at.length - CELLS_NAMED, "more cell")}</span>
          ) : null}
        </p>
        <p className="soft">{why}</p>
        <p>
          <b>To do:</b> {remedy}
        </p>
        {fixes.map((fix) => (
          <FixRow key={fix.says} fix={fix} apply={apply} />
        ))}
        {accepted ? (
          <p className="soft">
            Let stand by {accepted.person}: {accepted.reason}
          </p>
        ) : null}
      </div>
    </li>
  );
}
