import { expect, test } from "vitest";
import { typedDate } from "./typed-date.ts";

test.each([
  { text: "14/11/2025", day: 45_975 },
  { text: "14 Nov 2025", day: 45_975 },
  { text: "14-november-2025", day: 45_975 },
  { text: "2025-11-14", day: 45_975 },
  { text: "29/02/2024", day: 45_351 },
  { text: "29/02/2025", day: null },
  { text: "31/11/2025", day: null },
  { text: "14 Smarch 2025", day: null },
  { text: "2025/26 Q2", day: null },
  { text: "1/2", day: null },
  { text: "Nov 2025", day: null },
])("$text is day $day", ({ text, day }) => {
  expect(typedDate(text)).toBe(day);
});
