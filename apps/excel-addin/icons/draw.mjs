// Draws the add-in's icons: npm run icons. The PNGs are kept in git, because Excel asks for files, and a
// test holds them to this drawing.
import { writeFileSync } from "node:fs";
import { ICON_SIZES, drawIcon, iconPath } from "./icon.mjs";

for (const [name, sizes] of Object.entries(ICON_SIZES)) {
  for (const size of sizes) writeFileSync(iconPath(name, size), drawIcon(name, size));
}
