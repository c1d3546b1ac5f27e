import { describe, expect, test } from "vitest";
import { blocks, check, inWords } from "@quarterlight/core/checks";
import { read } from "@quarterlight/core/read";
import { readFile } from "@quarterlight/files/read";
import { templateBytes } from "@quarterlight/template/workbook";

async function checked(kind: "example" | "blank") {
  const file = await readFile(`${kind}.xlsx`, await templateBytes(kind));
  if (!file.ok) throw new Error(`the ${kind} workbook was refused`);
  const input = { workbook: file.workbook, ...read(file.workbook) };
  return inWords(check(input), input);
}

/** The warnings of the worked example were planted: three KPIs without a class, and what no consent covers. */
const PLANTED = new Set(["K01", "N13", "P01"]);

describe("the worked example", async () => {
  const findings = await checked("example");

  test("is fit to publish", () => {
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(blocks(findings)).toBe(false);
  });

  test("has no warning that was not planted", () => {
    const told = findings.filter(({ severity, check: id }) => severity === "warning" && !PLANTED.has(id));
    expect(told.map(({ message }) => message)).toEqual([]);
  });

  test("has messages for people", () => {
    for (const { message } of findings) expect(message).not.toMatch(/undefined|NaN|\[object|null/);
  });
});

test("a blank workbook has nothing to find", async () => {
  expect(await checked("blank")).toEqual([]);
});
