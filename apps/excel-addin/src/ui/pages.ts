import type { ComponentType } from "react";
import { Check, Classify, People, Preview, Publish, YourData } from "./later-views.ts";
import { Overview } from "./overview/Overview.tsx";
import type { Session, View } from "./session.ts";

/** What is shown at each view. */
export const PAGES: Record<View, ComponentType<Session>> = {
  overview: Overview,
  data: YourData,
  classify: Classify,
  people: People,
  check: Check,
  preview: Preview,
  publish: Publish,
};
