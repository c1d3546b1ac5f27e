import { expect, test } from "vitest";
import { csvText } from "./csv-text.ts";

test.each([
  { cells: ["a", "b"], line: "a,b\r\n" },
  { cells: ["a, b", 'say "yes"', "two\nlines"], line: '"a, b","say ""yes""","two\nlines"\r\n' },
  { cells: ["", "-"], line: ",'-\r\n" },
  { cells: ["=1+1", "+44", "@here", "−3"], line: "'=1+1,'+44,'@here,−3\r\n" },
])("$cells", ({ cells, line }) => {
  expect(csvText([cells])).toBe(line);
});
