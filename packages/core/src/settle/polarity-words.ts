import { statusNamed } from "../tables/index.ts";
import type { Kpi, Polarity, RowWords } from "../register/index.ts";
import { nameKey } from "../workbook/index.ts";

const SAID: readonly (readonly [RegExp, Polarity])[] = [
  [
    /^(?:h|\+|high(?:er)?|(?:higher|bigger|more|up|larger|high) is (?:better|good)|maximi[sz](?:e|ing)|aim to maximi[sz]e|(?:to |it |should )*(?:increase[sd]?|rises?|go(?:es)? up|grows?)|increasing|up(?:wards?)?|yes|more|bigger|↑|▲|⬆️?|good to be high)$/u,
    "higher",
  ],
  [
    /^(?:l|low(?:er)?|(?:lower|smaller|less|fewer|down|low) is (?:better|good)|minimi[sz](?:e|ing)|aim to minimi[sz]e|(?:to |it |should )*(?:decrease[sd]?|reduce[sd]?|falls?|go(?:es)? down|drops?|shrinks?)|decreasing|down(?:wards?)?|no|fewer|less|smaller|↓|▼|⬇️?|good to be low)$/u,
    "lower",
  ],
  [
    /^(?:(?:as )?(?:clos(?:e|er|est)|near(?:er|est)?)(?: as possible)?(?: to (?:the )?(?:target|plan|budget|profile|standard|middle|zero|nil|[-£]?\d[\d,.]*%?))?(?: as possible)?(?: is (?:better|best|good))?|plan is best|(?:stay )?(?:on|at|in) (?:target|budget|range)|within (?:the )?range|in between|goldilocks|(?:zero|nil|0%?) is (?:best|better|good))$/u,
    "closer",
  ],
  [
    /^(?:neither|none|not applicable|n\/a|na|data only|monitor(?:ing|ed)?(?: only)?|track(?:ed|ing)?(?: only)?|watch(?:ed)?(?: only)?|(?:for )?(?:information|context)(?: only)?|context(?:ual)?|neutral|not judged|no direction|-|–)$/u,
    "neither",
  ],
];

/** Which way is good, from a column that says so; a column headed "one is high" answers yes or no. */
export function polaritySaid(text: string): Polarity | undefined {
  const key = nameKey(text);
  return SAID.find(([pattern]) => pattern.test(key))?.[1];
}

/** Words of a row about which way is good that nobody could tell; nothing where it says none, or one that is known. */
export function polarityUnread({ row }: Pick<Kpi, "row">): RowWords["polarity"] {
  const said = row?.polarity;
  return said === undefined || polaritySaid(said.text) !== undefined ? undefined : said;
}

const HIGHER =
  /\b(?:on time|in time|in (?:the )?(?:prescribed|target|agreed) time|within (?:\d|the|target|time|prescribed|allocat|statutory|\w+ (?:hours?|days?|weeks?))|in \d+ (?:seconds|minutes|hours|(?:working )?days)|resolved|accura\w+|correctly|uptime|satisfaction|satisfied|completed|prevented|collected|delivered|implemented|% reduction|percentage reduction|quality of)\b/iu;
/** What is done about a bad thing, or for those it befell, is no bad thing: checks for falls, reviews of delays. */
const DONE_ABOUT = String.raw`(?! (?:\w+ ){0,2}(?:who|with|checks?|checked|prevention|prevented|plans?|planning|clinics?|services?|users|teams?|programmes?|pathways?|classes|groups?|assessments?|assessed|reviews?|reviewed|referrals?|training|trained|visits?|visited|meetings?|audits?|audited|panels?|support|supported|interviews?|discussed|discussions?|avoided|reduced|ended|resolved|answered|closed|filled|corrected|investigated|reported on)\b)`;
const LOWER = new RegExp(
  String.raw`\b(?:missed|lost due|time taken|average time|days to|overdue|(?:sickness absence|absence|waiting time|delayed|complaints? upheld|errors?|vacanc\w+|readmi\w+|falls)\b${DONE_ABOUT})\b`,
  "iu",
);
/** A bad thing that is undone, or fewer of it: the more the better, or nobody can say. The time that it takes is no such thing. */
const UNDONE =
  /\b(?:reductions?|decreases?|decline|fall|drops?|improvements?|prevention|avoidance|recovery|clearance|reducing|preventing|avoiding|clearing) (?:in|of|the)\b|\b(?:cleared|reduced|followed[ -]up|prevented|avoided|averted|resolved|recovered|recouped|saved|rebooked|rearranged|rescheduled|tackled|addressed|actioned|eliminated|removed|ended|closed|caught up)\b/iu;
const TIME = /\b(?:time taken|average time|days to)\b/iu;

function isUndone(title: string): boolean {
  return UNDONE.test(title) && !TIME.test(title);
}

/** What turns the words of a title round, so that they tell of the other people; `No.` and `No of` are numbers. */
const NEGATED =
  /(?<!\p{L})(?:not|never|without|non|un(?:able|answered|completed|resolved|filled)|fail(?:ed|s|ing|ures?)?|no(?!\.|\s+of\b))(?!\p{L})/iu;

/** Harm that comes within a time, which is no good thing done in time. */
const HARM =
  /\b(?:deaths?|died|suicides?|overdoses?|re-?admi\w+|re-?referr\w+|re-?attend\w*|relapse[sd]?|evict\w+)\b/iu;

const CLOSER =
  /\b(?:closer|closest|nearer|nearest|as close as possible) to (?:the )?(?:target|plan|budget|zero|nil|[-£]?\d[\d,.]*%?)(?![\w-])(?! (?:years?|months?|weeks?|days?|hours?|minutes?|miles?)\b)/iu;

/** What a title itself says is good: "(fewer is better)", "the higher the better". */
const IN_WORDS =
  /(?<!\p{L})(?:(?<more>high(?:er)?|more|bigger|larger)|(?<less>low(?:er)?|fewer|less|smaller))(?: (?:number|figure|value|rate|percentage)s?)? (?:is|are|=|the) (?:better|good|best)(?!\p{L})/iu;

/** Which way is good where the title leaves no doubt; titles that speak both ways say nothing. */
export function polarityInTitle(title: string): Polarity | undefined {
  const { more, less } = IN_WORDS.exec(title)?.groups ?? {};
  if (more !== undefined || less !== undefined) return more === undefined ? "lower" : "higher";
  if (CLOSER.test(title)) return "closer";
  if (NEGATED.test(title)) return undefined;
  const higher = HIGHER.test(title);
  const lower = LOWER.test(title);
  if (lower && isUndone(title)) return undefined;
  if (higher === lower || (higher && HARM.test(title))) return undefined;
  return higher ? "higher" : "lower";
}

const PLAINLY_HIGHER =
  /\b(?:(?:goals?|targets?|standards?|outcomes?) (?:(?:were|are) )?(?:met|achieved|reached)|(?:seen|start(?:ed|ing|s)|beg[au]n|complet(?:ed|ing)|finish(?:ed|ing)|answered|treated|assessed|resolved|responded to|closed|delivered|reviewed|decided|paid|done|made|filled|held|offered|sent|visited|checked) (?:on time|in time|within)|with an? (?:[\w-]+ ){0,3}plan|satisfied|satisfaction|life (?:spent )?at home)\b/iu;
const PLAINLY_LOWER = new RegExp(
  String.raw`\b(?:waiting|waits?|delay(?:s|ed)|readmi\w+|re-admi\w+|absence|overdue|missed|complaints? (?:received|upheld)|falls|errors?|vacanc\w+|turnover)\b${DONE_ABOUT}`,
  "iu",
);

/** “Waits: % within 3 weeks”: of what is waited for, the share in time. */
const SHARE_IN_TIME =
  /(?:%|\bper ?cent(?:age)?|\bshare|\bproportion)(?!\p{L})[^.;]*\b(?:within|on time|in time)\b/iu;

/** Whether a title plainly says that the other way is good than its direction does. Titles that speak both ways, or of what is not so, say nothing. */
export function titleContradicts(title: string, said: Polarity): boolean {
  if (NEGATED.test(title)) return false;
  const higher = PLAINLY_HIGHER.test(title);
  const isInTime = SHARE_IN_TIME.test(title) && !HARM.test(title);
  const lower = PLAINLY_LOWER.test(title) && !isUndone(title) && !isInTime;
  if (higher === lower) return false;
  return (higher && said === "lower") || (lower && said === "higher");
}

/** No council is known to call a figure green that is further off its target, as a share of the target. */
const WIDEST_TOLERANCE = 0.025;

/**
 * Which way a published status takes for good: green well on one side of the target, or amber or red on the
 * other. A value of 0 may be a missing one typed as a number and proves nothing; nor does an exact hit, nor a
 * green so near the target that a tolerance may have made it so.
 */
export function polarityFromStatus(status: string, value: number, target: number): Polarity | undefined {
  if (value === 0 || value === target) return undefined;
  const above = value > target;
  const named = statusNamed(status);
  if (named === "green") {
    // Of a target of 0 no share is a tolerance, so a green beside it may be near enough on either side.
    if (target === 0) return undefined;
    if (Math.abs(value - target) <= WIDEST_TOLERANCE * Math.abs(target)) return undefined;
    return above ? "higher" : "lower";
  }
  if (named !== undefined) return above ? "lower" : "higher";
  return undefined;
}
