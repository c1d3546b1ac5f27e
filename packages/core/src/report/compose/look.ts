import {
  base64,
  contrastWithWhite,
  LEAST_CONTRAST,
  pictureKey,
  type Picture,
  type Pictures,
  readColour,
} from "../../picture/index.ts";
import { pictureRefusalOf } from "../../protect/index.ts";
import type { Register, Settings, Story } from "../../register/index.ts";
import type { Brief } from "../brief.ts";
import type { Image, Look, StoryImage } from "../model/image.ts";
import type { StoryTold } from "./voice.ts";

/** What the partnership brings of its own look: a colour too pale for white words is left out, and so is what is no logo. */
export function lookOf({ brandColour, logo, logoName }: Settings, pictures: Pictures = new Map()): Look {
  const colour = brandColour && readColour(brandColour.text);
  const brought = logo && pictures.get(pictureKey(logo.text, logo.at));
  return {
    ...(colour !== undefined && contrastWithWhite(colour) >= LEAST_CONTRAST ? { colour } : {}),
    ...(brought?.ok === true && brought.picture.kind !== "jpeg" && logoName
      ? { logo: { image: imageOf(brought.picture), shows: logoName.text } }
      : {}),
  };
}

/** The stories, each with its picture where that may be printed. */
export function withPictures(
  stories: readonly Story[],
  { consents }: Register,
  { audience, date, pictures }: Brief,
): readonly StoryTold[] {
  return stories.map((story) => {
    const brought = story.picture && pictures?.get(pictureKey(story.picture.file, story.at));
    if (!story.picture || brought?.ok !== true) return story;
    if (pictureRefusalOf(story, consents, { audience, date, pictures })) return story;
    const { shows, credit, isIllustration } = story.picture;
    const what = isIllustration ? "Illustration" : "Photo";
    const image: StoryImage = {
      image: imageOf(brought.picture),
      shows,
      credit: credit === "" ? what : `${what}: ${credit}`,
    };
    return { ...story, image };
  });
}

function imageOf({ bytes, ...picture }: Picture): Image {
  return { ...picture, base64: base64(bytes) };
}
