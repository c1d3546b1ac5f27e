import type { CellValue } from "@quarterlight/core/workbook";
import { attribute } from "../markup/attribute.ts";
import { rounded, serialFrom } from "../serial.ts";

/** A cell's value, from its element and its text; null where it holds none. */
export function valueOf(tag: string, text: string, date1904: boolean): CellValue {
  const type = attribute(tag, "office:value-type") ?? "";
  if (attribute(tag, "calcext:value-type") === "error") return { error: text === "" ? "#VALUE!" : text };
  switch (type) {
    case "float":
    case "percentage":
    case "currency":
      return numberOr(attribute(tag, "office:value"), text);
    case "date":
      return serialFrom(attribute(tag, "office:date-value") ?? "", date1904) ?? textOrNull(text);
    case "time":
      return daysFrom(attribute(tag, "office:time-value") ?? "") ?? textOrNull(text);
    case "boolean":
      return attribute(tag, "office:boolean-value") === "true";
    case "string": {
      const stated = attribute(tag, "office:string-value") ?? text;
      return stated === "" && attribute(tag, "table:formula") === undefined ? null : stated;
    }
    default:
      return textOrNull(text);
  }
}

/** How a value shows where no style says it: a number alone would not be known for a date or a share. */
export function usualFormat(tag: string): string | undefined {
  return usual[attribute(tag, "office:value-type") ?? ""];
}

const usual: Readonly<Record<string, string>> = {
  date: "yyyy-mm-dd",
  time: "[h]:mm:ss",
  percentage: "0%",
  currency: "£#,##0.00",
};

function numberOr(stored: string | undefined, text: string): CellValue {
  const number = stored === undefined || stored.trim() === "" ? Number.NaN : Number(stored);
  return Number.isNaN(number) ? textOrNull(text) : number;
}

function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}

/** A length of time, such as `PT26H30M00S`, in days. */
function daysFrom(length: string): number | null {
  const parts = /^(-?)P(?:(\d{1,6})D)?T?(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,8}(?:[.,]\d{1,12})?)S)?$/.exec(
    length,
  );
  if (parts === null || length.length < 3) return null;
  const [, sign, days = "0", hours = "0", minutes = "0", seconds = "0"] = parts;
  const all =
    Number(days) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."))) / 86_400;
  return rounded(sign === "-" ? -all : all);
}
