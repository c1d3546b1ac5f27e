import { LITERAL, PdfFile, stringOf } from "./reading.ts";

/** The structure of a tagged PDF of Typst's, for the tests: its objects, and its elements by number. */
export function elementsOf(pdf: Uint8Array) {
  const objects = new PdfFile(pdf).dictionaries();
  const text = (number: number | undefined) => objects.get(number ?? 0) ?? "";
  return {
    text,
    /** The elements of a kind, such as TOCI, in the file's order. */
    of: (kind: string) =>
      [...objects].flatMap(([number, object]) =>
        new RegExp(String.raw`/Type /StructElem\s+/S /${kind}\s`).test(object) ? [number] : [],
      ),
    /** The elements under an element. */
    kids: (number: number | undefined) =>
      [...(/\/K \[([^\]]*)\]/.exec(text(number))?.[1] ?? "").matchAll(/(\d+) 0 R/g)].map(([, kid]) =>
        Number(kid),
      ),
    /** The titles in the reader's side pane. */
    bookmarks: [...objects.values()].flatMap((object) =>
      /\/Parent \d+ 0 R/.test(object) && object.includes("/Dest")
        ? [stringOf(new RegExp(`/Title (${LITERAL}|<[0-9A-Fa-f]*>)`).exec(object)?.[1] ?? "()")]
        : [],
    ),
    root: [...objects.values()].find((object) => object.includes("/Type /StructTreeRoot")) ?? "",
  };
}
