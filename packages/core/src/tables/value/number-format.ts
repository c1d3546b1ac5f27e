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

/**
 * What a number format shows instead of a number, such as the `*` of `[<5]"*";#,##0`: the file hides that
 * figure from whoever looks at it. Nothing where the number itself is shown.
 */
export function shownInstead(value: number, format: string | undefined): string | undefined {
  if (format === undefined || !format.includes("[")) return undefined;
  for (const section of format.split(";")) {
    const { sign, limit, rest = "" } = CONDITION.exec(section)?.groups ?? {};
    if (sign === undefined || !meets(value, sign, Number(limit))) continue;
    const bare = rest.replaceAll(/"[^"]*"|\\./gu, "");
    if (/[0#?@]|general|[ymdhs]/iu.test(bare)) return undefined;
    return rest.replaceAll(/[\\"]|_./gu, "").trim();
  }
  return undefined;
}

const CONDITION = /\[(?<sign><=?|>=?|=|<>)(?<limit>-?[\d.]+)\](?<rest>.*)$/u;

function meets(value: number, sign: string, limit: number): boolean {
  switch (sign) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
    default:
      return value !== limit;
  }
}
