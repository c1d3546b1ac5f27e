import type { Host } from "@quarterlight/excel-host/engine";
import type { Area } from "@quarterlight/excel-host/workbook";
import type { ReactNode } from "react";
import { sumsOf } from "./sums.ts";

type Props = {
  readonly words: string;
  readonly host: Host;
  readonly selection: Area;
  /** Something the person may do about what just happened. */
  readonly children: ReactNode;
};

/** What just happened, what the selection adds up to, and what the add-in has asked of the simulated Excel. */
export function StatusBar({ words, host, selection, children }: Props) {
  const { roundTrips, excelApi, unimplemented } = host.report();
  const sums = sumsOf(selection);
  return (
    <footer className="status-bar">
      <output className="status-words">{words}</output>
      {children}
      {sums === null ? null : (
        <p>
          Average: {sums.average} · Count: {sums.count} · Sum: {sums.sum}
        </p>
      )}
      <p className="status-counter" title={because(excelApi)}>
        Round trips: {roundTrips} · needs ExcelApi {excelApi?.version ?? "1.1"}
        {unimplemented.length === 0 ? "" : ` · not simulated: ${unimplemented.join(", ")}`}
      </p>
    </footer>
  );
}

function because(excelApi: { readonly because: string } | null): string {
  return excelApi === null ? "" : `The newest member asked for is ${excelApi.because}`;
}
