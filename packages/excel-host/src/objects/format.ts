import type { Area } from "../workbook/index.ts";
import { restyle, styled } from "./cells.ts";
import { type Definition, readOnly } from "./definition.ts";
import { handle, type Kinds } from "./handle.ts";

export const formatDefinition: Definition<Area> = {
  properties: {
    ColumnWidth: styled("columnWidth", 64),
    RowHeight: styled("rowHeight", 15),
    HorizontalAlignment: styled("horizontal", "General"),
    VerticalAlignment: styled("vertical", "Bottom"),
    WrapText: styled("wrap", false),
    IndentLevel: styled("indent", 0),
  },
  navigations: {
    Fill: (area) => handle("RangeFill", area),
    Font: (area) => handle("RangeFont", area),
    Borders: (area) => handle("RangeBorderCollection", area),
  },
  // Widths and heights that fit depend on a font that nobody draws here.
  actions: { AutofitColumns: () => null, AutofitRows: () => null },
};

export const fillDefinition: Definition<Area> = {
  properties: { Color: styled("fill", "#FFFFFF"), Pattern: styled("pattern", null) },
  actions: { Clear: (area) => restyle(area, ({ fill: _fill, ...style }) => style) },
};

export const fontDefinition: Definition<Area> = {
  properties: {
    Bold: styled("bold", false),
    Italic: styled("italic", false),
    Color: styled("fontColour", "#000000"),
    Size: styled("size", 11),
    Name: styled("font", "Calibri"),
    Underline: styled("underline", "None"),
    Strikethrough: styled("strikethrough", false),
  },
};

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

export const bordersDefinition: Definition<Area> = {
  properties: { Count: readOnly(() => SIDES.length) },
  items: (area) => SIDES.map((side) => handle("RangeBorder", { area, side })),
  objects: {
    "[]": (area, given) => handle("RangeBorder", { area, side: given.text(0) }),
    GetItemAt: (area, given) => handle("RangeBorder", { area, side: SIDES[given.number(0)] ?? "" }),
  },
};

/** A border is kept with the cells, side by side; it is never drawn. */
function borderProperty(
  name: string,
  usual: string,
): NonNullable<Definition<Kinds["RangeBorder"]>["properties"]>[string] {
  return {
    get: ({ area, side }) => styled(`${side}${name}`, usual).get(area),
    set: ({ area, side }, value) => styled(`${side}${name}`, usual).set?.(area, value),
  };
}

export const borderDefinition: Definition<Kinds["RangeBorder"]> = {
  id: ({ side }) => side,
  properties: {
    SideIndex: readOnly(({ side }) => side),
    Style: borderProperty("Style", "None"),
    Color: borderProperty("Colour", "#000000"),
    Weight: borderProperty("Weight", "Thin"),
  },
};
