import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";

/** What may stand where a small file is looked for, and what is said of it. */
export const STRANGE: readonly {
  readonly name: string;
  readonly says: RegExp;
  readonly put: (path: string) => void;
}[] = [
  { name: "a pipe", says: /is a pipe or a device/, put: (path) => void spawnSync("mkfifo", [path]) },
  {
    name: "a link to a device",
    says: /is a link|is a pipe or a device/,
    put: (path) => symlinkSync("/dev/zero", path),
  },
  { name: "a folder", says: /is a folder/, put: (path) => mkdirSync(path) },
  { name: "a link to itself", says: /is a link/, put: (path) => symlinkSync(path, path) },
  {
    name: "a huge file",
    says: /is too large/,
    put: (path) => {
      writeFileSync(path, "");
      truncateSync(path, 5_000_000_000);
    },
  },
];
