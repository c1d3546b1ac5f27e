/** What the report's window says when it can take a file. */
export const WINDOW_READY = "ready";

/** A part of a file on its way to the report's window; `text` is base64, whole bytes in every part. */
export type FilePart = {
  readonly name: string;
  readonly mime: string;
  readonly part: number;
  readonly parts: number;
  readonly text: string;
};

/** A multiple of three, so that each part is base64 by itself. */
const BYTES_IN_A_PART = 300_000;

export function partsOf(name: string, mime: string, bytes: Uint8Array): readonly FilePart[] {
  const parts = Math.max(1, Math.ceil(bytes.length / BYTES_IN_A_PART));
  return Array.from({ length: parts }, (_, part) => {
    const piece = bytes.subarray(part * BYTES_IN_A_PART, (part + 1) * BYTES_IN_A_PART);
    const text = btoa(Array.from(piece, (byte) => String.fromCharCode(byte)).join(""));
    return { name, mime, part, parts, text };
  });
}

/** A part from a message; nothing where the message is none. */
export function partIn(message: string): FilePart | undefined {
  try {
    const { name, mime, part, parts, text }: Partial<FilePart> = JSON.parse(message);
    const isWhole = [name, mime, text].every((each) => typeof each === "string");
    if (!isWhole || typeof part !== "number" || typeof parts !== "number") return undefined;
    return { name: String(name), mime: String(mime), part, parts, text: String(text) };
  } catch {
    return undefined;
  }
}

/** The file's bytes once every part is there. */
export function joined(received: readonly FilePart[]): Uint8Array<ArrayBuffer> | undefined {
  const [first] = received;
  if (!first || received.length < first.parts) return undefined;
  const letters = received
    .toSorted((one, other) => one.part - other.part)
    .map(({ text }) => atob(text))
    .join("");
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
