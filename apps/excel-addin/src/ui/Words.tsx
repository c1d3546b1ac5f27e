import { type Figure as Bound, type Text, traced } from "@quarterlight/core/report";

type Props = {
  readonly text: Text;
  /** Shows a cell in Excel; absent on the local page, where the cell is named on hover. */
  readonly select: ((cell: string) => Promise<void>) | undefined;
};

/** A sentence as the report prints it. Each figure leads to the cells it came from. */
export function Words({ text, select }: Props) {
  const runs = traced(text);
  return runs.map((run, index) => {
    if (typeof run === "string") return partsAt(runs, index).middle;
    const key = `${index} ${run.figure}`;
    return (
      <span key={key} className="kept">
        {partsAt(runs, index - 1).tail}
        <Figure figure={run.figure} cells={run.cells} select={select} />
        {partsAt(runs, index + 1).lead}
      </span>
    );
  });
}

type Run = string | Bound;

type Parts = { readonly lead: string; readonly middle: string; readonly tail: string };

/** Words cut so that the brackets and stops beside a figure stay with it on its line. */
function partsAt(runs: readonly Run[], index: number): Parts {
  const words = runs[index];
  if (typeof words !== "string") return { lead: "", middle: "", tail: "" };
  const lead = isFigure(runs[index - 1]) ? (/^\S*/u.exec(words)?.[0] ?? "") : "";
  const rest = words.slice(lead.length);
  const tail = isFigure(runs[index + 1]) ? (/\S*$/u.exec(rest)?.[0] ?? "") : "";
  return { lead, middle: rest.slice(0, rest.length - tail.length), tail };
}

function isFigure(run: Run | undefined): boolean {
  return run !== undefined && typeof run !== "string";
}

type FigureProps = Pick<Bound, "figure" | "cells"> & Pick<Props, "select">;

function Figure({ figure, cells, select }: FigureProps) {
  const origin = `From ${cells.join(", ")}`;
  const [cell] = cells;
  return select && cell ? (
    <button type="button" className="figure" title={origin} onClick={() => void select(cell)}>
      {figure}
    </button>
  ) : (
    <span className="figure" title={origin}>
      {figure}
    </span>
  );
}
