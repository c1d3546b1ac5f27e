import { type Run, traced } from "@quarterlight/core/report";

/** A sentence; each bound figure carries the cells it came from. */
export function Words({ text }: { readonly text: readonly Run[] }) {
  return Array.from(traced(text).entries(), ([order, run]) =>
    typeof run === "string" ? (
      run
    ) : (
      <span key={order} data-cells={run.cells.join(" ")} title={`From ${run.cells.join(", ")}`}>
        {run.figure}
      </span>
    ),
  );
}
