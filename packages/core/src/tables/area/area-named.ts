import { type Address, type Sheet, addressAt, isFilled, textOf } from "../../workbook/index.ts";
import { areaOfCode } from "./area-codes.ts";
import { isNation } from "./area-key.ts";
import { isKnownArea } from "./known-area.ts";

/** The area that a sheet says all its figures are of, and the cell that says so. */
export type NamedArea = { readonly area: string; readonly at: Address };

const ROWS_TO_SEARCH = 12;
/** A row of so many cells is a table's, and what stands in it is of a column alone. */
const TABLE_ROW = 3;
const LABEL =
  /^(?:(?:selected|select(?: an?| your)?|choose(?: an?| your)?|your) )?(?:local authority|council(?: area)?|area|partnership|hscp|health board|board|geography|figures (?:for|of))\s*[:\u2013-]\s*/iu;

/**
 * The area named by a sheet's tab, or by a cell of its own above the table, such as the choice of a dashboard.
 * The nation is none: it is compared with.
 */
export function areaNamed(sheet: Sheet): NamedArea | undefined {
  for (const [row, cells] of sheet.rows.slice(0, ROWS_TO_SEARCH).entries()) {
    if (cells.filter(isFilled).length >= TABLE_ROW) break;
    for (const [column, cell] of cells.entries()) {
      const area = asArea(textOf(cell)) ?? chosenIn(textOf(cell), cells.slice(column + 1).map(textOf));
      if (area !== undefined) return { area, at: addressAt(sheet, row, column) };
    }
  }
  const area = asArea(sheet.name.trim());
  return area === undefined ? undefined : { area, at: addressAt(sheet, 0, 0) };
}

const CHOOSER =
  /^(?:(?:selected|select|choose)(?: an?| your| the)? (?:area|locality|partnership|council|board|hscp|geography)|(?:selected )?locality)\s*(?:[:\u2013-]\s*|$)/iu;
const WHOLE = /^(?:all|total|whole|entire|hscp|partnership|please|select|choose|none|n\/?a)\b|\d{3}/iu;
const LONGEST = 40;

/** What was chosen beside words that ask for an area, whether or not anybody knows it as one: a locality of the partnership's. */
function chosenIn(text: string, beside: readonly string[]): string | undefined {
  const asked = CHOOSER.exec(text.trim())?.[0];
  if (asked === undefined) return undefined;
  const said = text.trim().slice(asked.length).trim() || (beside.find((each) => each !== "") ?? "");
  const isArea = said !== "" && said.length <= LONGEST && !WHOLE.test(said) && !isNation(said);
  return isArea ? said : undefined;
}

function asArea(text: string): string | undefined {
  const bare = text.replace(LABEL, "").trim();
  return bare !== "" && isKnownArea(bare) && !isNation(bare) ? areaOfCode(bare) : undefined;
}

/** Every area that a cell or the tab of some sheets names and nothing else, the nation left out, in the order they stand. */
export function areasIn(sheets: readonly Sheet[]): readonly string[] {
  const texts = new Set<string>();
  for (const { name, rows } of sheets) {
    texts.add(name.trim());
    for (const cells of rows)
      for (const cell of cells) if (typeof cell?.value === "string") texts.add(cell.value);
  }
  return [...new Set([...texts].flatMap((text) => asArea(text) ?? []))];
}
