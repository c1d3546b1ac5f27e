import type { Address } from "@quarterlight/core/workbook";
import { textWithin, together } from "../read/beside/text-within.ts";
import { Parts } from "../read/container/parts.ts";
import { Zip } from "../read/container/zip.ts";
import { contentsOf } from "../read/excel/contents.ts";
import { largestContent } from "../read/limits.ts";
import { joined } from "./bytes.ts";

/** A row of a sheet. */
type Place = Pick<Address, "sheet" | "row">;

/**
 * The file of the picture that begins in each of these rows of an Excel file, as it was put in; nothing where none does.
 * Of several the first in the file counts. May throw where the file is damaged.
 */
export function picturesOnSheets(
  workbook: Uint8Array,
  places: readonly Place[],
): readonly (Uint8Array | undefined)[] {
  const zip = Zip.of(workbook, largestContent);
  if (zip === null || places.length === 0) return places.map(() => undefined);
  const parts = new Parts(zip);
  const sheets = new Map(contentsOf(parts).sheets.map(({ name, part }) => [name, part]));
  const found = new Map<string, ReadonlyMap<number, string>>();
  return places.map(({ sheet, row }) => {
    const part = sheets.get(sheet);
    if (part === undefined) return undefined;
    const pictures = found.get(part) ?? picturesBy(parts, part);
    found.set(part, pictures);
    const media = pictures.get(row);
    return media === undefined ? undefined : bytesOf(zip, media);
  });
}

/** The part with the picture of each row in which one begins. */
function picturesBy(parts: Parts, sheet: string): ReadonlyMap<number, string> {
  const pictures = new Map<number, string>();
  for (const { type, target: drawing } of parts.relations(sheet)) {
    if (type !== "drawing") continue;
    const media = new Map(parts.relations(drawing).map(({ id, target }) => [id, target]));
    let row: number | undefined;
    let isFrom = false;
    const rows = textWithin(new Set(["row"]), (_, text) => {
      if (isFrom) row = Number(text);
    });
    const anchors = {
      open: (name: string, tag: string) => {
        if (name === "from") isFrom = true;
        else if (name === "blip" && row !== undefined) {
          const id = /:embed\s*=\s*["']([^"']{1,99})/.exec(tag)?.[1] ?? "";
          const part = media.get(id);
          if (part !== undefined && !pictures.has(row)) pictures.set(row, part);
        }
      },
      close: (name: string) => {
        if (name === "from") isFrom = false;
        else if (/^(?:twoCell|oneCell|absolute)Anchor$/.test(name)) row = undefined;
      },
    };
    parts.scan(drawing, together(anchors, rows));
  }
  return pictures;
}

function bytesOf(zip: Zip, part: string): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  return zip.pour(part, (piece) => void pieces.push(piece.slice())) ? joined(pieces) : undefined;
}
