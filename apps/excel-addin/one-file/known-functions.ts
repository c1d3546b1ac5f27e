import type { Plugin } from "vite";

const GLUE = /typst_ts_web_compiler\.mjs$/;

/** The glue between the typesetter and the browser makes functions from text in these two ways. */
const MADE = [
  "new Function(getStringFromWasm0(arg0, arg1), getStringFromWasm0(arg2, arg3))",
  "new Function(getStringFromWasm0(arg0, arg1))",
] as const;

/** The only texts that the typesetter has, as functions that are there from the start. */
const KNOWN = `
function knownFunction(...text) {
  switch (text.join(" => ")) {
    case "return 0": return () => 0;
    case "return true": return () => true;
    case "path => return path": return (path) => path;
    case "throw new Error('Dummy AccessModel, please initialize compiler with withAccessModel()')":
      return () => { throw new Error("the typesetter asked for a file that it was not given"); };
    case "throw new Error('Dummy Registry, please initialize compiler with withPackageRegistry()')":
      return () => { throw new Error("the typesetter asked for a package, and there are none"); };
    default: throw new Error("the typesetter asked for a function that is not known: " + text.join(" => "));
  }
}
`;

/**
 * Gives the typesetter functions in place of those that it would make from text, so that no page and no worker needs a
 * policy that allows it. A new version with other texts fails by name when a PDF is made; one that makes them
 * otherwise fails here.
 */
export function knownFunctions(): Plugin {
  return {
    name: "known-functions",
    enforce: "pre",
    transform(code, id) {
      if (!GLUE.test(id)) return null;
      const replaced = MADE.reduce(
        (text, made) => text.replace(made, made.replace("new Function", "knownFunction")),
        code,
      );
      if (/\bnew Function\b/.test(replaced) || replaced === code) {
        this.error(
          "the typesetter makes functions from text in a way that is not known: see known-functions.ts",
        );
      }
      return { code: replaced + KNOWN, map: null };
    },
  };
}
