/** A weight and slant of Figtree that the reports are set in. */
export type Face = {
  readonly weight: 400 | 600 | 700 | 800;
  readonly style: "normal" | "italic";
};

/** One face with the bytes of its font file, WOFF or WOFF2 as the format that asks for it says. */
export type FontFile = Face & { readonly bytes: Uint8Array };

/** Every face the reports are set in, lightest first. */
export const FACES: readonly Face[] = [
  { weight: 400, style: "normal" },
  { weight: 400, style: "italic" },
  { weight: 600, style: "normal" },
  { weight: 700, style: "normal" },
  { weight: 800, style: "normal" },
];

/** Where a face lies in the package `@fontsource/figtree`: its path under `files`. */
export function fileName(face: Face, format: "woff" | "woff2"): string {
  return `figtree-latin-${face.weight}-${face.style}.${format}`;
}
