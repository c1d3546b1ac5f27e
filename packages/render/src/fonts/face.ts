/** A weight and slant of Figtree that the reports are set in. */
export type Face = {
  readonly weight: 400 | 600 | 700 | 800;
  readonly style: "normal" | "italic";
  /** Which letters its file holds: without it, those of Western Europe. */
  readonly subset?: "latin-ext";
};

/** One face with the bytes of its font file, WOFF or WOFF2 as the format that asks for it says. */
export type FontFile = Face & { readonly bytes: Uint8Array };

/** Every face that a web page is set in, lightest first. */
export const FACES: readonly Face[] = [
  { weight: 400, style: "normal" },
  { weight: 400, style: "italic" },
  { weight: 600, style: "normal" },
  { weight: 700, style: "normal" },
  { weight: 800, style: "normal" },
];

/**
 * Every face that Word, PDF and pictures are set in: behind each its letters of Polish, Czech, Welsh and their neighbours,
 * which a browser would take from the computer.
 */
export const PAPER_FACES: readonly Face[] = [
  ...FACES,
  ...FACES.map((face) => ({ ...face, subset: "latin-ext" }) as const),
];

/** Where a face lies in the package `@fontsource/figtree`: its path under `files`. */
export function fileName(face: Face, format: "woff" | "woff2"): string {
  return `figtree-${face.subset ?? "latin"}-${face.weight}-${face.style}.${format}`;
}
