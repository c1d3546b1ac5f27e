import { chapters, plain, type Report, type Summary as Told } from "@quarterlight/core/report";
import { missedTable, words } from "../outline/index.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { DataTable } from "./DataTable.tsx";
import { Sign } from "./Sign.tsx";
import { StoryPicture } from "./Story.tsx";
import { Verdict } from "./Verdict.tsx";
import { Words } from "./Words.tsx";

/** The two pages that anybody can read in five minutes, and where to find the rest. */
export function Summary({ report }: { readonly report: Report }) {
  const { summary, masthead } = report;
  return (
    <>
      {masthead.draft === "" ? null : <p className="draft">{masthead.draft}</p>}
      {masthead.notice === "" ? null : <p className="notice">{masthead.notice}</p>}
      <h1>
        <Words text={report.headline} />
      </h1>
      <div className={summary.story === undefined ? undefined : "with-side"}>
        <Things summary={summary} />
        <StoryCard summary={summary} />
      </div>
      <Standing summary={summary} />
      <nav id="contents" aria-label={words.contents}>
        <p className="nav-title">{words.contents}</p>
        <ol>
          {chapters(report).map((chapter) => (
            <li key={chapter.id}>
              <a href={`#${chapter.id}`}>{chapter.title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="second">
        <Changes summary={summary} />
        <Missed summary={summary} />
        <Promised summary={summary} />
        {summary.formats === "" ? null : <p className="small foot">{summary.formats}</p>}
      </div>
    </>
  );
}

type Props = { readonly summary: Told };

function Things({ summary: { things, caveats } }: Props) {
  if (things.items.length === 0) return null;
  return (
    <section aria-labelledby="things">
      <h2 id="things">{things.title}</h2>
      <ol className="points">
        {things.items.map(({ strong, rest }) => (
          <li key={plain(strong)}>
            <b>
              <Words text={strong} />
            </b>
            <Words text={rest} />
          </li>
        ))}
      </ol>
      {caveats.map((text) => (
        <p key={plain(text)} className="small">
          <Words text={text} />
        </p>
      ))}
    </section>
  );
}

function StoryCard({ summary: { story } }: Props) {
  if (story === undefined) return null;
  const { label, title, paragraphs, quote, attribution, note } = story.block;
  return (
    <div className="story-card">
      <StoryPicture story={story.block} />
      {label === "" ? null : <p className="label">{label}</p>}
      <h2>
        <a href={`#${story.to}`}>{title}</a>
      </h2>
      <p>{paragraphs[0]}</p>
      {quote === "" ? null : (
        <blockquote>
          <p className="pull">“{quote}”</p>
        </blockquote>
      )}
      <p className="small">
        {attribution === "" ? null : <b>{attribution}.</b>} {note}
      </p>
    </div>
  );
}

function Standing({ summary: { standing } }: Props) {
  const { title, tally, changed, judged, close } = standing;
  if (tally.length === 0) return null;
  return (
    <section className="standing" aria-labelledby="standing">
      <h2 id="standing">{title}</h2>
      <ul className="strip">
        {tally.map(({ status, count }) => (
          <li key={status.word} className={status.kind}>
            <span className="signs" aria-hidden="true">
              {Array.from({ length: count }, (_, order) => (
                <Sign key={order} kind={status.kind} />
              ))}
            </span>
            <strong>{count}</strong> <span className="word">{status.word}</span>{" "}
            <span className="small">
              <Words text={status.because} />
            </span>
          </li>
        ))}
      </ul>
      <div className="pair">
        <p>
          {changed.map((text) => (
            <span key={plain(text)}>
              <Words text={text} />{" "}
            </span>
          ))}
        </p>
        <p className="small">
          {judged.map((text) => (
            <span key={plain(text)}>
              <Words text={text} />{" "}
            </span>
          ))}
        </p>
      </div>
      {close.length === 0 ? null : (
        <p>
          <b>{words.close}</b> <Words text={close} />
        </p>
      )}
    </section>
  );
}

function Changes({ summary: { changes } }: Props) {
  if (changes.items.length + changes.others.length === 0) return null;
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{changes.title}</h2>
      <div className="pair">
        {changes.items.map(({ to, status, change, headline, chart }) => (
          <div key={to} className="card">
            <h3>
              <a href={`#${to}`}>
                <Words text={headline} />
              </a>
            </h3>
            <Verdict status={status} change={change} />
            {chart === undefined ? null : <ChartFigure chart={chart} titled where="summary" />}
          </div>
        ))}
      </div>
      {changes.others.map((text) => (
        <p key={plain(text)}>
          <Words text={text} />
        </p>
      ))}
    </section>
  );
}

/** Every target that was missed: never without its figure, what is done about it and by when. */
function Missed({ summary }: Props) {
  const { missed } = summary;
  if (missed.items.length === 0) return null;
  return (
    <section aria-labelledby="missed">
      <h2 id="missed">{missed.title}</h2>
      <DataTable table={missedTable(summary)} id="missed-table" kind="indicators" captioned={false} />
      {missed.others.length === 0 ? null : (
        <p>
          <b>{words.alsoMissed}</b> <Words text={missed.others} />
        </p>
      )}
    </section>
  );
}

function Promised({ summary: { next, done, couldNot } }: Props) {
  return (
    <div className="pair">
      {next.items.length === 0 ? null : (
        <section aria-labelledby="next">
          <h2 id="next">{next.title}</h2>
          {next.items.map(({ when, what }) => (
            <div key={when}>
              {when === "" ? null : <h3>{when}</h3>}
              <ul className="points">
                {what.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      <div>
        {done.items.length === 0 ? null : (
          <section aria-labelledby="done">
            <h2 id="done">{done.title}</h2>
            {done.items.map(({ said, did }) => (
              <p key={said}>
                “{said}” <b>{did}</b>
              </p>
            ))}
          </section>
        )}
        {couldNot.items.length === 0 ? null : (
          <section aria-labelledby="could-not">
            <h2 id="could-not">{couldNot.title}</h2>
            {couldNot.items.map(({ said, why }) => (
              <p key={said}>
                <b>{said}</b> {why}
              </p>
            ))}
          </section>
        )}
      </div>
    </div>
  );
}
