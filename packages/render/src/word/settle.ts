import { strFromU8, strToU8 } from "fflate";
import { marked } from "./paragraph-marks.ts";
import { type Files, unzipped } from "./zipped.ts";

/** Where there is no date, the first day that a zip file can name. */
const NO_DATE = "1980-01-01";

/** Word numbers the entries of contents at random, nine digits long: these meet none in a document that ours is put into. */
const FIRST_ENTRY = 150_000_001;

/**
 * The parts of a packed document without the clock and chance: its dates, its random names and the keys of its fonts. `dress`
 * sets its colours.
 */
export function settle(packed: Uint8Array, isoDate: string, dress: (xml: string) => string): Files {
  const files = unzipped(packed);
  settleFonts(files);
  settleNames(files);
  edit(files, "word/document.xml", (xml) => settleNumbers(marked(xml)));
  for (const path of ["word/document.xml", "word/styles.xml", "word/numbering.xml"]) edit(files, path, dress);
  edit(files, "docProps/core.xml", (xml) =>
    xml.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${isoDate === "" ? NO_DATE : isoDate}T00:00:00Z`),
  );
  return files;
}

function edit(files: Files, path: string, change: (xml: string) => string): void {
  const file = files[path];
  if (file !== undefined) files[path] = strToU8(change(strFromU8(file)));
}

/** docx names relationships of links at random; here they are numbered in the order they are met. */
function settleNames(files: Files): void {
  const names = new Map<string, string>();
  const settled = (name: string) => {
    const known = names.get(name) ?? `rIdLink${names.size + 1}`;
    names.set(name, known);
    return known;
  };
  for (const path of ["word/document.xml", "word/_rels/document.xml.rels"]) {
    edit(files, path, (xml) => xml.replaceAll(/(?<=")rId[a-z0-9_-]{21}(?=")/g, settled));
  }
}

/** docx counts bookmarks, entries of contents and pictures on from document to document; here each document counts from one. */
function settleNumbers(xml: string): string {
  const bookmarks = new Map<string, number>();
  const entries = new Map<string, number>();
  let pictures = 0;
  return xml
    .replaceAll(/(?<=[" ]_Toc)\d+/g, (id) => {
      const known = entries.get(id) ?? FIRST_ENTRY + entries.size;
      entries.set(id, known);
      return String(known);
    })
    .replaceAll(/<w:bookmark(?:Start|End) [^>]*>/g, (tag) =>
      tag.replace(/(?<=w:id=")\d+/, (id) => {
        const known = bookmarks.get(id) ?? bookmarks.size + 1;
        bookmarks.set(id, known);
        return String(known);
      }),
    )
    .replaceAll(/(?<=<wp:docPr id=")\d+/g, () => {
      pictures += 1;
      return String(pictures);
    });
}

/** A font in a document is hidden behind a random key (ECMA-376 part 4, 14.2.1); the keys are set anew in order. */
function settleFonts(files: Files): void {
  const keys: string[] = [];
  edit(files, "word/fontTable.xml", (xml) =>
    xml.replaceAll(/(?<=w:fontKey="\{)[0-9A-F-]{36}(?=\}")/g, (key) => {
      keys.push(key);
      return keyOf(keys.length);
    }),
  );
  for (const [index, key] of keys.entries()) {
    const path = `word/fonts/font${index + 1}.odttf`;
    const file = files[path];
    if (file !== undefined) files[path] = masked(masked(file, key), keyOf(index + 1));
  }
}

function keyOf(order: number): string {
  return `51554152-5445-524C-4947-${String(order).padStart(12, "0")}`;
}

/** The first 32 bytes are combined with the key from its end; doing it twice undoes it. */
function masked(file: Uint8Array, key: string): Uint8Array {
  const bytes = (key.replaceAll("-", "").match(/../g) ?? [])
    .map((pair) => Number.parseInt(pair, 16))
    .toReversed();
  const copy = file.slice();
  for (let index = 0; index < 32; index += 1) {
    copy[index] = (copy[index] ?? 0) ^ (bytes[index % bytes.length] ?? 0);
  }
  return copy;
}
