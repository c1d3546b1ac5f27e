/** What may be read in two ways, or in none: it is quoted as unread. */
export const UNREAD: readonly string[] = [
  ["1.234,5", "1.234.567", "12,5", "1,23", "1,2345", "12,34,567", "1'234", "0,5", "12..5", "1 23"],
  ["3.2-", "£(3.2)", "€12", "$12", "12 GBP", "１２", "0x1F", "Infinity", "1e400"],
  ["12k", "1.2m", "100k", "1M", "12 m", "3 hundred", "5pp", "5 percentage points"],
  ["12 months", "3 years", "3 stairs", "12:30:75", "5 stars", "1st"],
  ["~12", "c. 12", "approx 12", "circa 12", "> 5", "≥5", "90+", "100%+", "under 5", "<5%"],
  ["½", "1½", "4 (85%)", "12, 13", "12 (15)", "5 from 10", "5 of 4", "1/2/3", "12 of", "of 12", "12 ± 3"],
  ["achieved", "not achieved", "Met", "Complete", "Green", "On target", "✓", "✗", "A", "IV"],
  [
    "12c",
    "12b",
    "12e2",
    "1e3",
    "12 (b)",
    "12 (f)",
    "12ᵇ",
    "5 (1)",
    "12^2",
    "5⁴5",
    "up from 12",
    "~91",
    "c.90%",
    "93%ish",
    "over 90%",
    ">90",
  ],
  ["£3.20p", "up 12", "↑ 12", "▲ 12", "see note"],
  ["2025/26", "01/04/2025", "1 April 2025", "Apr-25", "Q1", "#REF!", "#DIV/0!", "p", "[p]", "¹"],
  ["nothing", "%", "£", "_", "~"],
].flat();

/** Figures whose parts say otherwise, or are none: unread too. */
export const NO_SHARES: readonly string[] = [
  "92% (23 of 24)",
  "105 of 100",
  "23/0",
  "2025/26",
  "80% (25/30)",
  "4 (85%)",
  "23.5/25",
];
