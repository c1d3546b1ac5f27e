/**
 * The words that a number format puts beside a number, section by section in lines: what stands in quotation marks,
 * behind a backslash or for a currency, and marks that stand for themselves. Where digits go there is a space. Empty
 * for a format without words, such as those of plain numbers and dates.
 */
export function formatWords(format: string): string {
  const words = format
    .replaceAll(PIECE, (piece) => worded(piece))
    .split("\n")
    .map((section) => section.trim())
    .filter((section) => WORDED.test(section.replaceAll(CODES, "")));
  return [...new Set(words)].join("\n");
}

const PIECE = /"[^"]*"?|\\.|\[[^\]]*\]|[_*].|[0#?@;]/gsu;

/** What a piece of a format shows. */
function worded(piece: string): string {
  switch (piece.charAt(0)) {
    case '"':
      return piece.replaceAll('"', "");
    case "\\":
      return piece.slice(1);
    case "[":
      return /^\[\$([^\]-]*)/.exec(piece)?.[1] ?? "";
    case ";":
      return "\n";
    default:
      return " ";
  }
}

/** Two letters or digits and more are words. */
const WORDED = /[\p{L}\p{N}]{2}|\p{N}.*\p{N}/u;
/** Letters by which a format shows days and times, and the one of plain numbers. */
const CODES = /(?<!\p{L})(?:[dmyhsbge]+|general|am\/pm|a\/p)(?!\p{L})/giu;
