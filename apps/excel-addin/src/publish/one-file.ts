import { type Brief, fileName } from "@quarterlight/core/report";
import type { Named } from "./facts.ts";
import type { FileState, MadeFile } from "./make-files.ts";
import { zipOf } from "./zip.ts";

/** The one file in which a report is kept. */
export type OneFile = Pick<MadeFile, "name" | "blob"> & {
  /** What is in it, by their names; nothing where it is the report itself. */
  readonly holds: readonly string[];
};

/** The report as one file: the only one that was made, else all of them in a zip, with its facts; nothing where none was. */
export async function oneFileOf(
  files: readonly FileState[],
  facts: Named,
  brief: Brief,
): Promise<OneFile | undefined> {
  const made = files.filter((file) => file.stage === "made");
  const [first, ...others] = made;
  if (!first) return undefined;
  if (others.length === 0) return { name: first.name, blob: first.blob, holds: [] };
  const all = [...made, facts];
  const entries = await Promise.all(
    all.map(async ({ name, blob }) => [name, new Uint8Array(await blob.arrayBuffer())] as const),
  );
  const blob = new Blob([new Uint8Array(zipOf(entries))], { type: "application/zip" });
  return { name: fileName(brief, "zip"), blob, holds: all.map(({ name }) => name) };
}
