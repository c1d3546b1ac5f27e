import { expect, test } from "vitest";
import { safeText } from "./safe-text.ts";
import { CLEAR_LINE } from "./terminal.ts";

test.each([
  { text: "plain – words\tand\r\nlines\n", shown: "plain – words\tand\r\nlines\n" },
  { text: `${CLEAR_LINE}Reading …`, shown: `${CLEAR_LINE}Reading …` },
  { text: "a\u001b]0;title\u0007\u001b[2Jb", shown: "a]0;title[2Jb" },
  { text: "a\u009b31mb\u0000\u007f", shown: "a31mb" },
  { text: "wrong\rright", shown: "wrongright" },
  { text: "a\u202egpj.exe", shown: "agpj.exe" },
])("$shown", ({ text, shown }) => {
  expect(safeText(text)).toBe(shown);
});
