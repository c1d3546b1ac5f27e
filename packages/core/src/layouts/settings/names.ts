import { headingKey } from "../../workbook/index.ts";

/** What a sheet of settings may say, whatever it calls it. */
export type SettingName = "partnership" | "title" | "period" | "date" | "audience" | "notice" | "contact";

const NAMES: readonly (readonly [SettingName, RegExp])[] = [
  [
    "partnership",
    /^(?:partnership|organi[sz]ation|org|hscp|ijb|body|publisher|published by|(?:name of )?(?:the )?(?:partnership|organi[sz]ation|body|hscp)(?: name)?|health and social care partnership|our name|who we are)$/u,
  ],
  [
    "title",
    /^(?:title|report title|title of (?:the )?report|heading|report heading|report name|name of (?:the )?report)$/u,
  ],
  [
    "period",
    /^(?:period|quarter|(?:reporting|report|current|this) (?:period|quarter)|(?:period|quarter) (?:covered|reported|of report|of the report)|covers|covering|report (?:covers|for))$/u,
  ],
  [
    "date",
    /^(?:date|dated|(?:report|reporting|publication|issue) date|date of (?:the )?(?:report|publication|issue)|date (?:published|issued)|report dated|published(?: on)?)$/u,
  ],
  ["audience", /^(?:audience|readers?|for whom|who it is for|report is for)$/u],
  ["notice", /^(?:notice|notes?|please note|read ?me|disclaimer|important|about(?: this workbook)?)$/u],
  ["contact", /^(?:contact|contact (?:us|details|e-?mail)|e-?mail|enquiries|get in touch|questions to)$/u],
];

export function settingNamed(label: string): SettingName | undefined {
  const key = headingKey(label);
  return NAMES.find(([, pattern]) => pattern.test(key))?.[0];
}

const NAME_HEADING = /^(?:setting|settings|key|item|what|name|field|parameter|option|detail|about)$/u;
const VALUE_HEADING = /^(?:value|values|setting|entry|answer|details?|content|choice|what it is)$/u;

/** Whether two headings stand over names and their values. */
export function areHeadings(first: string, second: string): boolean {
  return NAME_HEADING.test(headingKey(first)) && VALUE_HEADING.test(headingKey(second));
}
