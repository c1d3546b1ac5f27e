import type { Area } from "../workbook/index.ts";
import { type Definition, found, readOnly } from "./definition.ts";
import { handle } from "./handle.ts";
import { range } from "./range.ts";

/** Several rectangles at once: joined cells, or an address with commas. */
export const areasDefinition: Definition<readonly Area[]> = {
  properties: {
    Address: readOnly((areas) => areas.map(({ address }) => address).join(",")),
    AddressLocal: readOnly((areas) => areas.map(({ address }) => address).join(",")),
    AreaCount: readOnly((areas) => areas.length),
    CellCount: readOnly((areas) => areas.reduce((sum, { size }) => sum + size, 0)),
  },
  navigations: { Areas: (areas) => handle("RangeCollection", areas) },
};

export const rangesDefinition: Definition<readonly Area[]> = {
  items: (areas) => areas.map(range),
  objects: { GetItemAt: (areas, given) => range(found(areas[given.number(0)])) },
  actions: { GetCount: (areas) => areas.length },
};
