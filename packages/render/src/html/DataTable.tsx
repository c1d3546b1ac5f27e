import { type Cell, type Table, cellWords } from "@quarterlight/core/report";
import { Sign } from "./Sign.tsx";
import { Words } from "./Words.tsx";

type Props = { readonly table: Table; readonly id: string };

/** From this many columns on, a table is wider than a phone. */
const WIDE = 4;

/** A table with its caption; a wide one in a frame that scrolls on a small screen and that a keyboard can reach. */
export function DataTable({ table, id }: Props) {
  const rows = <Rows table={table} id={id} />;
  return (
    <>
      {table.head.length < WIDE ? (
        rows
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a tab stop a keyboard could not scroll it
        <section className="scroll" aria-labelledby={id} tabIndex={0}>
          {rows}
        </section>
      )}
      {table.notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
    </>
  );
}

function Rows({ table, id }: Props) {
  const side = (column: number) => (table.numeric.includes(column) ? "number" : undefined);
  return (
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
        {Array.from(table.rows.entries(), ([index, row]) => (
          <tr key={index}>
            <th scope="row" className={side(0)}>
              {row[0] === undefined ? null : <CellContent cell={row[0]} />}
            </th>
            {Array.from(row.slice(1).entries(), ([order, cell]) => (
              <td key={order} className={side(order + 1)}>
                <CellContent cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellContent({ cell }: { readonly cell: Cell }) {
  if (cell.kind === "status") {
    return (
      <span className="cell-status">
        <Sign kind={cell.status} /> {cell.text}
      </span>
    );
  }
  if (cell.kind !== "text") return cellWords(cell);
  return (
    <>
      <Words text={cell.text} />
      {cell.marks.map((mark) => ` ${mark}`).join("")}
    </>
  );
}
