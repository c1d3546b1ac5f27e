import { plain, type Section } from "@quarterlight/core/report";
import { words } from "../outline/index.ts";
import { Kpi, OwnersWords } from "./Kpi.tsx";
import { Quote } from "./Quote.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { Story } from "./Story.tsx";
import { Words } from "./Words.tsx";

/** A story of this many characters or more is as tall as two KPIs with their charts. */
const LONG = 1300;

/** A longer story takes the whole width, in columns. */
const LONGEST = 2400;

/** A priority or outcome: people first, the figures beside them, then what else is measured. */
export function SectionPart({ section, id }: { readonly section: Section; readonly id: string }) {
  const { story, kpis, voices } = section;
  const length = story === undefined ? 0 : story.paragraphs.join("").length;
  const beside = story === undefined || length > LONGEST ? 0 : length < LONG ? 1 : 2;
  const oddOneOut = (kpis.length - beside) % 2 === 1 && kpis.length > beside ? kpis.length - 1 : -1;
  const said = voices.map((voice) => <Quote key={voice.text} voice={voice} />);
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{section.title}</h2>
      {section.summary === "" ? null : <p className="summary">{section.summary}</p>}
      {story === undefined && said.length > 0 ? <div className="voices">{said}</div> : null}
      <div className="spread">
        {story === undefined ? null : (
          <div className={["told whole", "told", "told tall"][beside]}>
            <Story story={story} />
            {said}
          </div>
        )}
        {kpis.map((block, index) => (
          <Kpi key={block.kpi} block={block} wide={index === oddOneOut} />
        ))}
      </div>
      <Successes section={section} />
      <Others section={section} />
    </section>
  );
}

function Successes({ section }: { readonly section: Section }) {
  if (section.successes.length === 0) return null;
  return (
    <div className="successes">
      <h3>{words.successes}</h3>
      {section.successes.map((success) => (
        <p key={success.title}>
          <b>{success.title}.</b> {success.text}
        </p>
      ))}
    </div>
  );
}

function Others({ section }: { readonly section: Section }) {
  if (section.others.length === 0) return null;
  return (
    <>
      <h3 className="others-title">{words.others}</h3>
      <ul className="others">
        {section.others.map((other) => (
          <li key={`${other.title} ${plain(other.text)}`}>
            <p>
              <b>{other.title}.</b> <Words text={other.text} />
            </p>
            <StatusLine status={other.status} />
            <OwnersWords commentary={other.commentary} />
          </li>
        ))}
      </ul>
    </>
  );
}
