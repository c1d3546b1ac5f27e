import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ICON_SIZES, drawIcon, iconPath } from "./icon.mjs";

const icons = Object.entries(ICON_SIZES).flatMap(([name, sizes]) => sizes.map((size) => ({ name, size })));

test.each(icons)("$name at $size pixels is as it is drawn: else npm run icons", ({ name, size }) => {
  expect(readFileSync(iconPath(name, size)).equals(drawIcon(name, size))).toBe(true);
});
