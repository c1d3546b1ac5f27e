import type { Brought, Pictures } from "../../picture/index.ts";
import { type PictureRefusal, pictureRefusalOf } from "../../protect/index.ts";
import type { StoryPicture } from "../../register/index.ts";
import { registerInput } from "../examples/kpi.ts";
import { aConsent, aStory } from "../examples/people.ts";
import { defineCheck } from "../frame/define.ts";
import { REFUSED } from "../narrative/refused.ts";

export const picture = defineCheck({
  id: "N22",
  title: "Picture that is left out, or names nobody who made it",
  why: "A face is known to everybody who knows the person, and a picture without words says nothing to people who cannot see it.",
  scope: "story",
  check: ({ desk: { register, audience, date, pictures }, story }) => {
    const { id, at } = story;
    if (!story.picture) return undefined;
    const because = pictureRefusalOf(story, register.consents, { audience, date, pictures });
    if (because) return { at, id, because };
    return story.picture.credit === "" ? { at, id, because } : undefined;
  },
  severity: "warning",
  message: ({ id, because }) =>
    because
      ? `The picture of the story “${id}” ${told(because)}, so it is left out of the report.`
      : `The picture of the story “${id}” does not say who made it.`,
  remedy: ({ because }) =>
    because ? REMEDIES[because.kind] : "Fill in Picture credit on the sheet Stories.",
  cause: ({ id }) => id,
  examples: {
    keep: [
      () => withPicture({}),
      () => withPicture({ isIllustration: true, consents: [] }),
      () => registerInput({ stories: [aStory()], consents: [aConsent()] }),
    ],
    break: [
      () => withPicture({ shows: "" }),
      () => withPicture({ consents: [] }),
      () => withPicture({ consents: ["C1"] }),
      () => withPicture({ consents: ["C2", "C3"] }),
      () => withPicture({}, { ok: false, why: "is no JPEG, PNG or SVG" }),
      () => withPicture({ credit: "" }),
    ],
  },
});

const REMEDIES: Record<PictureRefusal["kind"], string> = {
  "not described": "Say in Picture shows, on the sheet Stories, what a person who cannot see it should know.",
  "no consent of its own":
    "Ask everybody who can be recognised, record each consent on the sheet Consents, and name them in Picture consents; or, where it is drawn, choose illustration.",
  consent: "Ask the person, and record the consent; nothing else can bring the picture back.",
  "no picture": "Put the file beside the workbook, and name it in Picture as it is named there.",
};

function told(because: PictureRefusal): string {
  switch (because.kind) {
    case "not described":
      return "has no description";
    case "no consent of its own":
      return "names no consent of its own: the consent to the words is not one to the picture";
    case "consent":
      return `${REFUSED[because.because.kind]} (${because.id})`;
    case "no picture":
      return because.why;
  }
}

const SHOWN: Brought = {
  ok: true,
  picture: { kind: "png", bytes: new Uint8Array(), width: 40, height: 30, turn: 0 },
};

function withPicture(more: Partial<StoryPicture>, brought: Brought = SHOWN) {
  const file = "bowls.jpg";
  const of: StoryPicture = {
    file,
    shows: "Three bowls on a green.",
    credit: "Glenmarrow",
    isIllustration: false,
    consents: ["C2"],
    ...more,
  };
  const pictures: Pictures = new Map([[file, brought]]);
  const consents = [aConsent(), aConsent({ id: "C2" })];
  return registerInput({ stories: [aStory({ picture: of })], consents }, { pictures });
}
