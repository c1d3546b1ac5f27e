import {
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  LineRuleType,
  ShadingType,
} from "docx";
import { palette } from "../../chart/index.ts";
import { hex } from "./colour.ts";

type Form = Omit<IParagraphStyleOptions, "id">;

/** A paragraph style: the name a person meets in Word is its id in words, so that a template's own style of that name is met. */
export function style(id: string, { run = {}, paragraph = {}, ...about }: Form): IParagraphStyleOptions {
  return {
    id,
    name: nameOf(id),
    basedOn: "Normal",
    next: "Normal",
    quickFormat: true,
    run,
    paragraph,
    ...about,
  };
}

export function characterStyle(
  id: string,
  run: NonNullable<ICharacterStyleOptions["run"]>,
): ICharacterStyleOptions {
  return { id, name: nameOf(id), basedOn: "DefaultParagraphFont", quickFormat: true, run };
}

function nameOf(id: string): string {
  return id.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ");
}

/** Space before and after, in twentieths of a point; the line in 240ths of its height. */
export function spacing({
  before = 0,
  after = 0,
  line = 252,
}: {
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
}) {
  return { before, after, line, lineRule: LineRuleType.AUTO };
}

/** A rule at one side of a paragraph; `size` in eighths of a point. */
export function bar(side: "left" | "top" | "bottom", colour: string, size: number) {
  return { [side]: { style: BorderStyle.SINGLE, size, space: side === "left" ? 8 : 6, color: hex(colour) } };
}

/** The panel of a story: the same borders on each paragraph make Word draw one panel round them all. */
export const panel = {
  shading: { type: ShadingType.CLEAR, fill: hex(palette.voiceTint), color: "auto" },
  indent: { left: 200, right: 200 },
  border: Object.fromEntries(
    (["top", "left", "right", "bottom"] as const).map((side) => [
      side,
      {
        style: BorderStyle.SINGLE,
        size: 4,
        space: side === "top" || side === "bottom" ? 6 : 10,
        color: hex(palette.voiceTint),
      },
    ]),
  ),
};
