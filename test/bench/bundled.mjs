import { createRequire } from "node:module";
import { build } from "vite";

/** A room of the core bundled first, as the exporter is, so that what is timed is what is shipped. */
export async function bundled(room) {
  const entry = createRequire(import.meta.url).resolve(room);
  const lib = { entry, formats: ["es"] };
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { lib, write: false, minify: false },
  });
  const { code } = built[0].output[0];
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
