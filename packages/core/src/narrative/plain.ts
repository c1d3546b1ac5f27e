/**
 * Words that judge. In plain words they are a lie waiting to happen: they are said only by a run that carries its
 * claim, or, where a rule is explained that holds of every KPI alike, by one that says so.
 */
const JUDGING =
  /\b(rose|risen|rises?|fell|fallen|falls|better|worse\w*|best|worst|highest|lowest|record|improv\w*|since|clear change|increas\w*|decreas\w*|dropp\w*|higher|lower|more|fewer|less|longer|shorter|larger|smaller|above|below|on target|off target|close to target|met|missed|same|unlikely|provisional|estimated|revised)\b/i;

/** Numbers in words, which are figures too. */
const COUNTING =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundreds?|thousands?|millions?|once|twice|thrice|double[ds]?|treble[ds]?|triple[ds]?|halve[ds]?|half|thirds?|fourth|fifth)\b/i;

/** What plain words may not say, because no fact stands behind them: nothing, where they are plain. */
export function faultsOfPlain(words: string): readonly string[] {
  const [judging, counting] = [JUDGING, COUNTING].map((pattern) => pattern.exec(words)?.[0]);
  return [
    ...(/\d/.test(words) ? [`“${words}” has a digit that no fact yields`] : []),
    ...(judging === undefined ? [] : [`“${judging}” is said and no rule bears it out`]),
    ...(counting === undefined ? [] : [`“${counting}” is a number that no fact yields`]),
  ];
}
