import type { Family } from "../frame/family.ts";
import { engagementChecks } from "./engagement-checks.ts";
import { idle, noAnswer } from "./no-answer.ts";

export const asked: Family = {
  title: "Who was asked, who was heard, and what was promised",
  checks: [noAnswer, idle, ...engagementChecks],
  leftOut: [
    {
      id: "G07",
      title: "A promise is late, or quietly gone since last quarter",
      because:
        "N18 tells a late one. One that is gone can only be seen beside the older workbook: “plan --previous” tells it.",
    },
    {
      id: "C03",
      title: "A form made from other figures than now",
      because:
        "Forms are no part of the workbook: `merge` tells it, with both figures, and takes no words about an old one.",
    },
    {
      id: "C04",
      title: "One cell answered twice, unlike",
      because:
        "The command `merge` tells it, with both answers, and takes neither until a person has chosen.",
    },
    {
      id: "C05",
      title: "A form edited outside its boxes",
      because: "The command `merge` tells it, with what stood there and what stands there now.",
    },
  ],
};
