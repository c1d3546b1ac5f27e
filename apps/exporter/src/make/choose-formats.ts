import { FORMAT_IDS, type Format } from "@quarterlight/core/report";
import { Failure } from "../edge/failure.ts";

/** The formats named in a list such as "html,pdf": each once, in the order they are made. */
export function chooseFormats(list: string): readonly Format[] {
  const asked = list
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
  const unknown = asked.find((name) => !FORMAT_IDS.some((known) => known === name));
  if (unknown !== undefined || asked.length === 0) {
    throw new Failure(
      `There is no format "${unknown ?? list}". Choose from: ${FORMAT_IDS.join(", ")}, with commas between them.`,
    );
  }
  return FORMAT_IDS.filter((name) => asked.includes(name));
}
