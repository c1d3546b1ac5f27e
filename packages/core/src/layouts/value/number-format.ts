/** What an Excel number format says a number is. */
export type FormatKind = "plain" | "percent" | "date" | "duration" | "money";

export function formatKind(format: string | undefined): FormatKind {
  if (format === undefined) return "plain";
  const positive = format.split(";")[0] ?? "";
  if (/\[\$?£|£/u.test(positive)) return "money";
  const bare = positive.replaceAll(/"[^"]*"|\\.|_.|\*./gu, "");
  if (bare.includes("%")) return "percent";
  const codes = bare
    .replaceAll(
      /\[(?:\$[^\]]*|black|red|blue|green|white|yellow|cyan|magenta|color ?\d+|[<>=][^\]]*)\]/giu,
      "",
    )
    .toLowerCase();
  if (/^general$/u.test(codes.trim())) return "plain";
  if (/[yd]/u.test(codes)) return "date";
  if (/h|s|\[m+\]/u.test(codes)) return "duration";
  return /m/u.test(codes) ? "date" : "plain";
}
