const IRREGULAR: Record<string, string> = {
  people: "person",
  children: "child",
  women: "woman",
  men: "man",
  lives: "life",
  staff: "member of staff",
};

const SAME_IN_BOTH = new Set(["series", "species", "news", "premises"]);

/** Words after which nothing is the thing counted: "people | in care homes". */
const TURN =
  /^(?:per|aged|in|who|whose|with|without|within|of|at|for|to|from|on|by|than|over|under|after|before|during|between|that|which|where)$/iu;

/**
 * A number and what it counts: "61 people", "1 person", "1.0 days". `number` is the text as printed;
 * `noun` is written in the plural, with anything that follows it ("people aged 65 and over").
 */
export function counted(number: string, noun: string): string {
  if (noun === "") return number;
  return /^-?1$/u.test(number) ? `${number} ${singular(noun)}` : `${number} ${noun}`;
}

/** The phrase for one of them; a phrase that is no simple plural is left as it is. */
function singular(noun: string): string {
  const words = noun.split(" ");
  let plural = -1;
  for (const [place, word] of words.entries()) {
    if (TURN.test(word) || (plural >= 0 && word.endsWith("ing"))) break;
    if (word === "and" || word === "or") return noun;
    if (singularWord(word) !== word) plural = place;
  }
  return words.map((word, place) => (place === plural ? singularWord(word) : word)).join(" ");
}

function singularWord(word: string): string {
  const irregular = IRREGULAR[word.toLowerCase()];
  if (irregular !== undefined) return irregular;
  if (SAME_IN_BOTH.has(word.toLowerCase()) || !/[a-z]{2}s$/u.test(word)) return word;
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(?:ss|ch|sh|x|z)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
