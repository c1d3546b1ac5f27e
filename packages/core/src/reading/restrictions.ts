import { type Address, type Workbook, addressAt, remembering, textAt } from "../workbook/index.ts";

const BANNER =
  /\b(?:for management (?:information|purposes|use) only|management information only|restricted(?:[ -](?:release|statistics|until|circulation))?|official[ -:]+sensitive|not for (?:publication|onward|circulation|release)|embargo(?:ed)?|strictly confidential|internal use only|in confidence|draft - not for)\b/iu;
/** A plain order to whoever publishes, of what stands beside it; one about something it names may be guidance. */
const ORDER =
  /\b(?:(?:please )?(?:do not|don['’]t)|not to be|must not be|should not be) (?:publish(?:ed)?|released?|circulated?|shared?)(?: (?:this|these|it|yet|until|before|externally|outside)\b|\s*(?:[-–—.,;:!)\]]|$))/iu;
const SHORTEST_BANNER = "embargo".length;
const LONGEST_BANNER = 300;
const ROWS_WITH_BANNERS = 20;

/**
 * What restricts who may see a workbook, in whatever case it is written: banners near the top of a sheet, and orders not
 * to publish, anywhere.
 */
export function restrictionsIn(workbook: Workbook): readonly Restriction[] {
  const known = ofWorkbook.get(workbook) ?? restrictionsOf(workbook);
  ofWorkbook.set(workbook, known);
  return known;
}

type Restriction = { readonly text: string; readonly at: Address };

/** A workbook never changes, so that it is looked through once. */
const ofWorkbook = new WeakMap<Workbook, readonly Restriction[]>();

function restrictionsOf(workbook: Workbook): readonly Restriction[] {
  const found: Restriction[] = [];
  for (const sheet of workbook.sheets) {
    // Counted, not listed: every cell of a large table comes by here.
    for (let row = 0; row < sheet.rows.length; row += 1) {
      const cells = sheet.rows[row] ?? [];
      for (let column = 0; column < cells.length; column += 1) {
        const value = cells[column]?.value;
        if (typeof value !== "string" || !isLong(value)) continue;
        const text = textAt(sheet, row, column);
        if (isOrder(text) || (row < ROWS_WITH_BANNERS && BANNER.test(text))) {
          found.push({ text, at: addressAt(sheet, row, column) });
        }
      }
    }
  }
  return found;
}

/** The same names and words stand in row after row. */
const isOrder = remembering((text) => ORDER.test(text));

/** Most cells are figures, too short to restrict anything. */
function isLong({ length }: string): boolean {
  return length >= SHORTEST_BANNER && length <= LONGEST_BANNER;
}
