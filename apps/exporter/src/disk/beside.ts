import { realpath } from "node:fs/promises";
import { isAbsolute, resolve, sep } from "node:path";

/**
 * Where a file really lies that a workbook names, links followed; undefined where it is not there, or outside the
 * workbook's own folder.
 */
export async function placeBeside(folder: string, name: string): Promise<string | undefined> {
  const way = name.replaceAll("\\", "/");
  if (isAbsolute(way) || /^[a-z]:|^\/|\0/i.test(way)) return undefined;
  try {
    const [home, path] = await Promise.all([realpath(folder), realpath(resolve(folder, way))]);
    return path.startsWith(home.endsWith(sep) ? home : home + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}
