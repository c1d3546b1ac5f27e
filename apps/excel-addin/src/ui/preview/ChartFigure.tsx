import { draw } from "@quarterlight/render/chart";
import type { Chart } from "@quarterlight/core/report";
import { Summary } from "../Summary.tsx";

/** Drawn for the narrowest pane; a wider one shows it larger. */
const SIZE = { width: 320, height: 176, text: 12 };

/** The report's own chart, with its figures as a table. */
export function ChartFigure({ chart }: { readonly chart: Chart }) {
  const { caption, head, rows, numeric, notes } = chart.table;
  return (
    <figure>
      <figcaption>
        <b>{chart.title}</b> <span>{chart.subtitle}</span>
      </figcaption>
      <div className="chart" dangerouslySetInnerHTML={{ __html: draw(chart, SIZE).svg }} />
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
                <tr key={row.join("|")}>
                  {row.map((text, column) =>
                    column === 0 ? (
                      <th key={head[column]} scope="row">
                        {text}
                      </th>
                    ) : (
                      <td key={head[column]} className={numeric.includes(column) ? "number" : undefined}>
                        {text}
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
