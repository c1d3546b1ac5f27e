import { type Cell, isCellError } from "./cell.ts";
import { dateText, isDateFormat } from "./date-text.ts";

/**
 * The text a person sees in a cell. Covers General, text, whole and decimal numbers, thousands (also as a scale,
 * `#,##0,`), percentages, money, words in quotes, dates, lengths of time and sections by sign or condition.
 * Anything richer shows as General. Of text nothing is taken away.
 */
export function shownText(cell: Cell | null | undefined, date1904 = false): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const { section, isSigned } = sectionFor(value, cell?.format ?? "General");
  return numberText(isSigned ? Math.abs(value) : value, section, date1904);
}

type Section = {
  readonly section: string;
  /** Whether the section says the sign itself. */
  readonly isSigned: boolean;
};

/** The part of a format that a number is shown by: the one whose condition it meets, else the one of its sign. */
function sectionFor(value: number, format: string): Section {
  const sections = format.split(";");
  const conditions = sections.map((section) => CONDITION.exec(section)?.groups);
  if (conditions.some((condition) => condition !== undefined)) {
    const met = conditions.findIndex(
      (condition) =>
        condition === undefined || meets(value, condition["sign"] ?? "", Number(condition["limit"])),
    );
    return { section: sections[met] ?? "General", isSigned: false };
  }
  const [positive = "General", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, isSigned: true };
  if (value === 0 && zero !== undefined) return { section: zero, isSigned: true };
  return { section: positive, isSigned: false };
}

const CONDITION = /\[(?<sign><=|>=|<>|[<>=])(?<limit>-?[\d.]+)\]/u;

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

function numberText(value: number, format: string, date1904: boolean): string {
  const money = format.replaceAll(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"');
  const elapsed = /\[(h+|m+|s+)\]/i.exec(money)?.[1];
  if (elapsed !== undefined) return elapsedText(value, money, elapsed);
  const plain = withoutCodes(money);
  if (/^(?:"[^"]*"|\\.|\s)*$/.test(plain)) return literal(plain);
  if (isDateFormat(plain)) return dateText(value + (date1904 ? FROM_1904 : 0), plain);
  const parts = AROUND_DIGITS.exec(plain)?.groups;
  if (parts === undefined) return general(value);
  const { before = "", digits = "", scale = "", after = "" } = parts;
  const isPercent = after.replaceAll(QUOTED, "").includes("%");
  const scaled = (isPercent ? value * 100 : value) / 1000 ** scale.length;
  return literal(before) + fixed(scaled, digits) + literal(after);
}

const QUOTED = /"[^"]*"|\\./g;
const AROUND_DIGITS =
  /^(?<before>(?:"[^"]*"|\\.|[-+$£€( ])*)(?<digits>[#0,]*[#0](?:\.[#0]+)?)(?<scale>,*)(?<after>.*)$/;

/** Without colours, conditions, widths and fillings. */
function withoutCodes(format: string): string {
  return format.replaceAll(/("[^"]*"|\\.)|\[[^\]]*\]|_.|\*./g, "$1");
}

/** What a format writes round a number, as a person sees it, and how many times it leaves off three digits. */
export type RoundNumber = { readonly before: string; readonly after: string; readonly thousands: number };

/** The words that a number's format puts before and after it: `£` and `m` of `£0.0"m"`; nothing where it shows no digits. */
export function roundNumber(value: number, format: string): RoundNumber | undefined {
  const { section } = sectionFor(value, format);
  const plain = withoutCodes(section.replaceAll(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"'));
  const parts = AROUND_DIGITS.exec(plain)?.groups;
  if (parts === undefined) return undefined;
  const { before = "", scale = "", after = "" } = parts;
  const written = after.replaceAll(/("[^"]*"|\\.)|%/g, "$1");
  return { before: literal(before), after: literal(written), thousands: scale.length };
}

/** Days between the two calendars of Excel. */
const FROM_1904 = 1462;

/** A length of time that runs past the hour or the day: `[h]:mm` of 1.5 days is 36:00. */
function elapsedText(value: number, format: string, unit: string): string {
  const seconds = Math.round(Math.abs(value) * 86_400);
  const first = { h: 3600, m: 60, s: 1 }[unit.slice(0, 1).toLowerCase()] ?? 1;
  const rest = /:mm:ss/i.test(format) ? [60, 1] : /:mm/i.test(format) ? [60] : /:ss/i.test(format) ? [1] : [];
  let left = seconds;
  const parts = [first, ...rest].map((each) => {
    const whole = Math.floor(left / each);
    left -= whole * each;
    return whole;
  });
  const [head = 0, ...tail] = parts;
  const text = [
    String(head).padStart(unit.length, "0"),
    ...tail.map((part) => String(part).padStart(2, "0")),
  ];
  return `${value < 0 ? "-" : ""}${text.join(":")}`;
}

function literal(text: string): string {
  return text.replaceAll(/"([^"]*)"|\\(.)/g, "$1$2");
}

/** Half away from zero, on the number as Excel writes it with 15 digits. */
function fixed(value: number, digits: string): string {
  const [whole = "", fraction = ""] = digits.split(".");
  const fewest = fraction.replaceAll("#", "").length;
  const shifted = Number(`${Math.abs(Number(value.toPrecision(15)))}e${fraction.length}`);
  const written = (Math.round(shifted) / 10 ** fraction.length).toFixed(fraction.length);
  const trimmed = fewest < fraction.length ? trimZeros(written, fewest) : written;
  const grouped = whole.includes(",") ? trimmed.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : trimmed;
  const isNegative = value < 0 && Number(written) !== 0;
  return (isNegative ? "-" : "") + grouped;
}

function trimZeros(written: string, fewest: number): string {
  const [whole = "", fraction = ""] = written.split(".");
  const kept = fraction.slice(0, fewest) + fraction.slice(fewest).replace(/0+$/, "");
  return kept === "" ? whole : `${whole}.${kept}`;
}

/** At most eleven digits, as Excel shows a number without a format. */
function general(value: number): string {
  return String(Number(value.toPrecision(11))).toUpperCase();
}
