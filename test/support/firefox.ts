import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["firefox", "firefox-esr", "firefox.exe"];

/** The Firefox of this computer: FIREFOX_PATH where given, else the first on the path; undefined where there is none. */
export const firefoxHere: string | undefined =
  process.env["FIREFOX_PATH"] ??
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
