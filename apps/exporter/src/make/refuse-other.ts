import { statSync } from "node:fs";
import { basename } from "node:path";
import type { FactsFile } from "@quarterlight/core/report";
import { factsAt } from "../disk/facts-at.ts";
import { Failure } from "../edge/failure.ts";
import { type Otherness, othernessOf } from "./same-workbook.ts";

/** What is about to be written: the files of a report, and what it says of itself. */
type Coming = { readonly paths: readonly string[]; readonly facts: string; readonly about: FactsFile };

/**
 * Stops before a report would take the place of one of another workbook, partnership, area, audience or period that
 * bears the same name: what lies beside it tells. One that nothing tells of is not written over either.
 */
export function refuseOther({ paths, facts, about }: Coming): void {
  const there = [...paths, facts].find(isFile);
  if (there === undefined) return;
  const differs = otherwise(facts, about);
  if (differs === "") return;
  throw new Failure(
    `"${there}" is there already, and ${differs}. Nothing was written over. ` +
      "Choose another folder with --out, name the area with --area, or write over it with --replace.",
  );
}

/** In what the report that is there is another one, as a clause; empty where it is the same. */
function otherwise(path: string, about: FactsFile): string {
  const before = factsAt(path);
  if (before?.kind !== "facts") {
    return `nothing beside it ("${basename(path)}") says which workbook it was made from`;
  }
  const old = before.file;
  const otherness = othernessOf(old, about);
  if (otherness !== "same") {
    const isNamesake = old.workbook.name === about.workbook.name;
    const why = isNamesake ? ` of the same name: ${HOW[otherness]}` : "";
    return `it was made from another workbook, "${old.workbook.name}"${why}`;
  }
  const { edition } = about;
  const { partnership = "" } = old.edition;
  // Where nobody had said whose it is, saying so is a correction.
  if (partnership !== "" && partnership !== edition.partnership)
    return `it is the report of “${partnership}”`;
  for (const part of ["area", "audience", "period"] as const) {
    if (old.edition[part] !== edition[part]) return `its ${part} is “${old.edition[part]}”`;
  }
  return "";
}

const HOW: Readonly<Record<Exclude<Otherness, "same">, string>> = {
  "other indicators": "its indicators have other titles",
  "other figures": "its figures are others",
};

/** A folder in the place of a file, or a file in that of a folder, is another trouble, which the writing itself tells. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
