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
    heading1: heading(0, 48, figure, { before: 200, after: 120, line: 240 }),
    heading2: heading(1, 34, figure, { before: 440, after: 100, line: 240 }),
    heading3: heading(2, 24, hex(palette.ink), { before: 160, after: 50, line: 250 }),
    heading4: heading(3, 21, hex(palette.ink), { before: 120, after: 40, line: 250 }),
  };
}
