import { quietName } from "./hush.tsx";

type Props = {
  /** As a person writes it, such as `Figures!C12`. */
  readonly cell: string;
  readonly select: ((cell: string) => Promise<void>) | undefined;
};

/** A cell's name; in Excel it leads there. */
export function CellLink({ cell, select }: Props) {
  const shown = cell.replace(/^'?(.+?)'?!/, (whole, sheet: string) =>
    quietName(sheet) === sheet ? whole : `“${quietName(sheet)}”!`,
  );
  if (!select) return <code className="cell">{shown}</code>;
  return (
    <button type="button" className="cell cell-link" onClick={() => void select(cell)}>
      {shown}
    </button>
  );
}
