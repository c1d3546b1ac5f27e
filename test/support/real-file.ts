import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@quarterlight/core/read";
import type { Register } from "@quarterlight/core/register";
import { readFile } from "@quarterlight/files/read";
import { repository } from "./source.ts";

/** Public data files that are not ours to commit, beside the repository or where QUARTERLIGHT_SHARED says. */
export const sharedFolder = process.env["QUARTERLIGHT_SHARED"] ?? join(repository, "../shared");

/** Where a real data file would be, and whether it is there. */
export function realFile(name: string): { readonly path: string; readonly isThere: boolean } {
  const path = join(sharedFolder, "data/real", name);
  return { path, isThere: existsSync(path) };
}

/** The register read from bytes; a refusal is a failed test. */
export async function registerFrom(name: string, bytes: Uint8Array): Promise<Register> {
  const file = await readFile(name, bytes);
  if (!file.ok) throw new Error(`${name} was refused: ${JSON.stringify(file.refusal)}`);
  return read(file.workbook).register;
}

/** The register of a real data file. */
export function registerOfReal(name: string): Promise<Register> {
  return registerFrom(name, readFileSync(realFile(name).path));
}
