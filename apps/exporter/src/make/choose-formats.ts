import { Failure } from "../edge/failure.ts";
import { FORMATS, type Format } from "./formats.ts";

const NAMES = Object.keys(FORMATS).filter((name): name is Format => name in FORMATS);

/** The formats named in a list such as "html,pdf": each once, in the order they are made. */
export function chooseFormats(list: string): readonly Format[] {
  const asked = list
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
  const unknown = asked.find((name) => !NAMES.some((known) => known === name));
  if (unknown !== undefined || asked.length === 0) {
    throw new Failure(
      `There is no format "${unknown ?? list}". Choose from: ${NAMES.join(", ")}, with commas between them.`,
    );
  }
  return NAMES.filter((name) => asked.includes(name));
}
