const HEX = /^#?(?<red>[0-9a-f]{2})(?<green>[0-9a-f]{2})(?<blue>[0-9a-f]{2})$/iu;

/** Below this, white stands out better than black: where the contrast with both is the same. */
const MIDDLE = 0.179;

/** Whether a colour, written as Office does with or without its hash, is dark; nothing where it is no colour. */
export function isDark(colour: string): boolean | undefined {
  const parts = HEX.exec(colour.trim())?.groups;
  if (!parts) return undefined;
  const [red, green, blue] = ["red", "green", "blue"].map((name) => light(parts[name] ?? ""));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) < MIDDLE;
}

/** A part of a colour as light, as WCAG reckons it. */
function light(hex: string): number {
  const share = Number.parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
