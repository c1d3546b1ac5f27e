import type { Kpi } from "@quarterlight/core/register";
import { type Cell, type Report, cellWords } from "@quarterlight/core/report";
import { rowOf } from "../../work/told.ts";
import { ChangeSign, Sign } from "../Sign.tsx";
import { Words } from "../Words.tsx";
import type { Session } from "../session.ts";

type Props = { readonly kpi: Kpi; readonly report: Report; readonly select: Session["select"] };

/** The KPI's row of its section's table, a heading with each cell; a press on a figure selects the cell it came from. */
export function TableRow({ kpi, report, select }: Props) {
  const cells = rowOf(kpi, report);
  if (cells.length === 0) return null;
  return (
    <section className="block">
      <h2>In the table</h2>
      <dl className="annex">
        {cells.map(({ head, cell }) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>
              <CellContent cell={cell} select={select} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function CellContent({ cell, select }: Pick<Props, "select"> & { readonly cell: Cell }) {
  if (cell.kind === "text")
    return (
      <>
        <Words text={cell.text} select={select} /> {cell.marks.join(" ")}
      </>
    );
  if (cell.kind !== "status" && cell.kind !== "change") return cellWords(cell);
  return (
    <span className="signed">
      {cell.kind === "status" ? <Sign kind={cell.status} /> : <ChangeSign kind={cell.change} />}{" "}
      {cellWords(cell)}
    </span>
  );
}
