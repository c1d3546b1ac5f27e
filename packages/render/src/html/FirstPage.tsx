import { Fragment } from "react";
import { chapters, plain, type Report } from "@quarterlight/core/report";
import { dateline, words } from "../outline/index.ts";
import { Sign } from "./Sign.tsx";
import { Words } from "./Words.tsx";

/** What anyone should read: the finding, the quarter at a glance and where to find the rest. */
export function FirstPage({ report }: { readonly report: Report }) {
  return (
    <>
      {report.masthead.draft === "" ? null : <p className="draft">{report.masthead.draft}</p>}
      {report.masthead.notice === "" ? null : <p className="notice">{report.masthead.notice}</p>}
      <h1>
        <Words text={report.headline} />
      </h1>
      <p className="standfirst">
        {report.standfirst.map((text) => (
          <Fragment key={plain(text)}>
            <Words text={text} />{" "}
          </Fragment>
        ))}
      </p>
      <Glance report={report} />
      <nav aria-label={words.contents}>
        <p className="nav-title">{words.contents}</p>
        <ol>
          {chapters(report).map((chapter) => (
            <li key={chapter.id}>
              <a href={`#${chapter.id}`}>{chapter.title}</a>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}

export function Masthead({ report }: { readonly report: Report }) {
  const { partnership, date, edition } = report.masthead;
  return (
    <header>
      <p className="running" aria-hidden="true">
        {edition}
      </p>
      {partnership === "" ? null : <strong>{partnership}</strong>}
      <span>{dateline(report.masthead)}</span>
      {date === "" ? null : <span>{date}</span>}
    </header>
  );
}

function Glance({ report }: { readonly report: Report }) {
  const { title, points, standing, tally } = report.glance;
  if (points.length + tally.length === 0) return null;
  return (
    <section className="glance" aria-labelledby="glance">
      <h2 id="glance">{title}</h2>
      <div className="points">
        {points.map((point) => (
          <div key={point.heading} className={`point ${point.kind}`}>
            <h3>
              <Sign kind={point.kind} />
              {point.heading}
            </h3>
            <p>
              <Words text={point.text} />
            </p>
          </div>
        ))}
      </div>
      {tally.length === 0 ? null : (
        <>
          <h3 className="tally-title">{standing}</h3>
          <ul className="tally">
            {tally.map(({ status, count }) => (
              <li key={status.word}>
                <span className={`count ${status.kind}`}>{count}</span>
                <span className="word">
                  <Sign kind={status.kind} /> <b>{status.word}</b>
                </span>
                <span className="small">
                  <Words text={status.because} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
