import { registerOfFacts } from "@quarterlight/core/report";
import type { Register } from "@quarterlight/core/register";
import { Failure } from "../edge/failure.ts";
import type { Heard } from "../edge/quiet.ts";
import { factsAt } from "./facts-at.ts";
import { type Company, understand } from "./understand.ts";

/** What the last report rested on: its workbook as it was then, or the facts file that lies beside it. */
export async function previousFrom(
  path: string | undefined,
  asked: Company,
  heard: Heard,
): Promise<Register | undefined> {
  if (path === undefined) return undefined;
  if (path.toLowerCase().endsWith(".json")) return ofFacts(path);
  return (await understand(path, asked, heard)).register;
}

function ofFacts(path: string): Register {
  const reading = factsAt(path);
  if (reading === undefined) throw new Failure(`There is no facts file at "${path}".`);
  if (reading.kind === "refused") throw new Failure(reading.sentence);
  const register = registerOfFacts(reading.file);
  if (register) return register;
  throw new Failure(
    `"${path}" is of a report that an older Quarterlight made, which does not keep what is needed to tell what changed: give the workbook of that report instead.`,
  );
}
