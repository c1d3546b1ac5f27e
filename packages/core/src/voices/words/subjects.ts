import { type Concept, concept } from "./concept.ts";

/** Who a statement is about. */
export const SUBJECTS: readonly Concept[] = [
  concept(
    "subject",
    "manager",
    String.raw`(?:my |our |your )?(?:line[- ])?(?:manager|supervisor|team leader|boss)s?`,
  ),
  concept(
    "subject",
    "senior leaders",
    String.raw`(?:senior|top|chief|executive) (?:managers?|leaders?|officers?|management|team)|leaders|leadership|directors?|executives?|those (?:in charge|at the top)|the board|board members?`,
  ),
  concept(
    "subject",
    "team",
    String.raw`(?:my |our |your )?(?:teams?|colleagues|co-?workers|work ?mates|people i work with|team ?mates|the people around me at work)`,
  ),
  concept(
    "subject",
    "people who use services",
    String.raw`people (?:who use|using|we (?:support|care for|serve|help|work with)|i (?:support|care for|work with))(?: (?:our|this|the|these|inspected))?(?: services?)?|service users?|patients?|clients?|residents?|the people we .{0,20}`,
  ),
  concept(
    "subject",
    "relatives and carers",
    String.raw`(?:a |my |your )?(?:relatives?|famil(?:y|ies)|mothers?|fathers?|mum|dad|parents?|sisters?|brothers?|unpaid carers?|next of kin|loved ones?)`,
  ),
  concept(
    "subject",
    "staff who support",
    String.raw`(?:the )?(?:staff|workers|carers|people) (?:who|that) (?:support|care for|help|visit|look after) me|my (?:carers?|support workers?|key ?workers?|care workers?)`,
  ),
  concept("subject", "staff", String.raw`staff|employees?|workers?|workforce`),
  concept(
    "subject",
    "organisation",
    String.raw`(?:this |the |our |my )?(?:organi[sz]ation|partnership|employer|council|health board|nhs board|place to work|workplace|work ?place|place (?:i|where i|in which i) work)|come and work|work(?:ing)? (?:for|here|at) (?:this|us|the partnership)|working here|work here|employed here`,
  ),
  concept(
    "subject",
    "service",
    String.raw`(?:this |the |our |my )?(?:services?|teams? that support(?:s)? me)`,
  ),
];
