import { describe, expect, test } from "vitest";
import { isPrintable, printable } from "./index.ts";

describe("a text made printable", () => {
  test.each([
    {
      title: "plain words",
      text: "Days in hospital\twhen ready\nto leave",
      made: "Days in hospital\twhen ready\nto leave",
    },
    { title: "a vertical tab", text: "Days\u000bin", made: "Days in" },
    { title: "a terminal's escapes", text: "\u001b]0;A\u0007\u001b[2JB", made: "]0;A[2JB" },
    { title: "a null and a delete", text: "A\u0000\u007fB", made: "AB" },
    { title: "controls above the letters", text: "A\u009b2JB", made: "A2JB" },
    { title: "half a character", text: "A\ud800B\udc00", made: "AB" },
    { title: "a character beyond the first plane", text: "✅ 👍🏽", made: "✅ 👍🏽" },
    { title: "a flag and a keycap", text: "🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣", made: "🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣" },
    { title: "two marks on a letter", text: "e\u0301\u0323", made: "e\u0301\u0323" },
    { title: "a tower of marks", text: `e${"\u0301".repeat(500)}f`, made: "e\u0301\u0301f" },
    { title: "words turned round", text: "A\u202egpj.exe\u2066B", made: "Agpj.exeB" },
    { title: "what is no character", text: "A\uffff\ufffeB", made: "AB" },
  ])("$title", ({ text, made }) => {
    expect(printable(text)).toBe(made);
    expect(isPrintable(text)).toBe(text === made);
    expect(printable(made)).toBe(made);
  });

  test("a line break of any kind is a plain one, and nothing that has to be told", () => {
    expect(printable("A\r\nB\rC")).toBe("A\nB\nC");
    expect(isPrintable("A\r\nB\rC")).toBe(true);
  });
});
