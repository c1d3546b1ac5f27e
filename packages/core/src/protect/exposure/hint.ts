import type { Kind } from "../identifiers/mark.ts";

/** What may be said of an identifier so that a person finds it again: two last characters, a first letter, or nothing. */
export function hintOf(kind: Kind, text: string): string {
  switch (SAYS[kind]) {
    case "end": {
      const end = text.replaceAll(/[^\p{L}\p{N}]/gu, "").slice(-2);
      return end === "" ? "" : `ending ${end}`;
    }
    case "start": {
      const start = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? "";
      return start === "" ? "" : `beginning with ${start}`;
    }
    case "nothing":
      return "";
  }
}

/** Two digits of an age are all of it, and words that point at somebody are read in their cell. */
const SAYS: Record<Kind, "end" | "start" | "nothing"> = {
  chi: "end",
  nhs: "end",
  nino: "end",
  postcode: "end",
  telephone: "end",
  vehicle: "end",
  bank: "end",
  reference: "end",
  birth: "end",
  moment: "end",
  email: "start",
  handle: "start",
  address: "start",
  person: "start",
  age: "nothing",
  combination: "nothing",
};
