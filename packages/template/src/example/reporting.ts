const BOARD = "Integration Joint Board";
const COMMITTEE = "Performance and audit committee";

/** Who leads what, and who they report to. */
export const reporting = [
  {
    what: "Getting home from hospital",
    lead: "Head of Community Health and Care",
    reportsTo: COMMITTEE,
    when: "Every quarter",
    partners: "NHS board, acute hospitals",
  },
  {
    what: "Care at home and reablement",
    lead: "Integrated Operations Manager, Care at Home",
    reportsTo: "Head of Community Health and Care",
    when: "Every month",
    partners: "Six care at home providers",
  },
  {
    what: "Telecare",
    lead: "Telecare Service Manager",
    reportsTo: "Head of Community Health and Care",
    when: "Every month",
    partners: "Alarm supplier",
  },
  {
    what: "Falls checks and rehabilitation",
    lead: "Community Rehabilitation Manager",
    reportsTo: "Head of Community Health and Care",
    when: "Every quarter",
    partners: "Leisure trust, housing associations",
  },
  {
    what: "Mental health and psychological therapy",
    lead: "Head of Mental Health, Addictions and Learning Disability",
    reportsTo: COMMITTEE,
    when: "Every quarter",
    partners: "NHS board",
  },
  {
    what: "Alcohol and drugs",
    lead: "Alcohol and Drug Partnership Lead",
    reportsTo: "Alcohol and Drug Partnership",
    when: "Every quarter",
    partners: "Police Scotland, recovery charities",
  },
  {
    what: "Unpaid carers",
    lead: "Carers Strategy Lead",
    reportsTo: "Carers strategy group",
    when: "Every quarter",
    partners: "Glenmarrow Carers Centre",
  },
  {
    what: "Adult protection",
    lead: "Adult Protection Lead Officer",
    reportsTo: "Adult Protection Committee",
    when: "Every quarter",
    partners: "Police Scotland, NHS board",
  },
  {
    what: "Children’s health, care and justice",
    lead: "Head of Children’s Health, Care and Justice",
    reportsTo: "Child Protection Committee",
    when: "Every quarter",
    partners: "Schools, Children’s Reporter, Police Scotland",
  },
  {
    what: "Community justice",
    lead: "Justice Services Manager",
    reportsTo: "Community Justice Partnership",
    when: "Every half-year",
    partners: "Courts, Police Scotland",
  },
  {
    what: "Staff",
    lead: "Head of People and Change",
    reportsTo: "Staff Partnership Forum",
    when: "Every quarter",
    partners: "Council, NHS board, trade unions",
  },
  {
    what: "Money",
    lead: "Chief Finance Officer",
    reportsTo: BOARD,
    when: "Every quarter",
    partners: "Council, NHS board",
  },
  {
    what: "This report",
    lead: "Head of Strategy and Performance",
    reportsTo: BOARD,
    when: "Every quarter",
    partners: "Community Planning Partnership",
  },
] as const;
