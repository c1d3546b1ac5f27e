import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { DRAWINGS } from "./drawings.mjs";

/** Excel takes these for the add-in and for each button of the ribbon. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
export const ICON_SIZES = Object.fromEntries(Object.keys(DRAWINGS).map((name) => [name, SIZES]));

export function drawIcon(name, size) {
  const drawing = DRAWINGS[name](lineFor(size), size <= 24);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${drawing}</svg>`;
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}

/** Lines of about a pixel and a half in a small icon, and finer in a large one, on the square of 32. */
function lineFor(size) {
  if (size <= 20) return 3;
  return size <= 24 ? 2.7 : 2.2;
}

export function iconPath(name, size) {
  return join(import.meta.dirname, "../public/icons", `${name}-${size}.png`);
}
