import { open } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type Brought, isHere, MOST_BYTES, pictureKey, type Pictures } from "@quarterlight/core/picture";
import type { Register } from "@quarterlight/core/register";
import type { Address } from "@quarterlight/core/workbook";
import { cleanPicture, picturesOnSheets } from "@quarterlight/files/picture";
import { placeBeside } from "./beside.ts";
import { readBytes } from "./read-bytes.ts";

type Named = { readonly file: string; readonly at: Address };

/**
 * The files that a workbook names as its logo and as pictures of its stories, made safe to print. Only what lies on its
 * sheets, in its own folder or below it is read, whatever it names.
 */
export async function picturesOf(path: string, { settings, stories }: Register): Promise<Pictures> {
  const named: readonly Named[] = [
    ...(settings.logo ? [{ file: settings.logo.text, at: settings.logo.at }] : []),
    ...stories.flatMap(({ picture, at }) => (picture ? [{ file: picture.file, at }] : [])),
  ];
  const folder = dirname(resolve(path));
  const beside = named.filter(({ file }) => !isHere(file));
  const all = await Promise.all(
    beside.map(async ({ file }) => [file, await broughtFrom(folder, file)] as const),
  );
  return new Map([
    ...all,
    ...(await onSheets(
      path,
      named.filter(({ file }) => isHere(file)),
    )),
  ]);
}

async function onSheets(
  path: string,
  named: readonly Named[],
): Promise<readonly (readonly [string, Brought])[]> {
  if (named.length === 0) return [];
  const files = picturesOnSheets(
    await readBytes(path),
    named.map(({ at }) => at),
  );
  return named.map(({ file, at }, order) => {
    const bytes = files[order];
    const why = `does not begin in row ${at.row + 1} of the sheet ${at.sheet}`;
    return [pictureKey(file, at), bytes ? cleanPicture(bytes) : { ok: false, why }];
  });
}

async function broughtFrom(folder: string, name: string): Promise<Brought> {
  const path = await placeBeside(folder, name);
  if (path === undefined) return { ok: false, why: "does not lie beside the workbook" };
  try {
    return cleanPicture(await beginning(path));
  } catch {
    return { ok: false, why: "could not be read" };
  }
}

/** As many bytes as a picture may have, and one more where there are more. */
async function beginning(path: string): Promise<Uint8Array> {
  const file = await open(path, "r");
  try {
    const about = await file.stat();
    if (!about.isFile()) throw new Error("no file");
    const bytes = new Uint8Array(Math.min(about.size, MOST_BYTES + 1));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
