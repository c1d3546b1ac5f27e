import { strFromU8, strToU8, unzipSync } from "fflate";
import { unescaped } from "../finished/printed.ts";
import type { Files } from "./zipped.ts";

/** A namespace of ours: Word and others keep a part of it as it is, whatever is done to the words. */
const SPACE = "urn:quarterlight:facts";
const PATH = "customXml/quarterlight-facts.xml";
/** What a part of somebody's own must bring for LibreOffice to keep it: that it is one, and a name. */
const PROPERTIES = "customXml/quarterlight-facts-properties.xml";
const ABOUT = `<?xml version="1.0" encoding="UTF-8"?><ds:datastoreItem ds:itemID="{51554152-5445-524C-4947-4854000FAC75}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${SPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
const TYPES = "[Content_Types].xml";
const TYPE = `<Override PartName="/${PROPERTIES}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
const RELATIONS = "word/_rels/document.xml.rels";
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** The parts of a Word document with what the report said in one of its own, which nobody sees who edits it. */
export function carryFacts(files: Files, facts: string): Files {
  const relations = strFromU8(files[RELATIONS] ?? new Uint8Array());
  if (!relations.includes("</Relationships>")) return files;
  // A template that is a report of ours brings its own.
  const others = Object.entries(files).filter(([path, bytes]) => factsIn(path, bytes) === undefined);
  const kept = relations.replaceAll(/<Relationship [^>]*>/g, (relation) => {
    const target = /Target="(?:\.\.)?\/?([^"]+)"/.exec(relation)?.[1] ?? "";
    const part = files[target];
    return part !== undefined && factsIn(target, part) !== undefined ? "" : relation;
  });
  const relation = `<Relationship Id="rIdQuarterlightFacts" Type="${KIND}" Target="../${PATH}"/>`;
  const types = strFromU8(files[TYPES] ?? new Uint8Array()).replace(TYPE, "");
  return {
    ...Object.fromEntries(others),
    [TYPES]: strToU8(types.replace("</Types>", () => `${TYPE}</Types>`)),
    [PROPERTIES]: strToU8(ABOUT),
    ["customXml/_rels/quarterlight-facts.xml.rels"]: strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${KIND}Props" Target="quarterlight-facts-properties.xml"/></Relationships>`,
    ),
    [RELATIONS]: strToU8(kept.replace("</Relationships>", () => `${relation}</Relationships>`)),
    [PATH]: strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><facts xmlns="${SPACE}">${escaped(facts)}</facts>`,
    ),
  };
}

/** What a Word document carries of what it said, wherever an editor has put the part; undefined where it carries nothing. */
export function carriedFacts(docx: Uint8Array): string | undefined {
  const parts = unzipSync(docx, { filter: ({ name }) => PARTS.test(name) });
  return Object.entries(parts)
    .map(([path, bytes]) => factsIn(path, bytes))
    .find((facts) => facts !== undefined);
}

const PARTS = /^customXml\/[^/]+\.xml$/;

function factsIn(path: string, bytes: Uint8Array): string | undefined {
  if (!PARTS.test(path)) return undefined;
  const found = /<(?:\w+:)?facts\b[^>]*"urn:quarterlight:facts"[^>]*>([\s\S]*)<\/(?:\w+:)?facts>/.exec(
    strFromU8(bytes),
  );
  return found === null ? undefined : unescaped(found[1] ?? "");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
