import { strFromU8, unzipSync } from "fflate";
import { attributesOf, type Relation, relationsIn } from "./relations.ts";
import { Refused } from "./refusal.ts";
import { type Element, elements, parsed, Unsound } from "./xml.ts";

/** The parts of a document by their paths. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** A document taken apart: its parts, what they are, and which one holds its text. */
export type Package = {
  readonly files: Files;
  readonly types: Element;
  /** The path of the part that holds the text, such as word/document.xml. */
  readonly main: string;
  readonly relations: readonly Relation[];
};

const LIMIT = 200_000_000;
const TYPES = "[Content_Types].xml";
const MAIN =
  /^application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml|vnd\.ms-word)\.(.+)\.?main\+xml$/;

export function openPackage(bytes: Uint8Array): Package {
  const files = unpacked(bytes);
  if (files[TYPES] === undefined) throw new Refused({ kind: "notWord" });
  const types = partOf(files, TYPES);
  const document = relationsIn(files, "").find(({ type }) => type === "officeDocument");
  if (document === undefined) throw new Refused({ kind: "notWord" });
  const main = document.target;
  const overrides = elements(types, "Override").map(attributesOf);
  const type = overrides.find(({ PartName }) => PartName === `/${main}`)?.["ContentType"] ?? "";
  const [, form = ""] = MAIN.exec(type) ?? [];
  if (form.includes("macroEnabled")) throw new Refused({ kind: "macros" });
  if (form === "" || files[main] === undefined) throw new Refused({ kind: "notWord" });
  return { files, types, main, relations: relationsIn(files, main) };
}

/** A part as XML, or a refusal that names it. */
export function partOf(files: Files, path: string): Element {
  const file = files[path];
  if (file === undefined) throw new Refused({ kind: "damaged", part: `part ${path}` });
  try {
    return parsed(strFromU8(file));
  } catch (error) {
    throw error instanceof Unsound ? new Refused({ kind: "damaged", part: `part ${path}` }) : error;
  }
}

function unpacked(bytes: Uint8Array): Files {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Refused({ kind: holdsPassword(bytes) });
  if (!startsWith(bytes, [0x50, 0x4b])) throw new Refused({ kind: "notWord" });
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > LIMIT) throw new Refused({ kind: "tooLarge", limit: LIMIT });
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Refused ? error : new Refused({ kind: "damaged", part: "list of parts" });
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Office keeps a document with a password in the container of its old formats, under this name. */
function holdsPassword(bytes: Uint8Array): "password" | "oldWord" {
  const name = "EncryptedPackage".replaceAll(/./g, "$&\0");
  return strFromU8(bytes, true).includes(name) ? "password" : "oldWord";
}
