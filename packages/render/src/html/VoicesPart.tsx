import type { Report, Text } from "@quarterlight/core/report";
import { words } from "../outline/index.ts";
import { Quote } from "./Quote.tsx";
import { Survey } from "./SectionPart.tsx";
import { Story } from "./Story.tsx";
import { Words } from "./Words.tsx";

/** Surveys, quotes, themes and engagement. */
export function VoicesPart({ part, id }: { readonly part: Report["voices"]; readonly id: string }) {
  const { title, stories, surveys, quotes, themes, engagement } = part;
  return (
    <section className="part heard" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {surveys.map((survey) => (
        <Survey key={survey.heading} survey={survey} />
      ))}
      {stories.length === 0 ? null : (
        <div className="spread">
          {stories.map((story) => (
            <Story key={story.title} story={story} />
          ))}
        </div>
      )}
      {quotes.length === 0 ? null : (
        <>
          <h3 className="voices-title">{words.quotes}</h3>
          <div className="voices">
            {quotes.map((voice) => (
              <Quote key={voice.text} voice={voice} />
            ))}
          </div>
        </>
      )}
      <div className="spread">
        <Named title={words.themes} items={themes} />
        <Named title={words.engagement} items={engagement} />
      </div>
    </section>
  );
}

type Item = { readonly heading: string; readonly text: Text };

function Named({ title, items }: { readonly title: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      {items.map((item) => (
        <p key={item.heading}>
          <b>{item.heading}.</b> <Words text={item.text} />
        </p>
      ))}
    </div>
  );
}
