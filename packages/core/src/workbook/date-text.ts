/** The name of a date's month or day of the week, in full. */
function nameOf(date: Date, part: "month" | "weekday"): string {
  return date.toLocaleDateString("en-GB", { [part]: "long", timeZone: "UTC" });
}

/** Whether a number format (one section, without brackets) shows a date or a time, and nothing this cannot draw. */
export function isDateFormat(format: string): boolean {
  return /^[dmyhs/.,: -]*[dmyhs][dmyhs/.,: -]*$/i.test(format.replaceAll(/"[^"]*"|\\./g, ""));
}

/** A serial number as a date. Counts from 1900, with the 29 February 1900 that Excel believes in. */
export function dateText(serial: number, format: string): string {
  const date = new Date(Math.round((serial - (serial < 60 ? 25_568 : 25_569)) * 86_400) * 1000);
  return format.replaceAll(/"[^"]*"|\\.|d{1,4}|m{1,4}|y{2,4}|h{1,2}|s{1,2}/gi, (piece, at: number) => {
    if (piece.startsWith('"')) return piece.slice(1, -1);
    if (piece.startsWith("\\")) return piece.slice(1);
    const isMinute =
      /^m{1,2}$/i.test(piece) &&
      (/h+:?$/i.test(format.slice(0, at)) || /^:?s/i.test(format.slice(at + piece.length)));
    return partOf(date, piece.toLowerCase(), isMinute);
  });
}

function partOf(date: Date, piece: string, isMinute: boolean): string {
  const [letter] = piece;
  if (isMinute) return padded(date.getUTCMinutes(), piece.length);
  if (letter === "h") return padded(date.getUTCHours(), piece.length);
  if (letter === "s") return padded(date.getUTCSeconds(), piece.length);
  if (letter === "y")
    return piece.length > 2 ? String(date.getUTCFullYear()) : padded(date.getUTCFullYear() % 100, 2);
  const name = nameOf(date, letter === "m" ? "month" : "weekday");
  if (piece.length === 4) return name;
  if (piece.length === 3) return name.slice(0, 3);
  return padded(letter === "m" ? date.getUTCMonth() + 1 : date.getUTCDate(), piece.length);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
