import { plain, type Section } from "@quarterlight/core/report";
import { words } from "../outline/index.ts";
import { Kpi } from "./Kpi.tsx";
import { Quote } from "./Quote.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { Story } from "./Story.tsx";
import { Words } from "./Words.tsx";

/** How many KPIs stand beside a story. */
const BESIDE = 2;

/** A priority or outcome: people first, the figures beside them, then what else is measured. */
export function SectionPart({ section, id }: { readonly section: Section; readonly id: string }) {
  const { story, kpis } = section;
  const paired = story === undefined ? kpis.length : Math.max(0, kpis.length - BESIDE);
  const oddOneOut = paired % 2 === 1 ? kpis.length - 1 : -1;
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{section.title}</h2>
      {section.summary === "" ? null : <p className="summary">{section.summary}</p>}
      {section.voices.length === 0 ? null : (
        <div className="voices">
          {section.voices.map((voice) => (
            <Quote key={voice.text} voice={voice} />
          ))}
        </div>
      )}
      <div className="spread">
        {story === undefined ? null : <Story story={story} />}
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
          </li>
        ))}
      </ul>
    </>
  );
}
