/** Words that compare, so that the area they name is not that of the figures beside them. */
const COMPARES =
  /\b(?:compar\w*|against|than|above|below|average|better|worse|target|rank\w*|benchmark\w*|behind|ahead|similar|in line|higher|lower|\d+(?:\.\d+)?%?)\b/u;
const PLACE =
  "(?:localit(?:y|ies)|area|cluster|sector|ward|neighbourhood|patch|hospital|site|practice|town|island|mainland|team|care home|council|health board|board)";
const ONLY = new RegExp(
  `(?:^|\\b(?:for|of|is|are|covers?|relates? to|shows?|from) )(?:the )?(?:[\\p{L}'’&-]+ ){0,4}${PLACE}s?(?: (?:figures?|data))? only$`,
  "u",
);
const COMPASS =
  /^(?:figures? (?:are |is )?(?:for )?|data (?:are |is )?(?:for )?)?(?:the )?(?:north|south|east|west|central|rural|urban)(?:[ -](?:north|south|east|west|central))?(?: [\p{L}-]+){0,2} only$/u;
const NOT_OURS =
  /\bnot (?:the |our |just (?:the )?)?(?:whole )?(?:hscp|partnership|ijb|h&scp)\b(?: (?:figures?|data|area|level))?$|\b(?:hscp|partnership|locality)(?:[- ]level)? (?:figures?|data) (?:is |are )?(?:not (?:yet )?|un)available\b/u;
const LEVEL =
  /\b(?:board|council|national|scotland|scottish|region|regional|area|authority)(?:[- ]?(?:wide|level)| area)? (?:figures?|data|numbers?|values?|totals?|rates?)(?: (?:only|used|shown|given))?$/u;
const OF_ALL =
  /^(?:(?:q[1-4]|latest|this|the|these|current|all) )*(?:figures?|data|numbers?|values?|results?|totals?|rates?)(?: (?:shown|given|here|above|below))? ?(?:is|are|relates? to|refers? to|covers?|=)? ?(?:for|of|those of)? (?:the )?(?:whole (?:of )?(?:the )?|all of )?(?:scotland|(?:nhs|health) board|board|nhs [\p{L} ]{3,30}|council area|council|region|another (?:area|partnership|hscp))(?: area| as a whole| level)?(?:,? (?:and )?not .*)?$/u;

/** Names that the figures are said to be of alone; months, quarters and short forms are no places. */
const NAMED =
  /^(?:(?:[Aa]ll |[Tt]he |[Tt]hese )?(?:[Ff]igures?|[Dd]ata|numbers?|values?|results?)(?: (?:below|above|shown|here|given))?) (?:(?:is|are|relates?|covers?) )?(?:for|to|of)? ?(?:the )?\p{Lu}\p{Ll}+(?:(?: and| &|,)? (?:the )?\p{Lu}\p{Ll}+)* only$/u;
const NO_PLACE =
  /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)|\b(?:adults?|child(?:ren)?|people|patients?|clients?|men|women|males?|females?|residents?|aged|over|under|cases?|emergenc\w+|planned|new|inpatients?|outpatients?|information|use|internal|weekdays?|admissions?|services?|months?|quarters?)\b/iu;

/** Whether a clause says that the figures are of another area than the partnership's whole: “North locality only”. */
export function areaSaid(clause: string, written: string): "another area" | undefined {
  if (NOT_OURS.test(clause)) return "another area";
  if (NAMED.test(written) && !NO_PLACE.test(written)) return "another area";
  if (COMPARES.test(clause)) return undefined;
  return [ONLY, COMPASS, LEVEL, OF_ALL].some((pattern) => pattern.test(clause)) ? "another area" : undefined;
}
