import { plain } from "@quarterlight/core/report";
import { Sign } from "../Sign.tsx";
import type { Session } from "../session.ts";

/** How many judged KPIs stand where: a bar for the eye, a list for everybody. */
export function Standing({ built }: Session) {
  const { title, tally } = built.report.summary.standing;
  if (tally.length === 0) return null;
  return (
    <section className="block">
      <h2>{title}</h2>
      <div className="bar" aria-hidden="true">
        {tally.map(({ status, count }) => (
          <span key={status.kind} className={`bar-${status.kind}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className="tally">
        {tally.map(({ status, count }) => (
          <li key={status.kind} title={plain(status.because)}>
            <Sign kind={status.kind} />
            <b>{count}</b> {status.word.toLowerCase()}
          </li>
        ))}
      </ul>
    </section>
  );
}
