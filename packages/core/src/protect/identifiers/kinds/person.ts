import { wholeNames } from "../person/columns.ts";
import { fullNames } from "../person/full-names.ts";
import { namesInCapitals } from "../person/in-capitals.ts";
import { namesInSmallLetters } from "../person/in-small-letters.ts";
import { bareNames } from "../person/relations.ts";
import { titledNames } from "../person/titled.ts";
import type { Recogniser } from "../recogniser.ts";

export const person: Recogniser = {
  kind: "person",
  title: "Name of a person",
  level: "stop",
  needs: /\p{L}{2}/u,
  looks:
    "Full names; bare names of children, relatives and criticised staff; names with a title; names in a column of people, in the name of a sheet or file. Staff praised by full name, officers, and a first name before a surname that is a place or a word are for a person's eye. Places, services, wards, bodies and conditions named after people are none, nor are declared public people, and a pseudonym in the story of its own consent.",
  find: (subject) => [
    ...fullNames(subject),
    ...namesInCapitals(subject),
    ...namesInSmallLetters(subject),
    ...titledNames(subject),
    ...bareNames(subject),
    ...wholeNames(subject),
  ],
  holds: [
    {
      in: { text: "Effie Quillanmoor says the bus changed her week.", where: "story" },
      finds: ["Effie Quillanmoor"],
    },
    { in: { text: "My son Ruaridh was only four.", where: "feedback" }, finds: ["Ruaridh"] },
    { in: { text: "Her late husband Wullie built it.", where: "story" }, finds: ["Wullie"] },
    { in: { text: "Mrs Quillanmoor at the desk was rude.", where: "feedback" }, finds: ["Mrs Quillanmoor"] },
    { in: { text: "The physio, Dougal, was rough with me.", where: "feedback" }, finds: ["Dougal"] },
    { in: { text: "carer b. quillanmoor never came", where: "feedback" }, finds: ["b. quillanmoor"] },
    { in: "EFFIE QUILLANMOOR phoned us.", finds: ["EFFIE QUILLANMOOR"] },
    { in: "effie quillanmoor, chi ends 1233, was not seen", finds: ["effie quillanmoor"] },
    { in: "spoke to effie quillanmoor about it", finds: ["effie quillanmoor"] },
    { in: "effie quillanmoor phoned us.", finds: ["effie quillanmoor"] },
    { in: "Letter from Mr and Mrs O'Quillan received.", finds: ["Mr and Mrs O'Quillan"] },
    {
      in: { text: "Thank you to Nurse Effie Quillanmoor and all the team.", where: "feedback" },
      finds: ["Nurse Effie Quillanmoor"],
      level: "eye",
    },
    { in: { text: "QUILLANMOOR, Effie", where: "cell", heading: "Client" }, finds: ["QUILLANMOOR, Effie"] },
    { in: { text: "Quillanmoor E notes", where: "sheet name" }, finds: ["Quillanmoor E"] },
    {
      in: { text: "Author: Effie Quillanmoor; Company: Strathown", where: "property" },
      finds: ["Effie Quillanmoor"],
      level: "eye",
    },
    { in: { text: "Noah, 7, likes the swings.", where: "story" }, finds: ["Noah"] },
    { in: { text: "Her brother Fergie came.", where: "story", consent: "C-2" }, finds: ["Fergie"] },
    { in: { text: "Fergie helped too.", where: "story", consent: "C-1" }, finds: ["Fergie"] },
  ],
  nearMisses: [
    "Band 5 nurse vacancies, band 6 nurse wte, and agency nurse shifts",
    { text: "Fin P", where: "sheet name" },
    { text: "Perf Q", where: "sheet name" },
    "LEWIS WARD was closed, MAY REPORT is late, and ROSS CARE has a place.",
    "EFFIE QUILLANMOOR HOUSE",
    "effie telecare alarms were fitted, and will ehr records have gone?",
    "the effie quillanmoor walking group",
    "Lewis and Harris, Craig Street, Skye House and Iona Ward",
    { text: "Fergie walks further each week, and his dog too.", where: "story", consent: "C-9" },
    "Lovely nurse called Effie, thank you.",
    "The nurse drew it for me and then I understood.",
    "The Head of Adult Care and the Duty Social Worker met.",
    "Marie Curie, Macmillan Cancer Support and Barnardo's help.",
    "Days in hospital, Elsie Inglis Ward",
    "People with Parkinson's, Crohn's and Huntington's met.",
    "Glen Sannox and Loch Ranza had less.",
    "Robert Gordon University and the Wolfson Trust",
    "Realistic Medicine and Getting It Right for Every Child",
    "Will May be better than June? April was.",
    "Councillor Effie Quillanmoor opened it.",
    "Dr Quillan's Hospital was clean.",
    { text: "Daughter, Northfield", where: "feedback" },
    { text: "Older people", where: "cell", heading: "Client group" },
    { text: "Argyll and Bute", where: "cell", heading: "Name" },
    { text: "Notes Q", where: "sheet name" },
  ],
};
