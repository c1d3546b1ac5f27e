/** The largest file that is read, in bytes. Beyond it a browser's memory is at risk. */
export const largestFile = 100_000_000;

/** The most that the sheets of a workbook may come to once unpacked, in bytes. */
export const largestContent = 400_000_000;
