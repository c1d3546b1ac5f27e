import { describe, expect, test } from "vitest";
import { Failure } from "../edge/failure.ts";
import { readingTrouble, writingTrouble } from "./trouble.ts";

const systemError = (code: string) => Object.assign(new Error(code), { code });

describe.each([
  { doing: "reading", explain: readingTrouble, says: ["ENOENT", "EISDIR", "EACCES", "EBUSY", "EIO"] },
  { doing: "writing", explain: writingTrouble, says: ["ENOSPC", "EBUSY", "EISDIR", "ENOTDIR", "EACCES"] },
])("trouble while $doing", ({ explain, says }) => {
  test.each(says)("%s is a sentence of its own that names the file and what to do", (code) => {
    const failure = explain(systemError(code), "KPIs.xlsx");
    const others = says
      .filter((other) => other !== code)
      .map((other) => explain(systemError(other), "KPIs.xlsx"));
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ exitCode: 2, message: expect.stringMatching(/"KPIs\.xlsx".*\. .+/) });
    expect(others).not.toContainEqual(failure);
  });

  test("an error that is not the system's is ours, and is passed on", () => {
    const fault = new TypeError("not a function");
    expect(explain(fault, "KPIs.xlsx")).toBe(fault);
  });
});

test("what could not be written says that nothing was", () => {
  for (const code of ["EBUSY", "EACCES", "EROFS"]) {
    expect(writingTrouble(systemError(code), "a.pdf")).toMatchObject({
      message: expect.stringMatching(/nothing was/),
    });
  }
});
