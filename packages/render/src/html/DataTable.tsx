import type { Table } from "@quarterlight/core/report";
import type { StatusOf } from "../outline/index.ts";
import { Sign } from "./Sign.tsx";

type Props = { readonly table: Table; readonly id: string; readonly statusOf?: StatusOf };

/** A table with its caption, in a frame that scrolls on a small screen. */
export function DataTable({ table, id, statusOf }: Props) {
  const side = (column: number) => (table.numeric.includes(column) ? "number" : undefined);
  return (
    <>
      <div className="scroll" role="region" aria-labelledby={id} tabIndex={0}>
        <table>
          <caption id={id}>{table.caption}</caption>
          <thead>
            <tr>
              {table.head.map((name, column) => (
                <th key={name} scope="col" className={side(column)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={`${index} ${row[0] ?? ""}`}>
                <th scope="row" className={side(0)}>
                  {row[0]}
                </th>
                {row.slice(1).map((cell, order) => (
                  <td key={`${order} ${cell}`} className={side(order + 1)}>
                    <Cell cell={cell} kind={statusOf?.(table.head[order + 1], cell)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
    </>
  );
}

function Cell({ cell, kind }: { readonly cell: string; readonly kind: ReturnType<StatusOf> }) {
  if (kind === undefined) return cell;
  return (
    <span className="cell-status">
      <Sign kind={kind} /> {cell}
    </span>
  );
}
