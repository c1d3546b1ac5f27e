import type { Image, Report } from "@quarterlight/core/report";
import { ImageRun } from "docx";
import type { Drawing } from "../chart/index.ts";
import { pixels } from "./paper.ts";
import type { Pictures } from "./picture.ts";

/** The drawings that a partnership brings, for which a PNG is made too; photographs need none. */
export function broughtIn({
  look,
  summary,
  sections,
  voices,
}: Report): readonly (readonly [string, Drawing])[] {
  const stories = [
    ...(summary.story ? [summary.story.block] : []),
    ...sections.flatMap(({ story }) => story ?? []),
    ...voices.stories,
  ];
  const images = [look?.logo?.image, ...stories.map(({ picture }) => picture?.image)];
  return images.flatMap((image) =>
    image?.kind === "svg"
      ? [[image.base64, { svg: new TextDecoder().decode(bytesOf(image)), ...sizeOf(image) }] as const]
      : [],
  );
}

/** The width of its PNG, in points: no drawing is shown wider. */
const WIDEST = 480;

function sizeOf({ width, height }: Image) {
  return { width: WIDEST, height: (WIDEST * height) / width };
}

/** A picture that a partnership brings, as large as fits these points, with what is read out in place of it. */
export function broughtPicture(
  image: Image,
  shows: string,
  most: { readonly width: number; readonly height: number },
  pictures: Pictures,
): readonly ImageRun[] {
  const scale = Math.min(most.width / image.width, most.height / image.height);
  const seen = { width: pixels(image.width * scale), height: pixels(image.height * scale) };
  const isOnItsSide = image.turn === 90 || image.turn === 270;
  const transformation = {
    ...(isOnItsSide ? { width: seen.height, height: seen.width } : seen),
    ...(image.turn === 0 ? {} : { rotation: image.turn }),
  };
  const altText = { name: shows, description: shows };
  if (image.kind !== "svg") {
    const type = image.kind === "jpeg" ? "jpg" : "png";
    return [new ImageRun({ type, data: bytesOf(image), transformation, altText })];
  }
  const png = pictures.get(image.base64)?.png;
  if (png === undefined) return [];
  const fallback = { type: "png", data: png } as const;
  return [new ImageRun({ type: "svg", data: bytesOf(image), fallback, transformation, altText })];
}

function bytesOf({ base64 }: Image): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
