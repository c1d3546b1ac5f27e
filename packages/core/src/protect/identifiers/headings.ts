/** A column of people: who, or the number somebody is known by. Counts of patients are no such column. */
export function isOfPeople(heading: string): boolean {
  return PERSONAL.test(heading) && !OF_GROUPS.test(heading);
}

/** A column that holds names of people, one a cell. */
export function isOfNames(heading: string): boolean {
  return NAMES.test(heading.trim()) && !OF_GROUPS.test(heading);
}

/** A column that says who is responsible: officers of the partnership. */
export function isOfOfficers(heading: string): boolean {
  return OFFICERS.test(heading);
}

/** A column of money or other figures, in which ten digits are an amount. */
export function isOfFigures(heading: string): boolean {
  return FIGURES.test(heading);
}

export function isOfTelephones(heading: string): boolean {
  return TELEPHONES.test(heading) && !FIGURES.test(heading);
}

export function isOfBirths(heading: string): boolean {
  return (
    /\b(dob|d\.?\s?o\.?\s?b|birth(?:day)?|born|birthdate)\b/.test(heading) &&
    !/\b(births|rate|weight|country|place|year|order|number of)\b/.test(heading)
  );
}

const WHO =
  "(?:patient|client|service user|user|person|resident|pupil|student|child|young person|carer|tenant|customer|complainant|individual|citizen|applicant|claimant|mother|father|parent|guardian|next of kin|relative|participant|case|member|referred|subject|victim|donor|caller|informant)";

const PERSONAL = new RegExp(
  `\\bchi\\b|\\b(?:sur|fore|first|last|family|given|full|maiden)[ -]?names?\\b|^\\W*${WHO}(?:'s|\\(s\\))?\\W*$|\\b${WHO}(?:'s)? ?(?:name|id|i\\.d\\.|identifier|number|no\\.?|nr|#|ref(?:erence)?|key|code|details?|initials|record|chi)s?(?:\\W|$)|\\bname of (?:the )?${WHO}|\\bhospital (?:number|no)|\\bwho is it\\b|^\\W*names?\\W*$`,
);
const NAMES = new RegExp(
  `^\\W*(?:(?:sur|fore|first|last|family|given|full|maiden)[ -]?names?|names?|known as|${WHO}(?:'s|\\(s\\))?|${WHO}(?:'s)? ?(?:name|details?|initials)s?|names? of (?:the )?${WHO})\\W*$`,
);
const OF_GROUPS =
  /\b(patients|clients|residents|pupils|children|people|carers|cases|users|members|number of|count|rate|total|%|per|days|group|file|sheet|measure|indicator|kpi|service name|type|status|mix|band)\b|£/;
const OFFICERS =
  /\b(officer|lead|leads|owner|manager|author|contact|report(?:er|ed by)|(?:approved|completed|prepared|updated|checked|entered|signed off|accepted|decided|modified|created) by|responsible|accountable|sponsor|chair|director|head of service)\b/;
const FIGURES =
  /[£$€%]|\b(cost|costs|budget|budgets|spend|spending|expenditure|income|price|amount|values?|totals?|fund|funds|funding|grant|savings?|estimates?|outturn|variance|gross|net|forecast|payments?|rate|count|counts|numerator|denominator|population|hours|days|minutes|number of|figure|sum|mean|median|sequence|index|lower|upper|limit|interval|percent(?:age)?|target|baseline|actual)\b/;
const TELEPHONES =
  /\b(tel|telephone|phone|mobile|mob|landline|cell ?phone|contact (?:no|number)|ring|fax|call back)\b/;
