import { NARROW, chartStyle, draw } from "@quarterlight/render/chart";
import { type Chart, cellWords, plain } from "@quarterlight/core/report";
import { useMemo, useRef } from "react";
import { Summary } from "../Summary.tsx";
import { useWidth } from "./use-width.ts";

/** As wide as the paper, within what a chart can be read at; the words are no smaller than on a phone. */
const WIDTHS = { least: 260, usual: 320, most: 440 };
const TEXT = 13;

/** The report's own chart, with its figures as a table. */
export function ChartFigure({ chart }: { readonly chart: Chart }) {
  const { caption, head, rows, numeric, notes } = chart.table;
  const place = useRef<HTMLDivElement>(null);
  const width = Math.max(WIDTHS.least, Math.min(WIDTHS.most, useWidth(place, WIDTHS.usual)));
  const svg = useMemo(() => draw(chart, { ...NARROW, width, text: TEXT }).svg, [chart, width]);
  return (
    <figure>
      <style>{chartStyle}</style>
      <figcaption>
        <b>{plain(chart.title)}</b> <span>{chart.subtitle}</span>
      </figcaption>
      <div className="chart" ref={place} dangerouslySetInnerHTML={{ __html: svg }} />
      <details className="more">
        <Summary>The figures as a table</Summary>
        <section className="scroll" tabIndex={0} aria-label={caption}>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                {head.map((name, column) => (
                  <th key={name} scope="col" className={numeric.includes(column) ? "number" : undefined}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.map(cellWords).join("|")}>
                  {row.map((cell, column) =>
                    column === 0 ? (
                      <th key={head[column]} scope="row">
                        {cellWords(cell)}
                      </th>
                    ) : (
                      <td key={head[column]} className={numeric.includes(column) ? "number" : undefined}>
                        {cellWords(cell)}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {notes.map((note) => (
          <p key={note} className="soft">
            {note}
          </p>
        ))}
      </details>
    </figure>
  );
}
