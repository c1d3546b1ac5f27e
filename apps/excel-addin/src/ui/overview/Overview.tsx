import { plain } from "@quarterlight/core/report";
import { periodName } from "@quarterlight/core/period";
import { Words } from "../Words.tsx";
import type { Session } from "../session.ts";
import { Counts } from "./Counts.tsx";
import { NextStep } from "./NextStep.tsx";
import { Standing } from "./Standing.tsx";
import { ToLookAt } from "./ToLookAt.tsx";
import { WhoReports } from "./WhoReports.tsx";

/** Where the quarter stands, and the one thing to do next. */
export function Overview(session: Session) {
  const { built, brief, understanding, select } = session;
  const { report } = built;
  return (
    <>
      <p className="eyebrow">
        {report.masthead.partnership || understanding.name}
        <span>{periodName(brief.period)}</span>
      </p>
      <h1 className="headline">
        <Words text={report.headline} select={select} />
      </h1>
      <ol className="things">
        {report.summary.things.items.map(({ strong, rest }) => (
          <li key={plain(strong)}>
            <b>
              <Words text={strong} select={select} />
            </b>
            <Words text={rest} select={select} />
          </li>
        ))}
      </ol>
      <NextStep {...session} />
      <Counts {...session} />
      <Standing {...session} />
      <ToLookAt {...session} />
      <WhoReports understanding={understanding} select={select} />
      {report.masthead.notice === "" ? null : <p className="notice">{report.masthead.notice}</p>}
    </>
  );
}
