/** The workbook's colours. White text on each of the first five reads at 4.5 to 1 or better. */
export const COLOURS = {
  ink: "1D2433",
  blue: "0A4E6E",
  slate: "4B6275",
  plum: "77337A",
  grey: "5F6673",
  tint: "F7F1F7",
  line: "D8CADB",
  paper: "FFFFFF",
} as const;
