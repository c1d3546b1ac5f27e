import type { Rubric } from "./indicator.ts";

/** We deliver it, we can change it within a year, and it has moved when we acted. */
export const ours: Rubric = {
  delivery: "provide",
  changeable: "yes",
  counted: "people we serve",
  leadControls: "yes",
  movedBefore: "yes",
};

/** We deliver it together with others. */
export function shared(partners: string): Rubric {
  return { ...ours, delivery: "in partnership", partners };
}

/** We pay others to deliver it. */
export function bought(partners: string): Rubric {
  return { ...ours, delivery: "commission", partners };
}

/** Others decide most of it, and everybody who lives here is counted. */
export function beyondUs(partners: string): Rubric {
  return {
    delivery: "in partnership",
    partners,
    changeable: "no",
    counted: "everyone in the area",
    leadControls: "no",
    movedBefore: "not known",
  };
}

/** Others deliver it; all that we can do is speak up for it. */
export const championed: Rubric = {
  delivery: "champion only",
  changeable: "no",
  counted: "everyone in the area",
  leadControls: "no",
  movedBefore: "not known",
};
