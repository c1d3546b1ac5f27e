import { palette } from "../../chart/index.ts";
import { hex } from "./colour.ts";
import { spacing } from "./make.ts";

const figure = hex(palette.figure);

/** The headings, kept with what follows them. */
export function headings() {
  const heading = (
    outlineLevel: number,
    size: number,
    color: string,
    space: Parameters<typeof spacing>[0],
  ) => ({
    run: { size, bold: true, color },
    paragraph: { spacing: spacing(space), keepNext: true, keepLines: true, outlineLevel },
  });
  return {
    heading1: heading(0, 46, figure, { before: 120, after: 60, line: 235 }),
    heading2: heading(1, 34, figure, { before: 280, after: 40, line: 240 }),
    heading3: heading(2, 23, hex(palette.ink), { before: 140, after: 40, line: 250 }),
    heading4: heading(3, 21, hex(palette.ink), { before: 120, after: 40, line: 250 }),
  };
}
