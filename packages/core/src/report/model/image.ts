import { z } from "zod";

/** A picture, safe to print: without a word of where or with what it was made. */
export const Image = z.object({
  kind: z.enum(["jpeg", "png", "svg"]),
  /** Its bytes (RFC 4648, 4). */
  base64: z.string().min(1),
  /** As it is seen. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** How far a program that does not read it from the file must turn it clockwise, in degrees. */
  turn: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
});
export type Image = z.infer<typeof Image>;

/** A picture to a story, which everybody who can be recognised has agreed to. */
export const StoryImage = z.object({
  image: Image,
  /** Read out in place of it. */
  shows: z.string().min(1),
  /** Whether it is drawn, and who made it: "Photo: …", "Illustration: …". */
  credit: z.string().min(1),
});
export type StoryImage = z.infer<typeof StoryImage>;

/** What of the report is the partnership's own look. */
export const Look = z.object({
  /** For headings and bands, on which white words can be read: `#RRGGBB`; absent where the report uses its own. */
  colour: z
    .string()
    .regex(/^#[0-9A-F]{6}$/)
    .optional(),
  /** Never the only place where the partnership is named. */
  logo: z.object({ image: Image, shows: z.string().min(1) }).optional(),
});
export type Look = z.infer<typeof Look>;
