import { type Chart, plain } from "@quarterlight/core/report";
import { ACROSS, COLUMN, NARROW, WIDE, draw, isAcross } from "../chart/index.ts";
import { words } from "../outline/index.ts";
import { DataTable } from "./DataTable.tsx";

type Props = {
  readonly chart: Chart;
  readonly titled: boolean;
  /** In the summary a chart is drawn a second time, without its figures: the section has them. */
  readonly where?: "summary";
  /** Whether it is printed too, where it is drawn for a column of the page. */
  readonly isPrinted?: boolean;
};

/**
 * A chart with its message and what it measures, drawn narrow, wide and for paper, one of which is shown; and its figures as
 * a table.
 */
export function ChartFigure({ chart, titled, where, isPrinted = true }: Props) {
  return (
    <figure className="figure">
      <figcaption>
        {titled ? <b>{plain(chart.title)}</b> : null} <span>{chart.subtitle}</span>
      </figcaption>
      <div className="chart at-narrow" dangerouslySetInnerHTML={{ __html: draw(chart, NARROW).svg }} />
      <div className="chart at-wide" dangerouslySetInnerHTML={{ __html: draw(chart, WIDE).svg }} />
      {isPrinted ? (
        <div
          className="chart at-paper"
          dangerouslySetInnerHTML={{ __html: draw(chart, isAcross(chart) ? ACROSS : COLUMN).svg }}
        />
      ) : null}
      {where !== undefined ? null : (
        <details>
          <summary>
            {words.table}
            <span className="unseen">: {plain(chart.title)}</span>
          </summary>
          <DataTable table={chart.table} id={`${chart.id}-table`} kind="figures" />
        </details>
      )}
    </figure>
  );
}
