/** Core's tests made ready to run again and again: every file loaded once into few, with all changes in it asleep. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { build } from "vite";
import { withSwitches } from "./mutations.mjs";

const root = resolve(import.meta.dirname, "../..");
const core = join(root, "packages/core");
const STAND_IN = join(import.meta.dirname, "stand-in.mjs");

/** The tests that may speak of what is changed: those of its rooms, and of the rooms that speak from them. */
const ROOMS = ["facts", "claims", "narrative", "report", "figure", "guard", "comparison", "protect", "since"];

/**
 * Builds the tests with these changes in them.
 * @returns {Promise<{ seed: string, tests: readonly { path: string, made: string }[], end: () => void }>} what sets the
 * seed of properties, each test file with what was made of it, and how to take all of it away again
 */
export async function bundled(mutations) {
  const byPath = new Map(mutations.map(({ path }) => [path, mutations.filter((each) => each.path === path)]));
  const paths = ROOMS.flatMap((room) => testsIn(join(core, "src", room)));
  // What the bundle leaves to Node is looked for from where it lies.
  mkdirSync(join(root, "node_modules"), { recursive: true });
  const outDir = mkdtempSync(join(root, "node_modules/.mutate-"));
  const names = new Map(paths.map((path, number) => [`t${number}`, path]));
  await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [{ name: "switches", enforce: "pre", transform: (code, id) => switched(code, id, byPath) }],
    build: {
      ssr: true,
      outDir,
      minify: false,
      rolldownOptions: {
        input: { seed: join(core, "property-seed.ts"), ...Object.fromEntries(names) },
        external: (id) => id === STAND_IN,
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
    resolve: { alias: { vitest: STAND_IN } },
  });
  return {
    seed: join(outDir, "seed.mjs"),
    tests: [...names].map(([name, path]) => ({ path, made: join(outDir, `${name}.mjs`) })),
    end: () => rmSync(outDir, { recursive: true, force: true }),
  };
}

/** A file with its changes in it, and with its own place where it asks for it. */
function switched(code, id, byPath) {
  const path = id.split("?")[0];
  if (!path.startsWith(core)) return undefined;
  const found = byPath.get(path);
  const told = found ? withSwitches(code, found) : code;
  return {
    code: told
      .replaceAll("import.meta.url", JSON.stringify(`file://${path}`))
      .replaceAll("import.meta.dirname", JSON.stringify(join(path, ".."))),
    map: null,
  };
}

function testsIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => relative(core, a).localeCompare(relative(core, b)));
}
