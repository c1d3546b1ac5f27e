import { type IndicatorRow, plainText } from "./row.ts";

export type Lead = "ours" | "another body's" | "unknown";

const NOBODY = /^(?:-|–|n\/?a|none|tbc|vacant|to be (?:confirmed|agreed|appointed)|unknown|\?)?$/iu;
const OTHER_BODY =
  /\b(?:nhs (?:board|[A-Z]\p{L}+(?: (?:&|and) \p{L}+)?)$|nhs board|health board|acute(?: services| division| sector| director| hospitals?)?|police|ambulance|fire (?:and rescue|service)|procurator|sheriff|courts?|prisons?|sps|council'?s? (?:head|director|chief|service|executive)|director of (?:acute|education|housing|public health|hospital|environment|corporate)|head of (?:education|housing|ict|it|roads|environment|schools|transport|corporate|legal)|chief executive of|hospital (?:manager|director|chief)|education (?:service|department|officer)|housing (?:service|department|association|options|manager)|head ?teachers?|public health scotland|scottish government|care inspectorate|university|college)\b/iu;

/** Whose the lever is by the words of the lead's cell. No lead written is unknown, not nobody. */
export function leadOf({ lead }: IndicatorRow): Lead {
  const text = plainText(lead.text);
  if (NOBODY.test(text)) return "unknown";
  return OTHER_BODY.test(text) ? "another body's" : "ours";
}
