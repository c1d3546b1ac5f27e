import type { Pictures } from "@quarterlight/core/picture";
import { cleanPicture } from "@quarterlight/files/picture";
import { templateDrawings } from "@quarterlight/template/workbook";

/** What the worked example names as its logo and its picture, as they are found beside it. */
export const examplePictures: Pictures = new Map(
  templateDrawings("example").map(({ name, bytes }) => [name, cleanPicture(bytes)]),
);
