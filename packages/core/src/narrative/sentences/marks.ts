import { measuredOf } from "../../facts/index.ts";
import type { Flag } from "../../register/index.ts";
import type { Sentence } from "../sentence.ts";
import { type Text, joined } from "../text.ts";

const WORDS: Partial<Record<Flag, string>> = {
  provisional: "This figure is provisional and may change.",
  revised: "This figure has been revised since it was first published.",
  estimated: "This figure is an estimate.",
  break: "It is not comparable with earlier figures, because the way it is measured changed.",
};

export const marks: Sentence = {
  id: "marks",
  when: "the figure is provisional, revised, estimated or the first after a break",
  say: ({ latest }) => {
    const flags = measuredOf(latest)?.flags ?? [];
    const texts = flags.flatMap((flag): Text[] => (WORDS[flag] ? [[WORDS[flag]]] : []));
    return texts.length > 0 ? joined(texts) : undefined;
  },
};
