import { describe, expect, test } from "vitest";
import { acceptedSubject, readBySubject } from "@quarterlight/core/checks";
import { subjects } from "@quarterlight/core/layouts";
import { textOf } from "@quarterlight/core/workbook";
import { readBack } from "../testing/read-back.ts";
import { blankWorkbook, templateBytes } from "./index.ts";

const { register, reading, workbook } = await readBack("blank");
const plan = blankWorkbook();

describe("the blank workbook", () => {
  test("has a sheet a subject between where to start and the lists, each with one table", () => {
    const wanted = [...Object.values(subjects), acceptedSubject, readBySubject].map(({ sheet, table }) => [
      sheet,
      [table],
    ]);
    const found = workbook.sheets.map(({ name, tables }) => [name, tables.map((table) => table.name)]);
    expect(found.slice(1, -1)).toEqual(wanted);
    expect([found[0]?.[0], found.at(-1)?.[0]]).toEqual(["Start here", "Lists"]);
  });

  test("holds no content but its settings, and leaves nothing to wonder at", () => {
    const { settings, ...rest } = register;
    expect(Object.values(rest).flat()).toEqual([]);
    expect(settings).toMatchObject({
      audience: "public",
      ruleSet: "mdc-current",
      smallNumber: 4,
      partnership: "",
    });
    expect(reading.notUnderstood.filter(({ what }) => what !== "sheet")).toEqual([]);
  });

  test.each(Object.values(subjects))(
    "$sheet explains each column and keeps its headings in view",
    (subject) => {
      const sheet = plan.sheets.find(({ name }) => name === subject.sheet);
      const columns = sheet?.tables?.[0]?.columns ?? [];
      expect(columns.map(({ heading }) => heading)).toEqual(subject.columns.map(({ heading }) => heading));
      expect(columns.filter(({ note }) => (note ?? "") === "")).toEqual([]);
      expect(sheet?.freeze?.rows).toBe((sheet?.tables?.[0]?.at.row ?? 0) + 1);
    },
  );

  test.each(Object.values(subjects))("$sheet offers the choices its columns know", (subject) => {
    const columns = plan.sheets.find(({ name }) => name === subject.sheet)?.tables?.[0]?.columns ?? [];
    const offered = columns.map(({ validation }) =>
      validation?.kind === "choices" ? validation.choices : undefined,
    );
    const known = subject.columns.map(({ choices, kind }) =>
      kind === "yes or no" ? ["yes", "no"] : choices,
    );
    expect(offered).toEqual(known);
  });

  test("draws its other lists from names that are there", () => {
    const names = new Set(plan.definedNames?.map(({ name }) => name));
    const columns = plan.sheets.flatMap(({ tables }) => tables ?? []).flatMap((table) => table.columns);
    const sources = columns.flatMap(({ validation }) =>
      validation?.kind === "reference" ? [validation.source] : [],
    );
    expect(new Set(sources)).toEqual(names);
  });

  test("tells on its first sheet how to begin, what markers mean, and about consent and privacy", () => {
    const said = (workbook.sheets[0]?.rows ?? []).flat().map((cell) => textOf(cell));
    const text = said.join("\n");
    for (const marker of [
      "[c]",
      "[x]",
      "[z]",
      "[low]",
      "[due]",
      "[nat]",
      "[p]",
      "[r]",
      "[e]",
      "[f]",
      "[b]",
    ]) {
      expect(said).toContain(marker);
    }
    expect(text).toMatch(/^1\. Settings$[^]*^6\. The report$/m);
    expect(text).toMatch(/Nothing leaves your machine\./);
    expect(text).toMatch(/^Consent$/m);
  });

  test("is the same to the byte each time", async () => {
    const [one, two] = await Promise.all([templateBytes("blank"), templateBytes("blank")]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});
