import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { repository } from "./source.ts";

const SERVER = join(repository, "apps/playground/dist/server/main.js");

export type ServedPlayground = { readonly address: string; readonly stop: () => void };

/** Starts the built playground's server, as its command does, on any free ports. */
export async function servePlayground(): Promise<ServedPlayground> {
  const server = spawn(process.execPath, [SERVER, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface(server.stdout)) {
    const [address] = /\bhttp:\S+/.exec(line) ?? [];
    if (address !== undefined) return { address, stop: () => void server.kill() };
  }
  throw new Error("The playground's server ended before it was open.");
}
