import { type Cell, type Table, cellWords } from "@quarterlight/core/report";
import { drawTiny } from "../chart/index.ts";
import { ChangeSign, Sign } from "./Sign.tsx";
import { Words } from "./Words.tsx";

type Props = {
  readonly table: Table;
  readonly id: string;
  readonly kind: "indicators" | "figures";
  /** Whether its caption is shown; a heading above may have said it. */
  readonly captioned?: boolean;
};

/**
 * A table with its caption. One of indicators becomes a list of small cards on a phone, and keeps its roles there, which
 * a browser drops with the layout.
 */
export function DataTable({ table, id, kind, captioned = true }: Props) {
  const role = roles(kind);
  return (
    <>
      <table className={kind} role={role("table")} aria-labelledby={id}>
        <caption id={id} className={captioned ? undefined : "unseen"}>
          {table.caption}
        </caption>
        <thead role={role("rowgroup")}>
          <tr role={role("row")}>
            {table.head.map((name, column) => (
              <th key={name} scope="col" role={role("columnheader")} className={sideOf(table, column)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role("rowgroup")}>
          {Array.from(table.rows.entries(), ([index, row]) => (
            <Row key={index} table={table} row={row} kind={kind} />
          ))}
        </tbody>
      </table>
      {table.notes.map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
    </>
  );
}

type RowProps = Pick<Props, "table" | "kind"> & { readonly row: readonly Cell[] };

function Row({ table, kind, row: [first, ...others] }: RowProps) {
  const role = roles(kind);
  return (
    <tr role={role("row")}>
      <th scope="row" role={role("rowheader")} className={sideOf(table, 0)}>
        {first === undefined ? null : <CellContent cell={first} />}
      </th>
      {Array.from(others.entries(), ([order, cell]) => (
        <td
          key={order}
          role={role("cell")}
          className={[sideOf(table, order + 1) ?? "", cell.kind, isEmpty(cell) ? "empty" : ""]
            .join(" ")
            .trim()}
          data-head={table.head[order + 1]}
        >
          <CellContent cell={cell} />
        </td>
      ))}
    </tr>
  );
}

/** A table that may be shown as something else keeps its roles by name. */
function roles(kind: Props["kind"]): (role: string) => string | undefined {
  return (role) => (kind === "indicators" ? role : undefined);
}

function isEmpty(cell: Cell): boolean {
  return cell.kind !== "trend" && cellWords(cell) === "";
}

function sideOf(table: Table, column: number): "number" | undefined {
  return table.numeric.includes(column) ? "number" : undefined;
}

function CellContent({ cell }: { readonly cell: Cell }) {
  switch (cell.kind) {
    case "status":
      return (
        <span className={`verb ${cell.status}`}>
          <Sign kind={cell.status} /> <span>{cell.text}</span>
        </span>
      );
    case "change":
      return cell.text === "" ? null : (
        <span className={`verb ${cell.change}`}>
          <ChangeSign kind={cell.change} /> <span>{cell.text}</span>
        </span>
      );
    case "name":
      return (
        <>
          {cell.to === "" ? cell.text : <a href={`#${cell.to}`}>{cell.text}</a>}
          {cell.under === "" ? null : <small>, {cell.under}</small>}
        </>
      );
    case "trend":
      return <span className="tiny" dangerouslySetInnerHTML={{ __html: drawTiny(cell.trend).svg }} />;
    case "text":
      return (
        <>
          <Words text={cell.text} />
          {cell.marks.map((mark) => ` ${mark}`).join("")}
        </>
      );
    case "words":
    case "address":
    case "period":
    case "missing":
      return cellWords(cell);
  }
}
