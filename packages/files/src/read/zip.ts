import { strFromU8, unzipSync } from "fflate";
import { crc32, storedChecksums } from "./checksum.ts";

/** The names of the parts in a zip file, or null where its table of contents cannot be read. */
export function partNames(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    return null;
  }
  return names;
}

/** One small part as text; null where it is missing or damaged. */
export function partText(bytes: Uint8Array, name: string): string | null {
  const unpacked = unpack(bytes, (part) => part === name, 1_000_000);
  const part = unpacked.ok ? unpacked.parts.get(name) : undefined;
  return part === undefined ? null : strFromU8(part);
}

export type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly kind: "tooLarge"; readonly size: number }
  | { readonly ok: false; readonly kind: "damaged"; readonly part: string };

/**
 * Unpacks the wanted parts and holds each against its checksum. Nothing is unpacked where the parts say
 * that together they are larger than the limit, in bytes.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean, limit: number): Unpacked {
  let size = 0;
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!wanted(name)) return false;
    size += originalSize;
    return size <= limit;
  };
  try {
    const parts = new Map(Object.entries(unzipSync(bytes, { filter: isWanted })));
    if (size > limit) return { ok: false, kind: "tooLarge", size };
    const changed = firstChanged(bytes, parts);
    return changed === undefined
      ? { ok: true, parts }
      : { ok: false, kind: "damaged", part: `part "${changed}"` };
  } catch {
    return { ok: false, kind: "damaged", part: "zip container" };
  }
}

function firstChanged(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  const stored = storedChecksums(bytes);
  for (const [name, part] of parts) {
    const checksum = stored.get(name);
    if (checksum !== undefined && checksum !== crc32(part)) return name;
  }
  return undefined;
}
