import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { COUNCILS, edited, MARKER_INSIDE, packed } from "./councils.fixture.ts";
import { readTemplate, templateRefusalInWords } from "./index.ts";

const letter = await packed(COUNCILS["a letter with its own text"]);
const ole = (name: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...strToU8(name.replaceAll(/./g, "$&\0"), true)]);
const typed = (from: string, to: string) =>
  edited(letter, "[Content_Types].xml", (xml) => xml.replaceAll(from, to));
const document = (edit: (xml: string) => string) => edited(letter, "word/document.xml", edit);

const REFUSED: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
  "an empty file": [new Uint8Array(), /is not a Word document/],
  "a text": [strToU8("Dear reader"), /is not a Word document/],
  "another zip": [zipSync({ "a.txt": strToU8("a") }), /is not a Word document/],
  "a workbook": [
    typed("wordprocessingml.document.main", "spreadsheetml.sheet.main"),
    /is not a Word document/,
  ],
  "the old format": [ole("WordDocument"), /is in the old Word format \(\.doc\).*Save As/],
  "a password": [ole("EncryptedPackage"), /is protected by a password.*take the password out/],
  "macros in a document": [
    typed(
      "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
      "vnd.ms-word.document.macroEnabled.main",
    ),
    /holds macros.*keeps none/,
  ],
  "macros in a template": [
    typed(
      "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
      "vnd.ms-word.template.macroEnabledTemplate.main",
    ),
    /holds macros/,
  ],
  "strict Open XML": [
    document((xml) =>
      xml.replaceAll(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      ),
    ),
    /Strict Open XML.*without the word Strict/,
  ],
  "other names for the same": [
    document((xml) =>
      xml.replaceAll("<w:", "<x:").replaceAll("</w:", "</x:").replace("xmlns:w=", "xmlns:x="),
    ),
    /in a way that Word does not write/,
  ],
  "a text cut short": [document((xml) => xml.slice(0, -40)), /is damaged.*word\/document\.xml/],
  "a document type": [
    document((xml) => xml.replace("<w:document", "<!DOCTYPE a><w:document")),
    /is damaged.*word\/document\.xml/,
  ],
  "a file cut short": [letter.slice(0, letter.length - 200), /is damaged/],
  "the marker in a table": [await packed(MARKER_INSIDE), /has \{\{report\}\} in a table or a box/],
};

describe("a file that cannot be a template is refused by name, with what to do:", () => {
  test.each(Object.entries(REFUSED))("%s", (_, [bytes, says]) => {
    const read = readTemplate(bytes);
    expect(read.ok).toBe(false);
    const words = read.ok ? "" : templateRefusalInWords("council.docx", read.refusal);
    expect(words).toMatch(says);
    expect(words).toMatch(/^"council\.docx" .*\.$/);
  });
});
