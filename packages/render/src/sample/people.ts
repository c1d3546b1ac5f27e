import type { StoryBlock, Voice } from "@quarterlight/core/report";

export const margaret: StoryBlock = {
  label: "Margaret’s story",
  title: "Six weeks to the bowling club",
  paragraphs: [
    "When Margaret broke her hip, she was told she would always need two care visits a day. Our home from hospital team asked something else: what do you want to do?",
    "Make my own soup, she said, and get to the bowling on Thursdays. For six weeks Aisha and Callum worked with her on the stairs, the kettle and the bus. Today she needs no visits.",
  ],
  quote: "They never did it for me. They stood beside me while I did it.",
  attribution: "Margaret, 78, Kilmarra",
  note: "She agreed to share her story in this report. We changed her name.",
};

export const tam: StoryBlock = {
  label: "Tam’s story",
  title: "A door that is open on Saturdays",
  paragraphs: [
    "Tam had been to treatment twice. Both times he left at a weekend, when there was nobody to ring.",
    "The recovery café opens on Saturdays now. Tam makes the tea. He has not missed a week since spring.",
  ],
  quote: "It is the first place that asked me to help.",
  attribution: "Tam, 41, Northfield",
  note: "He agreed to share his story in this report. His name is his own choice.",
};

export const voices: readonly Voice[] = [
  {
    text: "It took five phone calls to find out when Mum’s carer would start.",
    by: "Daughter, Northfield",
    response: "Each family now has one named person to call.",
  },
  {
    text: "My physio explained everything twice and never made me feel slow.",
    by: "Man, 69, Kilmarra",
    response: "",
  },
  {
    text: "Nobody told me I could have a carer’s assessment until my GP did.",
    by: "Carer, Strathmarrow",
    response: "Every discharge letter now says how to ask for one.",
  },
];
