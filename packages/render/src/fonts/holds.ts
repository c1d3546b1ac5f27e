/** The characters that every paper face draws, as the inside of a pattern's brackets; the fonts' own tables say so. */
const HELD = [
  String.raw`\u{20}-\u{7E}\u{A0}-\u{AC}\u{AE}-\u{113}\u{116}-\u{127}\u{12A}\u{12B}\u{12E}-\u{137}\u{139}-\u{13E}`,
  String.raw`\u{141}-\u{148}\u{14A}-\u{14D}\u{150}-\u{161}\u{164}\u{165}\u{16A}-\u{17E}\u{1CD}\u{1CE}\u{218}-\u{21B}`,
  String.raw`\u{237}\u{2C6}\u{2C7}\u{2DA}\u{2DC}\u{2DD}\u{300}\u{301}\u{303}\u{304}\u{308}\u{1E80}-\u{1E85}\u{1E9E}`,
  String.raw`\u{1EF2}\u{1EF3}\u{2013}\u{2014}\u{2018}-\u{201A}\u{201C}-\u{201E}\u{2020}\u{2022}\u{2026}\u{2039}\u{203A}`,
  String.raw`\u{2044}\u{20AC}\u{20B9}\u{2122}\u{2191}\u{2193}\u{2212}\u{2215}`,
].join("");

const ONE = new RegExp(`^[${HELD}]$`, "u");

/** Whether the faces of Figtree that we ship draw a character. */
export function holds(character: string): boolean {
  return ONE.test(character);
}
