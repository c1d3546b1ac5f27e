import { AUDIENCES_IN_WORDS } from "../../../register/index.ts";
import type { Subject } from "../subject.ts";

/** Settings are a table of names and values; the names are fixed. */
export const settingsSubject: Subject = {
  sheet: "Settings",
  table: "Settings",
  explains: "What holds for the whole workbook. Change the values; leave the names as they are.",
  columns: [
    { field: "name", heading: "Setting", kind: "id", required: true, explains: "What is set.", width: 26 },
    { field: "value", heading: "Value", kind: "text", explains: "Your value.", width: 52 },
    {
      field: "help",
      heading: "What it does",
      kind: "long text",
      explains: "Where the setting is used.",
      width: 70,
    },
  ],
};

/** The settings by their name in the workbook, in order, and what each does. */
export const SETTING_NAMES = {
  partnership: "Partnership",
  area: "Area",
  notice: "Notice",
  period: "Reporting period",
  date: "Report date",
  audience: "Audience",
  ruleSet: "Rules for judging change",
  smallNumber: "Hide counts up to",
  contact: "Contact",
  domains: "Our web domains",
  telephones: "Our telephones",
  addresses: "Our addresses",
  handles: "Our names on social media",
  people: "People in public roles",
  places: "Our places and services",
  privateSession: "Board session is private",
  explained: "Words explained",
  logo: "Logo",
  logoName: "Logo shows",
  brandColour: "Brand colour",
  wordTemplate: "Word template",
  zeros: "Hide a count of nobody",
  daysToAnswer: "Days to answer",
  groupsToHear: "Groups we should hear from",
  peers: "Peer group",
  peerSet: "Which set of peers",
  insiders: "Guard against insiders",
} as const;

export const SETTING_HELP: Record<keyof typeof SETTING_NAMES, string> = {
  partnership: "The body that publishes the report, as it names itself.",
  area: "Whose figures these are, where the workbook is about one area of several, such as a council or a locality. Blank where they are the whole partnership's.",
  notice: "A sentence that must stand in the report. Leave blank for none.",
  period: "The quarter the report is about, such as 2025/26 Q2.",
  date: "The day the report is dated. Consent for stories and quotes is judged on this day.",
  audience: `Who the report is for: ${AUDIENCES_IN_WORDS}.`,
  ruleSet:
    "How change is judged: mdc-current (the default), ptd-0.2.2, his-run, phs-published-code or anhoej.",
  smallNumber: "Counts of people from 1 to this number are printed as “fewer than” the next number.",
  contact: "How readers can get in touch or ask for another format.",
  domains:
    "Domains of the partnership's own e-mail, with semicolons between them. Others stop a public report.",
  telephones:
    "The partnership's own public numbers, with semicolons between them. Others stop a public report.",
  addresses: "The partnership's own public addresses, with semicolons between them, postcode included.",
  handles: "The partnership's own names on social networks, with semicolons between them.",
  people: "Full names of people who act in public for the partnership, with semicolons between them.",
  places: "Places, wards and services that are named after people or streets, with semicolons between them.",
  privateSession:
    "yes where the board meets in private, so that its edition may show small counts. Blank means no.",
  explained:
    "Words that readers may not know, with semicolons between them: telecare = an alarm that people wear or keep at home.",
  logo: "The file of your logo, an SVG or PNG that lies beside the workbook, such as logo.svg, or “here” where it lies on this sheet, beginning in this row. Leave blank for none.",
  logoName:
    "What is read out in place of the logo, such as “Logo of Glenmarrow Health and Social Care Partnership”.",
  brandColour: "Your own colour for headings and bands, such as #0B4A6F. White words must be readable on it.",
  wordTemplate:
    "A Word document of yours that lies beside the workbook, such as council.docx: the Word file takes its styles, header, footer and page when the quarterlight command makes it. Leave blank for none.",
  zeros: "yes where a count of 0 people is hidden as a small one is. Blank means no: 0 is printed.",
  insiders:
    "yes where somebody who is counted in a small count, and so knows it, must not learn another from it: more is hidden then. Blank means no.",
  daysToAnswer: "How many days a KPI's lead has to answer when asked for words. Blank means 10.",
  groupsToHear:
    "Groups of people you mean to hear from each year, with semicolons between them: unpaid carers; young people.",
  peers:
    "The partnerships that are like ours, by the names that Comparators has them under, with semicolons between them.",
  peerSet:
    "people for the family group of services for people, such as care; place for that of services for places. Neighbours differ between the two.",
};
