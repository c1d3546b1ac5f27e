const RAISED: Readonly<Record<string, string>> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  p: "ᵖ",
  r: "ʳ",
  e: "ᵉ",
};

/**
 * Raised text with its footnote digits, or its one letter, as raised characters: without its formatting an 85
 * with footnote 1 would be 851. Other words, such as the "st" of 1st, stay as they are.
 */
export function raised(text: string): string {
  if (!/^(?:[\d\s,]+|\s*[pre]\s*)$/iu.test(text)) return text;
  return text.replaceAll(/[\dpre]/giu, (mark) => RAISED[mark.toLowerCase()] ?? mark);
}
