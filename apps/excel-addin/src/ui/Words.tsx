import type { Text } from "@quarterlight/core/report";

type Props = {
  readonly text: Text;
  /** Shows a cell in Excel; absent on the local page, where the cell is named on hover. */
  readonly select: ((cell: string) => Promise<void>) | undefined;
};

/** A sentence as the report prints it. Each figure leads to the cells it came from. */
export function Words({ text, select }: Props) {
  return text.map((run, index) => {
    if (typeof run === "string") return run;
    const key = `${index} ${run.figure}`;
    const origin = `From ${run.cells.join(", ")}`;
    const [cell] = run.cells;
    return select && cell ? (
      <button key={key} type="button" className="figure" title={origin} onClick={() => void select(cell)}>
        {run.figure}
      </button>
    ) : (
      <span key={key} className="figure" title={origin}>
        {run.figure}
      </span>
    );
  });
}
