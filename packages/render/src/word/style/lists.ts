import { AlignmentType, type IPropertiesOptions, LevelFormat } from "docx";
import { palette } from "../../chart/index.ts";
import { hex } from "./colour.ts";

const INDENT = { left: 340, hanging: 340 };

/** The two kinds of list; each hangs on its style, so that a list is changed by changing the style. */
export const lists: NonNullable<IPropertiesOptions["numbering"]> = {
  config: [
    list("bullets", "ListBullet", LevelFormat.BULLET, "•"),
    list("numbers", "ListNumber", LevelFormat.DECIMAL, "%1"),
  ],
};

function list(
  reference: string,
  style: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) {
  const run = { bold: true, color: hex(palette.figure) };
  return {
    reference,
    levels: [
      {
        level: 0,
        format,
        text,
        alignment: AlignmentType.LEFT,
        style: { style, run, paragraph: { indent: INDENT } },
      },
    ],
  };
}
