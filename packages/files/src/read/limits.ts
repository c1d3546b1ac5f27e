/** The largest file that is read, in bytes. Beyond it a browser's memory is at risk. */
export const largestFile = 100_000_000;

/** The most that the parts of a workbook that are read may come to once unpacked, in bytes. */
export const largestContent = 250_000_000;

/** Excel's own limits: what lies beyond them is in no workbook that Excel wrote. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;
export const longestText = 32_767;

/** Cells with something in them, in a whole workbook: some forty times those of the largest that people were seen to keep. */
export const mostCells = 3_000_000;

/** Places from the first to the last filled cell of each row, together, in a whole workbook. */
export const mostPlaces = 8_000_000;

/** Characters in all texts and formulas of a workbook, each counted as often as a cell shows it. */
export const mostText = 100_000_000;

/** Beyond this a figure is no measurement, and sums of such figures are none either. */
export const largestNumber = 1e290;
