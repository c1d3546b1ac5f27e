import { HostError, NamedItem } from "../workbook/index.ts";
import { type Definition, found, readOnly, textField, flagField } from "./definition.ts";
import type { Given } from "./given.ts";
import { type Handle, handle, type Scope } from "./handle.ts";
import { range, rangeOrNull } from "./range.ts";

function namesIn({ book, sheet }: Scope): readonly NamedItem[] {
  return (sheet ?? book).names;
}

function nameOf(scope: Scope, name: string): NamedItem | null {
  return namesIn(scope).find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;
}

function named(item: NamedItem): Handle<"NamedItem"> {
  return handle("NamedItem", item);
}

function add(scope: Scope, given: Given): NamedItem {
  const name = given.text(0);
  if (nameOf(scope, name) !== null) throw new HostError("ItemAlreadyExists");
  const area = given.range(1);
  const formula = area === null ? given.text(1) : `=${area.address}`;
  const item = new NamedItem(scope.book, name, formula, scope.sheet, given.text(2, ""));
  scope.book.step(() => {
    (scope.sheet ?? scope.book).names = [...namesIn(scope), item];
  });
  return item;
}

function remove(item: NamedItem): void {
  const home = item.scope ?? item.book;
  item.book.step(() => {
    home.names = home.names.filter((other) => other !== item);
  });
}

export const namesDefinition: Definition<Scope> = {
  items: (scope) => namesIn(scope).map(named),
  objects: {
    "[]": (scope, given) => named(found(nameOf(scope, given.text(0)))),
    GetItemOrNullObject: (scope, given) => {
      const item = nameOf(scope, given.text(0));
      return item === null ? null : named(item);
    },
    Add: (scope, given) => named(add(scope, given)),
  },
  actions: { GetCount: (scope) => namesIn(scope).length },
};

export const nameDefinition: Definition<NamedItem> = {
  id: ({ name }) => name,
  idName: "_Id",
  properties: {
    Name: readOnly(({ name }) => name),
    Formula: textField("formula"),
    Value: readOnly(({ formula }) => formula.replace(/^=/, "")),
    Type: readOnly((item) => (item.cells() === null ? "String" : "Range")),
    Visible: flagField("isVisible"),
    Comment: readOnly(({ comment }) => comment),
    Scope: readOnly(({ scope }) => (scope === null ? "Workbook" : "Worksheet")),
  },
  objects: {
    GetRange: (item) => range(item.area()),
    GetRangeOrNullObject: (item) => rangeOrNull(item.cells()),
  },
  actions: { Delete: remove },
};
