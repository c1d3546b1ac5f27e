import { type Address, type Sheet, type Workbook, addressAt, textOf, nameKey } from "../../workbook/index.ts";
import type { Legend, Meaning } from "./marker.ts";

const MARKER = String.raw`(?:\[[a-z]+\]|\*{1,2}|\.{2,3}|[-–—:!^~]|x|z|c|n\/?a|n\.a\.|dna|ns|nr|#n\/a)`;
const QUOTES = `["'“”‘’]`;
const LINE = new RegExp(
  `^(?:notes?:?\\s*)?${QUOTES}?(?<marker>${MARKER})${QUOTES}?\\s*(?:=|:|-|–|means|denotes|indicates|represents|is used (?:where|for|when)|shows|refers to|,)\\s*(?<meaning>.{3,200})$`,
  "iu",
);
const BARE_MARKER = new RegExp(`^${QUOTES}?(?<marker>${MARKER})${QUOTES}?$`, "iu");

const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/suppress|disclos|confidential|small number|fewer than|less than \d/iu, "suppressed"],
  [/not applicable/iu, "not applicable"],
  [/nationally/iu, "not available nationally"],
  [/not yet (?:available|due|published)|to be confirmed|awaited/iu, "not yet due"],
  [
    /not (?:available|submitted|supplied|recorded|collected|reported|known|asked)|missing|no data|unavailable|unreliable/iu,
    "not available",
  ],
  [/\blow\b.*\bzero\b|rounds? to zero|less than half/iu, "low"],
  [/\bzero\b|\bnil\b/iu, "zero"],
];

/** The legend a workbook carries itself: `* = suppressed` in one cell, or the marker and its meaning in two. */
export function legendIn(workbook: Workbook): Legend & { readonly at: ReadonlyMap<string, Address> } {
  const meanings = new Map<string, Meaning>();
  const at = new Map<string, Address>();
  for (const sheet of workbook.sheets) {
    for (const [place, row] of edgesOf(sheet)) {
      if (row.length > 40) continue;
      const texts = row.map(textOf).filter((text) => text !== "");
      if (texts.length === 0 || texts.length > 3) continue;
      for (const [marker, words] of legendLines(texts)) {
        const meaning = MEANINGS.find(([pattern]) => pattern.test(words))?.[1];
        if (meaning === undefined || meanings.has(marker)) continue;
        meanings.set(marker, meaning);
        at.set(
          marker,
          addressAt(
            sheet,
            place,
            row.findIndex((cell) => textOf(cell) !== ""),
          ),
        );
      }
    }
  }
  return { whose: "the workbook's own", meanings, at };
}

const EDGE = 400;

/** The rows where legends stand: near the top or the end of a sheet. */
function edgesOf({ rows }: Sheet): readonly (readonly [place: number, row: Sheet["rows"][number]])[] {
  const all = [...rows.entries()];
  return all.length <= 2 * EDGE ? all : [...all.slice(0, EDGE), ...all.slice(-EDGE)];
}

function legendLines(texts: readonly string[]): (readonly [string, string])[] {
  const lines = texts
    .map((text) => LINE.exec(text)?.groups)
    .map((found) => [nameKey(found?.["marker"] ?? ""), found?.["meaning"] ?? ""] as const)
    .filter(([marker]) => marker !== "");
  const [first = "", second = ""] = texts;
  const bare = BARE_MARKER.exec(first)?.groups?.["marker"];
  return bare === undefined || second.length < 6 ? lines : [...lines, [nameKey(bare), second]];
}
