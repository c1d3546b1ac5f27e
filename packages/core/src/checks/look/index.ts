import type { Family } from "../frame/family.ts";
import { brandColour } from "./brand-colour.ts";
import { logo } from "./logo.ts";

export const look: Family = {
  title: "The partnership’s own look",
  checks: [brandColour, logo],
  leftOut: [],
};
