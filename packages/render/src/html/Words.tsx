import type { Text } from "@quarterlight/core/report";

/** A sentence; each bound figure carries the cells it came from. */
export function Words({ text }: { readonly text: Text }) {
  return text.map((run, index) =>
    typeof run === "string" ? (
      run
    ) : (
      <span
        key={`${index} ${run.figure}`}
        data-cells={run.cells.join(" ")}
        title={`From ${run.cells.join(", ")}`}
      >
        {run.figure}
      </span>
    ),
  );
}
