import type { StoryBlock } from "@quarterlight/core/report";
import { Picture } from "./Picture.tsx";

/** A person's story, set apart from the figures. */
export function Story({ story }: { readonly story: StoryBlock }) {
  return (
    <article className={story.picture === undefined ? "story" : "story pictured"}>
      <StoryPicture story={story} />
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

/** Its picture, and who made it. */
export function StoryPicture({ story: { picture } }: { readonly story: StoryBlock }) {
  if (picture === undefined) return null;
  return (
    <figure className="pictured-by">
      <Picture image={picture.image} shows={picture.shows} kind="picture" />
      <figcaption className="small">{picture.credit}</figcaption>
    </figure>
  );
}
