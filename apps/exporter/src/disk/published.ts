import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Published } from "@quarterlight/core/checks";
import { factsAt } from "./facts-at.ts";
import type { Understood } from "./understand.ts";

const ENDING = ".facts.json";
/** More reports in one folder than anybody makes. */
const MOST_FILES = 1000;

/**
 * The reports that were made of a workbook, as the facts files beside it and in other folders tell, with the consents
 * that they rest on. One of another partnership is not its own, whatever its codes.
 */
export function publishedFrom(
  { path, workbook, register }: Pick<Understood, "path" | "workbook" | "register">,
  folders: readonly string[],
): readonly Published[] {
  const all = [...new Set([dirname(path), ...folders])];
  const files = all.flatMap((folder) => namesIn(folder).map((name) => ({ name, path: join(folder, name) })));
  return files.flatMap(({ name, path: file }) => {
    const read = factsAt(file);
    if (read?.kind !== "facts") return [];
    const { workbook: of, edition, consents } = read.file;
    const isOwn = of.name === workbook.name || isOf(edition.partnership, register.settings.partnership);
    return isOwn ? [{ name: name.slice(0, -ENDING.length), consents }] : [];
  });
}

function isOf(printed = "", partnership: string): boolean {
  return partnership !== "" && printed.startsWith(partnership);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ENDING) && !name.startsWith("."))
      .slice(0, MOST_FILES);
  } catch {
    return [];
  }
}
