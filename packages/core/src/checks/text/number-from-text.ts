const NUMBER = /^(?<minus>[-−]?)£?(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d+)?$/u;
const PERCENT = /^(?<number>[-−]?[\d.,]+)\s*%$/u;

/** The number that a text spells, with spaces, an apostrophe, commas and a pound sign taken off. */
export function numberFromText(text: string): number | undefined {
  const bare = text.replaceAll(/[\s\u00a0']/gu, "");
  const parts = NUMBER.exec(bare)?.groups;
  if (parts === undefined) return undefined;
  const size = Number(`${(parts["digits"] ?? "").replaceAll(",", "")}${parts["fraction"] ?? ""}`);
  return parts["minus"] === "" ? size : -size;
}

/** The number before a percent sign. */
export function percentFromText(text: string): number | undefined {
  const number = PERCENT.exec(text.trim())?.groups?.["number"];
  return number === undefined ? undefined : numberFromText(number);
}
