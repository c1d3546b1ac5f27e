import { strFromU8, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { awkwardSample, plainSample, rich } from "../sample/index.ts";
import { nativeHere, wasmHere } from "./engines.ts";
import { toPdf } from "./index.ts";
import { elementsOf } from "./elements.ts";
import { PlainPdf } from "./plain-pdf.ts";
import { wordsIn } from "./reading.ts";
import { headRows } from "./row-headers.ts";

const engine = nativeHere() ?? wasmHere();

describe.each([
  ["rich", rich],
  ["plain", plainSample],
  ["awkward", awkwardSample],
] as const)(
  "in the %s report",
  async (_, report) => {
    const pdf = await toPdf(report, engine);
    const { text, kids, of, root } = elementsOf(pdf);
    const rows = of("TBody").flatMap(kids);

    test("the first cell of each row is its header, and the other cells name it and their column", () => {
      expect(rows.length).toBeGreaterThan(0);
      for (const [head, ...cells] of rows.map(kids)) {
        const header = text(head);
        const id = /\/ID \((R\w+)\)/.exec(header)?.[1];
        expect(header).toMatch(/\/S \/TH\s/);
        expect(header).toMatch(/\/O \/Table\s+\/Scope \/Row\s/);
        for (const cell of cells) {
          const [row, column] = [
            ...(/\/Headers \[(.*)\]/.exec(text(cell))?.[1] ?? "").matchAll(/\((\w+)\)/g),
          ].map(([, name]) => name);
          expect(text(cell)).toMatch(/\/S \/TD\s/);
          expect(row).toBe(id);
          expect(column).toMatch(/^U/);
        }
      }
    });

    test("every header is found by its name, and the names are sorted and unlike", () => {
      const names = [...(/\/IDTree[\s\S]*?\[([^\]]*)\]/.exec(root)?.[1] ?? "").matchAll(/\((\w+)\) (\d+)/g)];
      const ids = names.map(([, id]) => id ?? "");
      expect(ids).toEqual([...new Set(ids)].toSorted((one, other) => (one < other ? -1 : 1)));
      expect(ids.filter((id) => id.startsWith("R"))).toHaveLength(rows.length);
      for (const [, id, number] of names) expect(text(Number(number))).toContain(`/ID (${id})`);
    });

    test("the objects written anew stand where the last table of references says", () => {
      const file = strFromU8(pdf, true);
      const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
      const entries = [...file.slice(table).matchAll(/(\d+) 1\n(\d{10}) 00000 n \n/g)];
      expect(entries.length).toBeGreaterThan(rows.length);
      for (const [, number, offset] of entries) {
        expect(file.slice(Number(offset)).startsWith(`${number} 0 obj\n`)).toBe(true);
      }
    });
  },
  60_000,
);

describe("a document without a table", async () => {
  const main = '#set document(title: "No table")\n= One\n#grid(columns: 2)[a][b]';
  const set = await engine({ sources: { "/main.typ": main }, main: "/main.typ", data: {} });
  const headed = new PlainPdf(set);
  headRows(headed);

  test("stays as it is", () => {
    expect(Buffer.compare(headed.written(), set)).toBe(0);
    expect(wordsIn(headed.written())).toContain("One");
  });
}, 60_000);

test.each([
  ["words", "No PDF at all"],
  ["a stream of references", "%PDF-1.7\n1 0 obj\n<< /Type /XRef >>\ntrailer\nstartxref\n9\n%%EOF\n"],
])("%s are refused", (_, text) => {
  expect(() => new PlainPdf(strToU8(text))).toThrow("This PDF");
});
