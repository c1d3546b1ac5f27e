import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** Excel takes these for the add-in and for each button of the ribbon. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
export const ICON_SIZES = { icon: SIZES };

const PANES = `<path d="M7 7h8v8H7zM7 17h8v8H7zM17 17h8v8h-8z" fill="#5C93B1"/><path d="M17 7h8v8h-8z" fill="#FFC94D"/>`;

/** Each icon on a square of 32. */
const DRAWINGS = { icon: `<rect width="32" height="32" rx="7" fill="#0A4E6E"/>${PANES}` };

export function drawIcon(name, size) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${DRAWINGS[name]}</svg>`;
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}

export function iconPath(name, size) {
  return join(import.meta.dirname, "../public/icons", `${name}-${size}.png`);
}
