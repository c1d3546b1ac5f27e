/** Pieces of the patterns that hear caveats; clauses come with §m for the name of a month and §q for that of a quarter. */

/** Words for figures, with what they may be said to be of. */
export const DATA =
  "(?:(?:figures?|data|numbers?|values?|results?|returns?|counts?|totals?|rates?|percentages?|statistics|stats|entries|submissions?|§q|§m)(?: (?:figures?|data|results?|return|number|value))?(?: (?:for|in|of|from) (?:the )?(?:[^\\s,]+ ){0,3}?[^\\s,]+)?)";

/** What may stand between those and what they are said to be. */
export const BE =
  "(?: (?:is|are|was|were|be|been|being|has|have|may|might|could|still|also|currently|all|both|mostly|partly|probably|possibly|very|thought to be|believed to be|known to be|considered|look|looks|seems?|appears?|to be|therefore|again))*";

export const MONTHS = "(?:§m|§q)(?:(?:,| and| to| or|\\/| -) ?(?:§m|§q))*";

/** So many of what sends figures in. */
export const COUNTED =
  "(?:one|two|three|four|five|six|some|several|not all|a few|\\d{1,2}|the last|the final|the first)(?: of(?: the)?(?: \\w+)?)?(?: (?!months? (?:of|in) )(?:\\w+ )?(?:months?|weeks?|services?|teams?|wards?|sites?|practices?|localit(?:y|ies)|providers?|(?:care )?homes?|hospitals?|boards?|areas?|clinics?|returns?|records?|cases))";
