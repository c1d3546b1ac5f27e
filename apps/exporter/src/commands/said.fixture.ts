import { run } from "../program.ts";

/** What a command says on each of its two ways out, and how it ends. */
export async function said(...line: readonly string[]) {
  const heard = { out: "", err: "" };
  const terminal = {
    out: (text: string) => void (heard.out += text),
    err: (text: string) => void (heard.err += text),
    watched: false,
  };
  const code = await run(line, terminal, { debug: false });
  return { ...heard, code };
}
