import { numberIn, type PlainPdf } from "./plain-pdf.ts";

/**
 * Makes the first cell of each row in a table's body the header of that row: what reading aids say before a figure is
 * then its row's name as well as its column's (ISO 32000-1, 14.8.5.7). Typst tags headers of columns alone.
 */
export function headRows(pdf: PlainPdf): void {
  const named: (readonly [id: string, cell: number])[] = [];
  let table = 0;
  for (const number of pdf.numbers) {
    const body = pdf.object(number);
    if (!isElement(body, "TBody")) continue;
    table += 1;
    for (const [row, element] of kidsOf(body).entries()) {
      const [head, ...cells] = kidsOf(pdf.object(element));
      if (head === undefined) continue;
      const id = `R${table}y${row + 1}`;
      named.push([id, head]);
      pdf.replace(head, asHeader(pdf.object(head), id));
      for (const cell of cells) pdf.replace(cell, underHeader(pdf.object(cell), id));
    }
  }
  if (named.length > 0) nameAll(pdf, named);
}

function isElement(object: string, kind: string): boolean {
  return object.includes("/Type /StructElem") && new RegExp(String.raw`/S /${kind}\s`).test(object);
}

/** The elements under an element. Marked content, which has no object of its own, is no kid here. */
function kidsOf(element: string): readonly number[] {
  const kids = /\/K \[([^\]]*)\]/.exec(element)?.[1] ?? "";
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}

function asHeader(cell: string, id: string): string {
  return cell
    .replace("/S /TD", () => `/S /TH\n  /ID (${id})`)
    .replace("/O /Table", (owner) => `${owner}\n    /Scope /Row`);
}

function underHeader(cell: string, id: string): string {
  return cell.replace(/\/Headers \[/, (headers) => `${headers}(${id}) `);
}

/** Enters ids in the tree by which headers are found; its names are sorted (ISO 32000-1, 7.9.6). */
function nameAll(pdf: PlainPdf, named: readonly (readonly [id: string, cell: number])[]): void {
  const number = numberIn(pdf.object(pdf.root), /\/StructTreeRoot (\d+) 0 R/);
  const root = pdf.object(number);
  const tree = /\/IDTree <<\s*\/Names \[([^\]]*)\]\s*>>/;
  const known = [...(tree.exec(root)?.[1] ?? "").matchAll(/\(([^)]*)\) (\d+) 0 R/g)].map(
    ([, id, cell]) => [id ?? "", Number(cell)] as const,
  );
  const names = [...known, ...named]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, cell]) => `(${id}) ${cell} 0 R`);
  const written = `/IDTree <<\n    /Names [${names.join(" ")}]\n  >>`;
  pdf.replace(
    number,
    tree.test(root)
      ? root.replace(tree, () => written)
      : root.replace("/ParentTree", () => `${written}\n  /ParentTree`),
  );
}
