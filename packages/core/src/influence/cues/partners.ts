import type { Cue } from "./cue.ts";

/** Work that other bodies have a part in. */
export const PARTNERS: readonly Cue[] = [
  {
    sign: "shared",
    pattern:
      /\b(?:gp|g\.p\.|general practi\w+|practices|pharmac\w+|dentists?|dental|optometr\w+|opticians?|prescribing|prescriptions?|prescribed items?|contractors?)\b/iu,
    unless: /\b(?:same[- ]day|opioid|methadone|buprenorphine|substitut\w+|MAT standards?|injectable)\b/iu,
    why: "practices and contractors are independent",
    holds: "GP practices offering appointments outside core hours",
    breaks: "Practice teachers with an up-to-date review",
  },
  {
    sign: "shared",
    pattern:
      /\b(?:delayed (?:discharges?|hospital)|people delayed|bed ?days?|discharge(?:s|d)? (?:from|with|to)|leaving hospital|hospital|wards?|admissions?|re-?admissions?|admitted|length of stay|inpatients?|acute)\b/iu,
    unless: /\b(?:admissions? to (?:the )?care homes?|unplanned discharge from treatment|day hospital)\b/iu,
    why: "the hospital has a part in it",
    holds: "Delayed discharge bed days, all reasons",
    breaks: "Admissions to care homes",
  },
  {
    sign: "shared",
    pattern: /\b(?:patient |public |community |school |volunteer )?transport\b|\bbus(?:es)?\b/iu,
    why: "another body drives",
    holds: "Patient transport arriving on time",
    breaks: "People taken to their day centre by our own staff",
  },
  {
    sign: "shared",
    pattern:
      /\b(?:vaccinat\w+|immuni[sz]\w+|screening|uptake|breast-?fe\w+|smoking cessation|quit(?:s| attempts?)|healthy weight)\b/iu,
    unless:
      /\b(?:our staff|staff (?:flu|vaccin)|screening (?:tool|decision)|screened within|referral screening)\b/iu,
    why: "people choose, and a national programme sets it",
    holds: "Flu vaccination uptake, people aged 65+",
    breaks: "Referral screening completed within 2 days",
  },
  {
    sign: "shared",
    pattern:
      /\b(?:care homes?|care services|providers?|independent (?:sector|services)|third sector|commissioned services)\b/iu,
    unless:
      /\b(?:our (?:own )?care homes?|partnership-run|in-house|council-run|provider payments?|invoices?|placements? reviewed|reviewed|reviews?)\b/iu,
    why: "independent providers run many of them",
    holds: "Care services graded good or better",
    breaks: "Deaths in our care homes reviewed within 28 days",
  },
  {
    sign: "shared",
    pattern:
      /\b(?:orders?|licen[cs]es|programmes?) (?:successfully )?complet(?:ed|ions?)\b|\bsuccessful(?:ly)? complet\w+/iu,
    unless: /\bwithin\b|\bon time\b|\bdue date\b/iu,
    why: "the person complies or not, and others may end it",
    holds: "Community payback orders successfully completed",
    breaks: "Unpaid work placements commenced within 7 working days of the order",
  },
  {
    sign: "shared",
    pattern:
      /\b(?:volunteers?|unpaid carers?|carers)\b(?= (?:who|feel|recruited|active|in the)|$)|\bnumber of volunteers\b/iu,
    why: "people outside the service decide",
    holds: "Number of volunteers",
    breaks: "Adult carer support plans completed within 6 weeks",
  },
  {
    sign: "shared",
    pattern: /\b(?:vacanc(?:y|ies)|unfilled posts?)\b/iu,
    unless: /\b(?:within|days? to|weeks? to|time to|advertised)\b/iu,
    why: "the labour market has a part in it",
    holds: "Vacancies as a % of establishment",
    breaks: "Days to fill vacancies: average time to recruit",
  },
  {
    sign: "shared",
    pattern: /\b(?:code 9|incapacity|guardianship)\b/iu,
    unless: /\b(?:reports?|visits?|supervis\w+|reviews?)\b/iu,
    why: "courts set most of it",
    holds: "Bed days lost to code 9 delays",
    breaks: "Officer reports for guardianship completed within 21 days",
  },
];
