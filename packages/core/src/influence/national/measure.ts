/** What is known nationally of one measure, whatever a workbook says of it. One line of the table. */
export type NationalMeasure = {
  readonly family: "Core Suite" | "MSG" | "LGBF" | "LDP standard";
  /** As the family numbers it: other spellings, such as NI 14 and N14, are the same; empty where it has no number. */
  readonly code: string;
  /** What it measures, in a few words. */
  readonly meaning: string;
  /** Words without which a title is of another measure: a code is believed only beside them. */
  readonly title: RegExp;
  readonly counted: "everyone" | "people served" | "the service";
  readonly acts: "others" | "shared" | "ours";
  /** How often the national figure comes. */
  readonly often: "month" | "quarter" | "year" | "two years" | "never";
  /** The same measure under another code. */
  readonly same?: string;
  readonly source: string;
  /** A title that is of it, and one that is not though it bears the code or comes near. */
  readonly holds: string;
  readonly breaks: string;
};

/** Codes made comparable: "NI 14", "N14" and "ni-14" are NI14; so are leading noughts. */
export function nationalKey(code: string): string {
  const plain = code.toUpperCase().replaceAll(/[^A-Z0-9]/gu, "");
  return plain.replace(/^N(?:I)?0*(?=\d)/u, "NI").replace(/^(MSG|SW|CHN|CORP|HSN)0+(?=\d)/u, "$1");
}
