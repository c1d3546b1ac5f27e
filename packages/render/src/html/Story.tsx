import type { StoryBlock } from "@quarterlight/core/report";

/** A person's story, set apart from the figures. */
export function Story({ story }: { readonly story: StoryBlock }) {
  return (
    <article className="story">
      {story.label === "" ? null : <p className="label">{story.label}</p>}
      <h3>{story.title}</h3>
      {story.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {story.quote === "" ? null : (
        <blockquote>
          <p className="pull">“{story.quote}”</p>
        </blockquote>
      )}
      <p className="small">
        {story.attribution === "" ? null : <b>{story.attribution}.</b>} {story.note}
      </p>
    </article>
  );
}
