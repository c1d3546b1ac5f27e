import type { Audience, Settings } from "../../register/index.ts";

/** Who an edition is for, as every page says it; an edition that is not for everyone says what it contains. */
export function editionOf(audience: Audience, { privateSession, smallNumber }: Settings): string {
  switch (audience) {
    case "public":
      return "Public edition";
    case "board":
      return privateSession
        ? `Board edition for a private session, not for publication: ${contents(smallNumber)}`
        : "Board edition";
    case "internal":
      return `Internal edition, not for publication: ${contents(smallNumber)}, and words agreed for colleagues only`;
  }
}

function contents(smallNumber: number): string {
  return `it contains counts of fewer than ${smallNumber + 1} people`;
}
