import { templateBytes as made } from "@quarterlight/template/workbook";

type Kind = Parameters<typeof made>[0];

const files = new Map<Kind, Promise<Uint8Array>>();

/** A template as the bytes of an .xlsx file, which are the same every time and made once for all tests of a process. */
export function templateBytes(kind: Kind): Promise<Uint8Array> {
  const file = files.get(kind) ?? made(kind);
  files.set(kind, file);
  return file;
}
