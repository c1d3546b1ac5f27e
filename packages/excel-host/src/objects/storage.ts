import { type Book, HostError } from "../workbook/index.ts";
import { type Definition, found, readOnly, readWrite } from "./definition.ts";
import { type Handle, handle, type Kinds } from "./handle.ts";

function setting(book: Book, key: string): Handle<"Setting"> {
  return handle("Setting", { book, key });
}

export const settingsDefinition: Definition<Book> = {
  items: (book) => [...book.settings.keys()].map((key) => setting(book, key)),
  objects: {
    "[]": (book, given) => {
      if (!book.settings.has(given.text(0))) throw new HostError("ItemNotFound");
      return setting(book, given.text(0));
    },
    GetItemOrNullObject: (book, given) =>
      book.settings.has(given.text(0)) ? setting(book, given.text(0)) : null,
    Add: (book, given) => {
      book.settings.set(given.text(0), given.value(1));
      return setting(book, given.text(0));
    },
  },
  actions: { GetCount: ({ settings }) => settings.size },
};

export const settingDefinition: Definition<Kinds["Setting"]> = {
  id: ({ key }) => key,
  idName: "_Id",
  properties: {
    Key: readOnly(({ key }) => key),
    Value: readWrite(
      ({ book, key }) => book.settings.get(key),
      ({ book, key }, value) => void book.settings.set(key, value),
    ),
  },
  actions: { Delete: ({ book, key }) => void book.settings.delete(key) },
};

function part(book: Book, id: string): Handle<"CustomXmlPart"> {
  return handle("CustomXmlPart", { book, id });
}

/** The namespace of the outermost element, empty where it has none. */
function namespaceOf(xml: string): string {
  return /xmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
}

function addPart(book: Book, xml: string): Handle<"CustomXmlPart"> {
  const number = String(book.xmlParts.size + 1).padStart(8, "0");
  const id = `{${number}-0000-0000-0000-000000000000}`;
  book.xmlParts.set(id, xml);
  return part(book, id);
}

export const xmlPartsDefinition: Definition<Book> = {
  items: (book) => [...book.xmlParts.keys()].map((id) => part(book, id)),
  objects: {
    Add: (book, given) => addPart(book, given.text(0)),
    "[]": (book, given) => {
      found(book.xmlParts.get(given.text(0)));
      return part(book, given.text(0));
    },
    GetItemOrNullObject: (book, given) =>
      book.xmlParts.has(given.text(0)) ? part(book, given.text(0)) : null,
    GetByNamespace: (book, given) =>
      handle("CustomXmlPartScopedCollection", { book, namespace: given.text(0) }),
  },
  actions: { GetCount: ({ xmlParts }) => xmlParts.size },
};

function partsOf({
  book,
  namespace,
}: Kinds["CustomXmlPartScopedCollection"]): readonly Handle<"CustomXmlPart">[] {
  const parts = [...book.xmlParts].filter(([, xml]) => namespaceOf(xml) === namespace);
  return parts.map(([id]) => part(book, id));
}

export const someXmlPartsDefinition: Definition<Kinds["CustomXmlPartScopedCollection"]> = {
  items: partsOf,
  objects: {
    GetOnlyItem: (some) => {
      const [only, ...others] = partsOf(some);
      if (only === undefined || others.length > 0) throw new HostError("GeneralException");
      return only;
    },
    GetOnlyItemOrNullObject: (some) => {
      const [only, ...others] = partsOf(some);
      return only === undefined || others.length > 0 ? null : only;
    },
  },
  actions: { GetCount: (some) => partsOf(some).length },
};

export const xmlPartDefinition: Definition<Kinds["CustomXmlPart"]> = {
  id: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }) => id),
    NamespaceUri: readOnly(({ book, id }) => namespaceOf(book.xmlParts.get(id) ?? "")),
  },
  actions: {
    GetXml: ({ book, id }) => found(book.xmlParts.get(id)),
    SetXml: ({ book, id }, given) => void book.xmlParts.set(id, given.text(0)),
    Delete: ({ book, id }) => void book.xmlParts.delete(id),
  },
};
