import { type Area, isRecord } from "../workbook/index.ts";
import { type Definition, readOnly, readWrite } from "./definition.ts";

/** Office.js's word for each form of rule. */
const TYPES: Readonly<Record<string, string>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

function typeOf(area: Area): string {
  const rule = area.sheet.validations.get(area.a1);
  const [form] = isRecord(rule) ? Object.keys(rule) : [];
  return form === undefined ? "None" : (TYPES[form] ?? "None");
}

/** Rules for what may be typed: kept by the address they were set for, and not enforced. */
export const validationDefinition: Definition<Area> = {
  properties: {
    Rule: readWrite(
      (area) => area.sheet.validations.get(area.a1) ?? {},
      (area, value) => void area.sheet.validations.set(area.a1, value),
    ),
    Type: readOnly(typeOf),
  },
  actions: { Clear: (area) => void area.sheet.validations.delete(area.a1) },
};
