import { plain, type Section, type SurveyBlock } from "@quarterlight/core/report";
import { isAcross } from "../chart/index.ts";
import { words } from "../outline/index.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { DataTable } from "./DataTable.tsx";
import { Deaths, Kpi, OwnersWords } from "./Kpi.tsx";
import { Origins } from "./Origins.tsx";
import { Quote } from "./Quote.tsx";
import { Story } from "./Story.tsx";
import { Words } from "./Words.tsx";

type Props = { readonly section: Section; readonly id: string };

/** A priority or outcome: what it came to, people, then targets, then what is watched. */
export function SectionPart({ section, id }: Props) {
  const { story, glance, full, short, surveys } = section;
  return (
    <section className="part" aria-labelledby={id}>
      <header className="band">
        <h2 id={id}>{section.title}</h2>
        {section.aim === "" ? null : <p className="aim">{section.aim}</p>}
        {section.outcomes === "" ? null : <p className="small">{section.outcomes}</p>}
      </header>
      <InShort section={section} />
      {story === undefined ? null : <Story story={story} />}
      {glance === undefined ? null : <DataTable table={glance} id={`${id}-glance`} kind="indicators" />}
      {full.map((block) => (
        <Kpi key={block.id} block={block} told="full" />
      ))}
      {short.length === 0 ? null : (
        <div className="shorts">
          {short.map((block) => (
            <Kpi key={block.id} block={block} told="short" />
          ))}
        </div>
      )}
      {surveys.map((survey) => (
        <Survey key={survey.heading} survey={survey} />
      ))}
      <Successes section={section} />
      <Watched section={section} id={id} />
      {section.deaths.map((block) => (
        <Deaths key={block.id} block={block} />
      ))}
      <Compare section={section} />
      <Origins section={section} />
      <p className="back">
        <a href="#contents">{words.back}</a>
      </p>
    </section>
  );
}

function InShort({ section: { inShort, voices } }: { readonly section: Section }) {
  const said = voices.map((voice) => <Quote key={voice.text} voice={voice} />);
  if (inShort.length === 0) return said.length === 0 ? null : <div className="voices">{said}</div>;
  return (
    <div className="with-side">
      <div>
        <h3>{words.inShort}</h3>
        <ul className="points">
          {inShort.map((text) => (
            <li key={plain(text)}>
              <Words text={text} />
            </li>
          ))}
        </ul>
      </div>
      {said.length === 0 ? null : <div className="aside">{said}</div>}
    </div>
  );
}

/** A survey's answers, with what may be said of them. */
export function Survey({ survey }: { readonly survey: SurveyBlock }) {
  const isWide = survey.chart === undefined || isAcross(survey.chart);
  return (
    <article className={`kpi full survey${isWide ? " across" : ""}`}>
      <div className="beside">
        <div className="words">
          <h3>{survey.heading}</h3>
          {survey.texts.map((text) => (
            <p key={plain(text)}>
              <Words text={text} />
            </p>
          ))}
        </div>
        {survey.chart === undefined ? null : <ChartFigure chart={survey.chart} titled />}
      </div>
    </article>
  );
}

function Successes({ section: { successes } }: { readonly section: Section }) {
  if (successes.length === 0) return null;
  return (
    <div className="successes">
      <h3>{words.successes}</h3>
      <div className="pair">
        {successes.map((success) => (
          <p key={success.title}>
            <b>{success.title}.</b> {success.text}
          </p>
        ))}
      </div>
    </div>
  );
}

function Watched({ section: { watch }, id }: Props) {
  if (watch === undefined) return null;
  return (
    <div className="watched">
      <DataTable table={watch.table} id={`${id}-watched`} kind="indicators" />
      {watch.owners.map(({ title, commentary }) => (
        <div key={title}>
          <p>
            <b>{title}</b>
          </p>
          <OwnersWords commentary={commentary} />
        </div>
      ))}
    </div>
  );
}

function Compare({ section: { compare } }: { readonly section: Section }) {
  if (compare.texts.length + compare.charts.length === 0) return null;
  return (
    <div className="compare">
      <h3>{words.compare}</h3>
      {compare.texts.map((text) => (
        <p key={plain(text)}>
          <Words text={text} />
        </p>
      ))}
      <div className="pair">
        {compare.charts.map((chart) => (
          <ChartFigure key={chart.id} chart={chart} titled />
        ))}
      </div>
    </div>
  );
}
