/** What holds for the whole worked example, by the setting’s name in code. */
export const settings = {
  partnership: "Glenmarrow Health and Social Care Partnership",
  notice:
    "Glenmarrow is invented. Its figures, stories and people do not exist, nor do the figures for Scotland and other places.",
  period: "2025/26 Q2",
  date: "2025-11-14",
  audience: "public",
  ruleSet: "mdc-current",
  smallNumber: 4,
  contact:
    "For large print, audio, British Sign Language or another language, call 01632 960 123 or email reports@glenmarrow.example.",
  domains: "glenmarrow.example",
  peers: "Ardnabeith; Dunlorrach; Kinveray; Lochmerrin",
  peerSet: "people",
  telephones: "01632 960 123",
  logo: "glenmarrow-logo.svg",
  logoName: "Logo of Glenmarrow, an invented drawing",
  explained:
    "step-down = between hospital and home; talking treatment = help from a trained therapist by talking",
  groupsToHear: "Unpaid carers; Young people; People with a learning disability",
} as const;
