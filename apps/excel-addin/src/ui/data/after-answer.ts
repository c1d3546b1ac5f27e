/** A view that is shown for the first time is there within this. */
const LONGEST_MS = 2000;
const STEP_MS = 40;

/**
 * Where the keyboard goes on once an answer has been taken: at the next question, else at the answers, else at
 * the view's own heading. Whoever has gone on to something else meanwhile is not called back. What it gives
 * stops it.
 */
export function focusAfterAnswer(left = LONGEST_MS): () => void {
  let stop: () => void = () => undefined;
  const timer = setTimeout(() => {
    if (!goOn() && left > 0) stop = focusAfterAnswer(left - STEP_MS);
  }, STEP_MS);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** False where there is no place to go on at yet. */
function goOn(): boolean {
  const { activeElement, body } = document;
  // The heading has it only because nothing better was there yet.
  const isHeld = activeElement !== null && activeElement !== body && !activeElement.matches(".title");
  if (isHeld && activeElement.closest("form, .answers") === null) return true;
  const [place] = PLACES.flatMap((each) => document.querySelector<HTMLElement>(each) ?? []);
  place?.focus();
  return place !== undefined;
}

const PLACES = [".questions :is(input, select, textarea)", ".your-answers h2", ".title"];
