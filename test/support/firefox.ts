import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type Socket, createConnection, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { HERE } from "./served-folder.ts";

const NAMES = ["firefox", "firefox-esr", "firefox.exe"];

/** The Firefox of this computer: FIREFOX_PATH where given, else the first on the path; undefined where there is none. */
export const firefoxHere: string | undefined =
  process.env["FIREFOX_PATH"] ??
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** A Firefox as people have it, with a page open. Playwright drives only one of its own build or a very new one. */
export type Firefox = {
  readonly open: (address: string) => Promise<void>;
  /** Runs a function in the page, with arguments that JSON can hold; what it gives, or resolves to, comes back. */
  readonly run: <Given extends readonly unknown[], Result>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ) => Promise<Result>;
  /** Where it puts what the page has it save. */
  readonly downloads: string;
  readonly close: () => Promise<void>;
};

/** Longer than the slowest thing that is asked of it. */
const LONGEST_MS = 120_000;

/** Starts the Firefox of this computer with a profile of its own, cut off from every network. */
export async function startFirefox(path: string): Promise<Firefox> {
  const folder = mkdtempSync(join(tmpdir(), "quarterlight-firefox-"));
  const [profile, downloads] = [join(folder, "profile"), join(folder, "downloads")];
  mkdirSync(profile);
  mkdirSync(downloads);
  const port = await freePort();
  writeFileSync(join(profile, "user.js"), preferences(port, downloads));
  const browser = spawn(path, ["--marionette", "--headless", "--no-remote", "--profile", profile], {
    stdio: "ignore",
  });
  const { ask, leave } = await connected(port);
  await ask("WebDriver:NewSession", {});
  await ask("WebDriver:SetTimeouts", { script: LONGEST_MS, pageLoad: LONGEST_MS });
  return {
    open: async (url) => {
      await ask("WebDriver:Navigate", { url });
    },
    run: async (work, ...given) => {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve((${String(work)})(...[...arguments].slice(0, -1)))
          .then((value) => done({ value }), (thrown) => done({ fault: String(thrown) }));`;
      const said = Object(
        await ask("WebDriver:ExecuteAsyncScript", { script, args: given, newSandbox: false }),
      );
      const { value, fault } = Object(said.value);
      if (fault !== undefined) throw new Error(String(fault));
      return value;
    },
    downloads,
    close: async () => {
      leave();
      await ended(browser);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What its profile prefers: it asks nobody anything, saves without a question, and finds no address but a file's. */
function preferences(port: number, downloads: string): string {
  const all = {
    "marionette.port": port,
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
    "browser.download.useDownloadDir": true,
    "browser.helperApps.neverAsk.saveToDisk": "application/zip,application/json,application/octet-stream",
    "browser.shell.checkDefaultBrowser": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "network.captive-portal-service.enabled": false,
    "network.proxy.type": 1,
    "network.proxy.http": HERE,
    "network.proxy.http_port": 9,
    "network.proxy.ssl": HERE,
    "network.proxy.ssl_port": 9,
    "network.proxy.allow_hijacking_localhost": true,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join("\n");
}

/**
 * The way in that Firefox itself has for tests, Marionette: over a socket, each message its length, a colon and JSON; an
 * answer is `[1, number, error, result]`.
 */
async function connected(port: number) {
  const socket = await reached(port);
  const waiting = new Map<number, { done: (result: unknown) => void; fail: (error: Error) => void }>();
  let unread = Buffer.alloc(0);
  let asked = 0;
  const take = (): void => {
    const colon = unread.indexOf(":");
    const length = Number(unread.subarray(0, Math.max(colon, 0)).toString());
    if (colon < 0 || unread.length < colon + 1 + length) return;
    const message: unknown = JSON.parse(unread.subarray(colon + 1, colon + 1 + length).toString());
    unread = unread.subarray(colon + 1 + length);
    if (Array.isArray(message)) {
      const [, number, error, result]: readonly unknown[] = message;
      const question = waiting.get(Number(number));
      waiting.delete(Number(number));
      if (error === null) question?.done(result);
      else question?.fail(new Error(JSON.stringify(error)));
    }
    take();
  };
  socket.on("data", (bytes) => {
    unread = Buffer.concat([unread, Buffer.from(bytes)]);
    take();
  });
  const ask = (command: string, parameters: object): Promise<unknown> => {
    asked += 1;
    const text = Buffer.from(JSON.stringify([0, asked, command, parameters]));
    const answer = new Promise((done, fail) => waiting.set(asked, { done, fail }));
    socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]));
    return answer;
  };
  const leave = () => {
    void ask("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined);
    socket.end();
  };
  return { ask, leave };
}

/** Firefox takes some seconds to listen. */
async function reached(port: number): Promise<Socket> {
  for (let tries = 300; ; tries -= 1) {
    try {
      return await new Promise((resolve, reject) => {
        const socket = createConnection(port, HERE, () => resolve(socket)).once("error", reject);
      });
    } catch (thrown) {
      if (tries === 0) throw thrown;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, HERE, () => {
      const place = server.address();
      server.close(() => {
        if (place !== null && typeof place === "object") resolve(place.port);
        else reject(new Error("there is no free port"));
      });
    });
  });
}

function ended(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => browser.kill("SIGKILL"), 10_000);
    browser.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
