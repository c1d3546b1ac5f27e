import type { Area, ConditionalFormat } from "../workbook/index.ts";
import { type Definition, found, readOnly, readWrite, textField, flagField } from "./definition.ts";
import { handle } from "./handle.ts";
import { range } from "./range.ts";

function on(area: Area): readonly ConditionalFormat[] {
  return area.sheet.conditionalFormats.filter((format) => format.area.intersection(area) !== null);
}

function add(area: Area, type: string): ConditionalFormat {
  const { sheet } = area;
  const id = `{CF-${sheet.conditionalFormats.length + 1}}`;
  const format = { id, type, area, rule: null, stopIfTrue: false, fill: "", fontColour: "", bold: false };
  sheet.conditionalFormats = [...sheet.conditionalFormats, format];
  return format;
}

function remove(gone: readonly ConditionalFormat[]): void {
  for (const { area } of gone) {
    area.sheet.conditionalFormats = area.sheet.conditionalFormats.filter((format) => !gone.includes(format));
  }
}

export const conditionalsDefinition: Definition<Area> = {
  items: (area) => on(area).map((format) => handle("ConditionalFormat", format)),
  objects: {
    "[]": (area, given) =>
      handle("ConditionalFormat", found(on(area).find(({ id }) => id === given.text(0)))),
    GetItemAt: (area, given) => handle("ConditionalFormat", found(on(area)[given.number(0)])),
    Add: (area, given) => handle("ConditionalFormat", add(area, given.text(0))),
  },
  actions: { GetCount: (area) => on(area).length, ClearAll: (area) => remove(on(area)) },
};

export const conditionalDefinition: Definition<ConditionalFormat> = {
  id: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }) => id),
    Type: readOnly(({ type }) => type),
    Priority: readOnly((format) => format.area.sheet.conditionalFormats.indexOf(format)),
    StopIfTrue: flagField("stopIfTrue"),
  },
  navigations: {
    CellValue: (format) => handle("CellValueConditionalFormat", format),
    Custom: (format) => handle("CustomConditionalFormat", format),
  },
  objects: { GetRange: ({ area }) => range(area) },
  actions: { Delete: (format) => remove([format]) },
};

const rule = readWrite<ConditionalFormat>(
  (format) => format.rule,
  (format, value) => {
    format.rule = value;
  },
);

export const byValueDefinition: Definition<ConditionalFormat> = {
  properties: { Rule: rule },
  navigations: { Format: (format) => handle("ConditionalRangeFormat", format) },
};

export const byFormulaDefinition: Definition<ConditionalFormat> = {
  navigations: {
    Rule: (format) => handle("ConditionalFormatRule", format),
    Format: (format) => handle("ConditionalRangeFormat", format),
  },
};

export const formulaRuleDefinition: Definition<ConditionalFormat> = { properties: { Formula: rule } };

export const conditionalLookDefinition: Definition<ConditionalFormat> = {
  navigations: {
    Fill: (format) => handle("ConditionalRangeFill", format),
    Font: (format) => handle("ConditionalRangeFont", format),
  },
};

export const conditionalFillDefinition: Definition<ConditionalFormat> = {
  properties: {
    Color: textField("fill"),
  },
};

export const conditionalFontDefinition: Definition<ConditionalFormat> = {
  properties: {
    Color: textField("fontColour"),
    Bold: flagField("bold"),
  },
};
