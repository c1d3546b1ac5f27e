import { strFromU8 } from "fflate";
import { Refused } from "./refusal.ts";
import { type Element, element, elements, parsed, Unsound, written } from "./xml.ts";

/** What a part points to: another part by its path, or something outside as it is written. */
export type Relation = {
  readonly id: string;
  /** The last word of its type: "styles", "header", "image". */
  readonly type: string;
  readonly fullType: string;
  readonly target: string;
  readonly isOutside: boolean;
};

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const SPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Where the relations of a part stand; those of the package itself have no part. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function relationsIn(files: Readonly<Record<string, Uint8Array>>, part: string): readonly Relation[] {
  const path = relationsPath(part);
  const file = files[path];
  if (file === undefined) return [];
  try {
    return elements(parsed(strFromU8(file)), "Relationship").map((each) => relation(each, part));
  } catch (error) {
    throw error instanceof Unsound ? new Refused({ kind: "damaged", part: `part ${path}` }) : error;
  }
}

function relation(each: Element, part: string): Relation {
  const { Id: id = "", Type: fullType = "", Target: to = "", TargetMode: mode } = each.attributes;
  const isOutside = mode === "External";
  return {
    id,
    fullType,
    type: fullType.slice(fullType.lastIndexOf("/") + 1),
    target: isOutside ? to : resolved(part, to),
    isOutside,
  };
}

/** A path that is written as seen from a part's folder, or from the root. */
function resolved(part: string, target: string): string {
  const folder = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  const path: string[] = [];
  for (const step of [...folder, ...target.split("/")]) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

export function newRelation(id: string, type: string, target: string): Relation {
  return { id, type, fullType: TYPE + type, target, isOutside: false };
}

/** The relations as a part; paths are written from the root, which is right for a part in any folder. */
export function relationsPart(relations: readonly Relation[]): string {
  return written(
    element(
      "Relationships",
      { xmlns: SPACE },
      ...relations.map(({ id, fullType, target, isOutside }) =>
        element("Relationship", {
          Id: id,
          Type: fullType,
          Target: isOutside ? target : `/${target}`,
          ...(isOutside ? { TargetMode: "External" } : {}),
        }),
      ),
    ),
  );
}

export function attributesOf({ attributes }: Element): Element["attributes"] {
  return attributes;
}
