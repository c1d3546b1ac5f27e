import { Area, areaAt, HostError, type Sheet, type Json } from "../workbook/index.ts";
import type { Handle } from "./handle.ts";

/** One argument of a call: a plain value, or another object of the workbook. */
export type Argument =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "object"; readonly handle: Handle };

/** The arguments of a call. What is asked for and not given is refused as Excel does, with `InvalidArgument`. */
export class Given {
  readonly #list: readonly Argument[];

  constructor(list: readonly Argument[]) {
    this.#list = list;
  }

  value(index: number): Json {
    const argument = this.#list[index];
    if (argument === undefined) return null;
    if (argument.kind === "object") throw new HostError("InvalidArgument");
    return argument.value;
  }

  number(index: number, otherwise?: number): number {
    const value = this.value(index) ?? otherwise;
    if (typeof value !== "number") throw new HostError("InvalidArgument");
    return value;
  }

  text(index: number, otherwise?: string): string {
    const value = this.value(index) ?? otherwise;
    if (typeof value !== "string") throw new HostError("InvalidArgument");
    return value;
  }

  /** A key by which an item is looked up: its name, its id or its number. */
  key(index: number): string | number {
    const value = this.value(index);
    if (typeof value !== "string" && typeof value !== "number") throw new HostError("InvalidArgument");
    return value;
  }

  isSet(index: number, otherwise = false): boolean {
    return (this.value(index) ?? otherwise) === true;
  }

  /** Cells, given as a range or as an address on the sheet; no address is the whole sheet. */
  area(index: number, sheet: Sheet): Area {
    const argument = this.#list[index];
    if (argument?.kind === "object") return areaOf(argument.handle);
    const address = this.text(index, "");
    return address === "" ? Area.whole(sheet) : areaAt(sheet.book, address, sheet);
  }

  /** Cells given as a range, or null where the argument is a plain value. */
  range(index: number): Area | null {
    const argument = this.#list[index];
    return argument?.kind === "object" ? areaOf(argument.handle) : null;
  }
}

function areaOf(given: Handle): Area {
  if (given.type !== "Range") throw new HostError("InvalidArgument");
  return given.data;
}
