/** Some of them, all or none: how large a share words say of whom, and what they say of those. */
export type Spoken = {
  /** The words of quantity with those whom they count, in the clause. */
  readonly start: number;
  readonly end: number;
  /** The least and the most of a hundred that may fairly be called so. */
  readonly least: number;
  readonly most: number;
  /** Who or what is counted, in the singular where it is "person". */
  readonly noun: string;
  /** Words before the noun that may make it a part of them: "urgent" of "most urgent plans". */
  readonly narrowing: readonly string[];
  /** What they did or what was done, and the words behind it. */
  readonly verb: string;
  readonly tail: string;
  readonly isDenied: boolean;
  /** Said without an auxiliary, "everyone started", which only the limit of the title makes a claim. */
  readonly isLimited: boolean;
};

/**
 * What words of quantity mean, generously: only what nobody would call so lies outside. All and none are exact; nearly all is 85
 * in a hundred or more, a great majority 65, most 50; a minority is half or less, few 40 or less, very few 25, hardly any 15.
 */
const BOUNDS: readonly (readonly [words: string, least: number, most: number])[] = [
  ["(?:nearly|almost|virtually|practically|just about|all but) (?:all|every|each)", 85, 100],
  ["(?:the|a) (?:vast|great|overwhelming|large) majority", 65, 100],
  ["all|every|each", 100, 100],
  ["most|(?:the|a) majority", 50, 100],
  ["(?:only )?a (?:small|tiny) minority", 0, 30],
  ["(?:only )?a minority", 0, 50],
  ["(?:very|extremely) few|(?:only|just) a (?:very )?few", 0, 25],
  ["(?:hardly|scarcely|barely) any|almost no|virtually no|almost none|virtually none", 0, 15],
  ["(?<!\\b(?:a|no|the|these|those|last|first|next|past|quite a) )few", 0, 40],
  ["none|no|not one|not a single", 0, 0],
];

const PEOPLE_BOUNDS: readonly (readonly [words: string, least: number, most: number])[] = [
  ["(?:nearly|almost|virtually|practically|just about) (?:everyone|everybody)", 85, 100],
  ["everyone|everybody", 100, 100],
  ["(?:hardly|scarcely|barely) (?:anyone|anybody)|almost (?:nobody|no[- ]one)", 0, 15],
  ["nobody|no[- ]one", 0, 0],
];

const HOW_OFTEN: readonly (readonly [words: string, least: number, most: number])[] = [
  ["(?:nearly|almost|virtually) always", 85, 100],
  ["always|invariably|without exception", 100, 100],
  ["(?:hardly|scarcely|almost|virtually) (?:ever|never)|rarely|seldom", 0, 40],
  ["never", 0, 0],
];

const allOf = (bounds: typeof BOUNDS) => bounds.map(([words]) => words).join("|");

const BEHIND =
  "(?<!\\b(?:in|of|for|per|not|nearly|almost|virtually|practically|about|but|hardly|scarcely|barely|yet|or|and|had|have|has|with|know|knew|find|found) )";
const AUX =
  "(?: (?:was|were|is|are|has|have|had|been|being|be|got|get|gets|to|did|do|does|now|again|then|still))";
const OF_THEM = "(?: (?:single )?one)?(?: of)?(?: (?:the|our|these|those|its))?(?: \\d[\\d,]*)?";
/** The noun behind so many words that may narrow it: which word is the noun, the KPI's own words tell. */
const nounBehind = (words: string) => `${OF_THEM}(?<narrowing>(?: [\\p{L}-]+)${words}) (?<noun>[\\p{L}-]+)`;
const WHO = "(?<whose> (?:who|that|which) [^,;:.]{1,50}?)?";
const SAID = `(?<aux>${AUX}+)(?<not> not| never|)(?: [\\p{L}]+ly)? (?<verb>[\\p{L}-]+)(?<tail>[^,;:]*)$`;
const US =
  "\\b(?:we|they|staff|(?:the|our) (?:team|service|staff|office|nurses|workers))(?: (?:now|still|also|again|have|has|had|can|did|do))*";

const shaped = (pattern: string) => new RegExp(pattern, "diu");
const PASSIVE = shaped(`${BEHIND}\\b(?<q>${allOf(BOUNDS)})${nounBehind("{0,3}?")}${WHO}${SAID}`);
const SOME_OF_THEM = "(?<whose> (?:who|that|on|in|with|referred|seen) ?[^,;:.]{1,50}?)?";
const WHOEVER = shaped(`${BEHIND}\\b(?<q>${allOf(PEOPLE_BOUNDS)})${SOME_OF_THEM}${SAID}`);
const DID = `${SOME_OF_THEM} (?<verb>[\\p{L}-]{3,})(?<tail> [^,;:.]*)\\.?$`;
/** "Everyone started within 18 weeks". */
const WHOEVER_DID = shaped(`${BEHIND}\\b(?<q>${allOf(PEOPLE_BOUNDS)})${DID}`);
const NARROWED = ["{0}", "{1}", "{2}"];
/** "Every young person started within 18 weeks". */
const THEY_DID = NARROWED.map((words) =>
  shaped(`${BEHIND}\\b(?<q>${allOf(BOUNDS)})${nounBehind(words)}${DID}`),
);
/** "We now answer every complaint on time". */
const WE_DID = NARROWED.map((words) =>
  shaped(`${US} (?<verb>[\\p{L}-]+) (?<q>${allOf(BOUNDS)})${nounBehind(words)}(?<tail>(?: [^,;:]*)?)$`),
);
/** "Complaints are always answered on time", "We never answer complaints late". */
const OFTEN = shaped(
  `(?<!\\b(?:all|most|some|many|few|late|new) )\\b(?<noun>[\\p{L}-]+)${AUX}* (?<q>${allOf(HOW_OFTEN)})(?: [\\p{L}]+ly)? (?<verb>[\\p{L}-]+)(?<tail>[^,;:]*)$`,
);
const WE_OFTEN = shaped(
  `${US} (?<q>${allOf(HOW_OFTEN)}) (?<verb>[\\p{L}-]+)(?: (?:all|the|our))? (?<noun>[\\p{L}-]+)(?<tail>[^,;:]*)$`,
);

const SHAPES: readonly (readonly [readonly RegExp[], typeof BOUNDS])[] = [
  [[PASSIVE], BOUNDS],
  [[WHOEVER, WHOEVER_DID], PEOPLE_BOUNDS],
  [[...THEY_DID, ...WE_DID], BOUNDS],
  [[WE_OFTEN, OFTEN], HOW_OFTEN],
];

/** Without one of these words no shape is worth trying. */
const SOME =
  /\b(?:all|every|each|everyone|everybody|most|majority|minority|few|any|anyone|anybody|none|no|nobody|no-one|not|always|invariably|exception|ever|never|rarely|seldom)\b/iu;

/** Every way in which a clause may say how many of them: which of them it is, the KPI's own words tell. */
export function spokenIn(text: string): readonly Spoken[] {
  if (!SOME.test(text)) return [];
  return SHAPES.flatMap(([shapes, bounds]) =>
    shapes.flatMap((shape) => {
      const found = shape.exec(text);
      const spoken = found === null ? undefined : spokenOf(found, bounds);
      const isLimited = shape === WHOEVER || shape === WHOEVER_DID || THEY_DID.includes(shape);
      return spoken === undefined ? [] : [{ ...spoken, isLimited }];
    }),
  );
}

function spokenOf(found: RegExpExecArray, bounds: typeof BOUNDS): Omit<Spoken, "isLimited"> | undefined {
  const { q = "", noun, narrowing = "", not = "", verb = "", tail = "" } = found.groups ?? {};
  const at = found.indices?.groups ?? {};
  const bound = bounds.find(([words]) => new RegExp(`^(?:${words})$`, "iu").test(q));
  const [start, behind] = at["q"] ?? [0, 0];
  if (bound === undefined) return undefined;
  const [, least, most] = bound;
  const isDenied = not !== "";
  // "All plans were not agreed" may mean that some were.
  if (isDenied && (least === most || tail.includes(" not "))) return undefined;
  const end = (at["whose"] ?? at["noun"] ?? [0, behind])[1];
  return {
    start,
    end: bounds === HOW_OFTEN ? behind : end,
    least,
    most,
    noun: noun ?? "person",
    narrowing: narrowing.trim() === "" ? [] : narrowing.trim().split(" "),
    verb,
    tail: tail.replace(/\.$/u, ""),
    isDenied,
  };
}
