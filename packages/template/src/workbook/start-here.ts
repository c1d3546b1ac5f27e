import type { LooseCell, SheetPlan } from "@quarterlight/files/write";
import { COLOURS } from "./colours.ts";
import { TITLE_HEIGHTS } from "./subject-sheet.ts";

const START_SHEET = "Start here";

type Line = { readonly text: string; readonly detail?: string; readonly link?: string };

const STEPS: readonly Line[] = [
  { text: "Settings", detail: "Say who you are, which quarter the report is about and what its date is." },
  {
    text: "Priorities",
    detail: "Write the lines of your strategic plan, in the order the report is to take them.",
  },
  {
    text: "KPIs",
    detail: "Give each indicator a row. Decide whether you are judged by it or watch it, and say why.",
  },
  {
    text: "Figures",
    detail: "Give each indicator and period a row. Where there is no number, put its marker.",
  },
  {
    text: "Stories",
    detail: "Add what people told you, with a record of their consent on the sheet Consents.",
  },
  {
    text: "The report",
    detail:
      "On the Quarterlight tab of the ribbon, press Export report. Where there is no such tab, save the workbook and open it on Quarterlight’s own page, or run: npx quarterlight report followed by the name of this file.",
  },
];

const MARKERS: readonly Line[] = [
  { text: "[c]", detail: "Suppressed: so few people that somebody could be known." },
  { text: "[x]", detail: "Not available: nobody recorded it, or it was lost." },
  { text: "[z]", detail: "Not applicable: there was nothing to count." },
  { text: "[low]", detail: "Low but not zero: it would print as nought." },
  { text: "[due]", detail: "Not yet due: the figure comes later." },
  { text: "[nat]", detail: "Not available nationally: the national body does not publish it." },
];

const MARKS: readonly Line[] = [
  { text: "[p]", detail: "Provisional: it may still change." },
  { text: "[r]", detail: "Revised: it has changed since it was first printed." },
  { text: "[e]", detail: "Estimated." },
  { text: "[f]", detail: "Forecast." },
  { text: "[b]", detail: "A break: not comparable with the figures before it." },
];

const CONSENT =
  "A story, a quote or a picture of a person is printed only where the sheet Consents has a record that covers the report’s readers on the report’s date. Nothing overrides this. Ask again before a consent runs out, and fill in the date on the day somebody takes it back. Keep names and records of consent elsewhere; here a code is enough.";

const PRIVATE =
  "Nothing leaves your machine. Quarterlight reads this workbook where it is and sends nothing anywhere. In Excel it writes only what you ask it to, and undo takes that back; its command never writes to it.";

/** The first sheet: what the workbook is, how to begin, and what its markers mean. */
export function startSheet(
  what: string,
  about: readonly string[],
  { steps = true }: { readonly steps?: boolean } = {},
): SheetPlan {
  const cells: LooseCell[] = [];
  let row = about.length + 2;
  const section = (title: string, draw: () => void) => {
    cells.push({ row, column: 0, value: title, across: 2, look: HEADING });
    row += 1;
    draw();
    row += 1;
  };
  const line = ({ text, detail = "", link }: Line) => {
    cells.push({ row, column: 0, value: text, look: link ? LINK : TERM, ...(link ? { link } : {}) });
    cells.push({ row, column: 1, value: detail, look: TEXT });
    row += 1;
  };
  const paragraph = (text: string) => {
    cells.push({ row, column: 1, value: text, look: TEXT });
    row += 1;
  };
  if (steps) drawSteps(section, line);
  section("In place of a figure that is missing", () => MARKERS.forEach(line));
  section("Beside a figure, in the column Marks", () => MARKS.forEach(line));
  section("Headings", () => {
    line({
      text: "Dark blue",
      detail: "Needed: a row is of little use without it. The note of the cell says so too.",
    });
    line({ text: "Grey blue", detail: "May be left empty." });
  });
  section("Consent", () => paragraph(CONSENT));
  section("Privacy", () => paragraph(PRIVATE));
  return {
    name: START_SHEET,
    tabColour: COLOURS.plum,
    heading: what,
    introduction: about,
    rowHeights: TITLE_HEIGHTS,
    columnWidths: [20, 100],
    gridLines: false,
    cells,
    print: { orientation: "portrait" },
  };
}

function drawSteps(section: (title: string, draw: () => void) => void, line: (each: Line) => void): void {
  section("Six steps to a first report", () =>
    STEPS.forEach((step, index) =>
      line({
        ...step,
        text: `${index + 1}. ${step.text}`,
        ...(index < 5 ? { link: `#'${step.text}'!A1` } : {}),
      }),
    ),
  );
}

const HEADING = { bold: true, size: 13, colour: COLOURS.plum, lineBelow: COLOURS.line } as const;
const TERM = { bold: true, colour: COLOURS.ink, vertical: "top" } as const;
const LINK = { bold: true, colour: COLOURS.blue, vertical: "top" } as const;
const TEXT = { wrap: true, colour: COLOURS.ink, vertical: "top" } as const;
