import type { IStylesOptions } from "docx";
import { palette } from "../../chart/index.ts";
import { characters } from "./characters.ts";
import { hex } from "./colour.ts";
import { headings } from "./headings.ts";
import { spacing } from "./make.ts";
import { paragraphs } from "./paragraphs.ts";

export { lists } from "./lists.ts";
export { PLAIN_TABLE_STYLE, plainStyles, TABLE_STYLE } from "./table.ts";

/** The document's styles, by the names a person meets in Word; `width` is that of the text. */
export function stylesFor(font: string, width: number): IStylesOptions {
  const document = {
    run: { font, size: 19, color: hex(palette.ink), language: { value: "en-GB" } },
    paragraph: { spacing: spacing({ after: 70, line: 252 }) },
  };
  return {
    default: { document, ...headings() },
    paragraphStyles: paragraphs(width),
    characterStyles: characters,
  };
}

/** Every style that a report may use, by its type and the name a person meets in Word. */
export function styleNames(): readonly { readonly type: string; readonly name: string }[] {
  const named = (type: string, styles: readonly { readonly name?: string }[]) =>
    styles.flatMap(({ name }) => (name === undefined ? [] : [{ type, name }]));
  return [
    ...Object.keys(headings()).map((key) => ({
      type: "paragraph",
      name: key.replace("heading", "Heading "),
    })),
    ...named("paragraph", paragraphs(0)),
    ...named("character", characters),
    { type: "table", name: "Report Table" },
    { type: "table", name: "Report Columns" },
  ];
}
