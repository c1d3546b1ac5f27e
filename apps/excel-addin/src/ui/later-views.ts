import { type ComponentType, createElement, use } from "react";
import { type Part, part } from "../parts/part.ts";
import type { ClassifyProps } from "./classify/Classify.tsx";
import type { Session } from "./session.ts";

/** A view nobody sees first, and the part that holds it. */
function later<File, Props extends object = Session>(
  get: () => Promise<File>,
  pick: (file: File) => ComponentType<Props>,
) {
  const held = part(get, pick);
  const View = (session: Props) => createElement(use(held.load()), session);
  return { held, View };
}

const data = later(
  () => import("./data/YourData.tsx"),
  (file) => file.YourData,
);
const classify = later(
  () => import("./classify/Classify.tsx"),
  (file): ComponentType<ClassifyProps> => file.Classify,
);
const people = later(
  () => import("./people/People.tsx"),
  (file) => file.People,
);
const check = later(
  () => import("./check/Check.tsx"),
  (file) => file.Check,
);
const preview = later(
  () => import("./preview/Preview.tsx"),
  (file) => file.Preview,
);
const publish = later(
  () => import("./publish/Publish.tsx"),
  (file) => file.Publish,
);

export const YourData = data.View;
export const Classify = classify.View;
export const People = people.View;
export const Check = check.View;
export const Preview = preview.View;
export const Publish = publish.View;

/** The parts that hold them: each is loaded when it is first gone to, or before, while the pane is idle. */
export const VIEW_PARTS: readonly Part<unknown>[] = [data, classify, people, check, preview, publish].map(
  ({ held }) => held,
);
