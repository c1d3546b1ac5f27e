import { type Chart, plain } from "@quarterlight/core/report";
import { draw } from "../chart/index.ts";
import { words } from "../outline/index.ts";
import { DataTable } from "./DataTable.tsx";

/** Drawn for a phone; a wider column shows it larger. */
const SIZE = { width: 360, height: 172, text: 12.5 };

type Props = { readonly chart: Chart; readonly titled: boolean };

/** A chart with its message, what it measures, and its figures as a table. */
export function ChartFigure({ chart, titled }: Props) {
  return (
    <figure>
      <figcaption>
        {titled ? <b>{plain(chart.title)}</b> : null} <span>{chart.subtitle}</span>
      </figcaption>
      <div className="chart" dangerouslySetInnerHTML={{ __html: draw(chart, SIZE).svg }} />
      <details>
        <summary>
          {words.table}
          <span className="unseen">: {plain(chart.title)}</span>
        </summary>
        <DataTable table={chart.table} id={`${chart.id}-table`} />
      </details>
    </figure>
  );
}
