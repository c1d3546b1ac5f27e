import type { Kpi } from "@quarterlight/core/register";
import { type Report, cellWords } from "@quarterlight/core/report";
import { annexRow } from "../../work/told.ts";
import { CellLink } from "../CellLink.tsx";
import type { Session } from "../session.ts";

type Props = { readonly kpi: Kpi; readonly report: Report; readonly select: Session["select"] };

/** What the annex says of the KPI, for whoever asks where a figure came from. */
export function AnnexRow({ kpi, report, select }: Props) {
  const cells = annexRow(kpi, report);
  if (cells.length === 0) return null;
  return (
    <section className="block">
      <h2>In the annex</h2>
      <dl className="annex">
        {cells.slice(1).map(({ head, cell }) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>
              {cell.kind === "address" ? <CellLink cell={cell.text} select={select} /> : cellWords(cell)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
