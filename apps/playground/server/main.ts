import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { frontSite } from "./front-site.ts";
import { listen } from "./listen.ts";
import { makeSetup } from "./make-setup.ts";
import { paneSite } from "./pane-site.ts";
import { site } from "./site.ts";

const FIRST_PORT = 4300;
const OPENERS: Readonly<Record<string, string>> = { darwin: "open", win32: "start" };

/** Both run from `dist/server`. */
const page = join(import.meta.dirname, "../page");
const pane = join(import.meta.dirname, "../../../excel-addin/dist");

const { values } = parseArgs({
  options: {
    open: { type: "boolean", default: false },
    port: { type: "string", default: String(FIRST_PORT) },
  },
});

for (const built of [join(page, "index.html"), join(pane, "taskpane.html")]) {
  if (!existsSync(built)) throw new Error("Something is not built yet: npm run playground builds it.");
}
const port = Number(values.port);
const paneServer = await listen(site(paneSite(pane)), port === 0 ? 0 : port + 1);
const front = frontSite(page, paneServer.address, await makeSetup(pane, paneServer.address));
const frontServer = await listen(site(front), port);

process.stdout.write(`The playground is open at ${frontServer.address} (stop it with Ctrl+C)\n`);
if (values.open) openInBrowser(frontServer.address);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    for (const { server } of [frontServer, paneServer]) {
      server.closeAllConnections();
      server.close();
    }
  });
}

function openInBrowser(address: string): void {
  const opener = spawn(OPENERS[platform()] ?? "xdg-open", [address], {
    stdio: "ignore",
    detached: true,
    shell: platform() === "win32",
  });
  // A machine without a desktop has nothing to open it with; the line above says where it is.
  opener.on("error", () => undefined);
  opener.unref();
}
