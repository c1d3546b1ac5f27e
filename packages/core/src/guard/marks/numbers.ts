const ONES = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const VALUES: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
]);

const longestFirst = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join("|");
const UNDER_TEN = longestFirst(ONES.slice(1, 10));
const UNDER_HUNDRED = `(?:(?:${TENS.join("|")})(?:[- ](?:${UNDER_TEN}))?|(?:${longestFirst(ONES)}))`;
const UNDER_THOUSAND = `(?:(?:a|${UNDER_TEN}) hundred(?: and ${UNDER_HUNDRED})?|${UNDER_HUNDRED})`;

/** A pattern for numbers in words, to hundreds of thousands: "nine", "forty-two", "one thousand, two hundred and five". */
export const NUMBER_WORDS = `(?:(?:a|${UNDER_THOUSAND}) thousand,? (?:and )?${UNDER_THOUSAND}|a thousand|${UNDER_THOUSAND})`;

/** The number that words or numerals write; undefined where they write none. */
export function numberOf(text: string): number | undefined {
  if (text === "" || text.toLowerCase() === "a") return undefined;
  const numeral = Number(text.replaceAll(",", ""));
  if (Number.isFinite(numeral)) return numeral;
  const words = text.toLowerCase().split(/[\s,-]+/u);
  if (!words.some((word) => VALUES.has(word))) return undefined;
  let [whole, part] = [0, 0];
  for (const word of words) {
    const value = VALUES.get(word);
    if (value !== undefined) part += value;
    else if (word === "hundred") part *= 100;
    else if (word === "thousand") {
      whole += part * 1000;
      part = 0;
    } else if (word !== "and") return undefined;
  }
  return whole + part;
}
