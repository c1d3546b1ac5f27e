import { lazy } from "react";

/** The views nobody sees first; each is loaded when it is first gone to, or before, while the pane is idle. */
const VIEWS = {
  data: () => import("./data/YourData.tsx"),
  classify: () => import("./classify/Classify.tsx"),
  check: () => import("./check/Check.tsx"),
  preview: () => import("./preview/Preview.tsx"),
  publish: () => import("./publish/Publish.tsx"),
};

export const YourData = lazy(async () => ({ default: (await VIEWS.data()).YourData }));
export const Classify = lazy(async () => ({ default: (await VIEWS.classify()).Classify }));
export const Check = lazy(async () => ({ default: (await VIEWS.check()).Check }));
export const Preview = lazy(async () => ({ default: (await VIEWS.preview()).Preview }));
export const Publish = lazy(async () => ({ default: (await VIEWS.publish()).Publish }));

/** Loads the views ahead, so that going to one shows it at once. */
export async function loadViews(): Promise<void> {
  await Promise.all(Object.values(VIEWS).map((load) => load()));
}
