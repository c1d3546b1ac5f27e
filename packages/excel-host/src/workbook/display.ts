import { isCellError } from "@quarterlight/core/workbook";
import { dateText, isDateFormat } from "./date-text.ts";
import type { HostCell } from "./content.ts";

/**
 * The text a person sees in the cell. Covers General, text, whole and decimal numbers, thousands, percentages,
 * words in quotes and dates; of a format with sections, the one for the sign. Anything richer shows as General.
 */
export function shownText({ content, format }: HostCell): string {
  if (isCellError(content)) return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string") return content;
  const [positive = "General", negative, zero] = format.split(";");
  if (content < 0 && negative !== undefined) return numberText(-content, negative);
  if (content === 0 && zero !== undefined) return numberText(content, zero);
  return numberText(content, positive);
}

function numberText(value: number, format: string): string {
  const plain = format.replaceAll(/\[[^\]]*\]|_./g, "");
  if (/^("[^"]*")+$/.test(plain)) return literal(plain);
  if (/\[[hms]+\]/i.test(format)) return general(value);
  if (isDateFormat(plain)) return dateText(value, plain);
  const [, before = "", digits, after = ""] =
    /^((?:"[^"]*"|\\.|[-+$£€( ])*)([#0,]*[#0](?:\.[#0]+)?)(.*)$/.exec(plain) ?? [];
  if (digits === undefined) return general(value);
  const scaled = after.includes("%") ? value * 100 : value;
  return literal(before) + fixed(scaled, digits) + literal(after);
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
