import { collapse } from "./frame/collapse.ts";
import type { Check, Found } from "./frame/define.ts";
import { deskOf } from "./frame/desk.ts";
import { findingOf } from "./frame/finding-of.ts";
import type { Acceptance, Finding, Offer } from "./frame/finding.ts";
import { keepsFigures } from "./frame/keeps-figures.ts";
import { once } from "./frame/once.ts";
import { heldValue } from "./frame/held-value.ts";
import { placesIn } from "./frame/places.ts";
import { rank } from "./frame/rank.ts";
import type { CheckInput } from "./frame/subjects.ts";
import { checks } from "./list.ts";
import { hushIn } from "./frame/hush-in.ts";
import { readAccepted } from "./memory/read.ts";
import { settle } from "./memory/settle.ts";

/**
 * Everything that is wrong or doubtful in a workbook, by what it would do to the report. Accepted
 * findings are among them, marked. They are data: `inWords` says what is to be said of them. Acceptances are read from the workbook unless given.
 */
export function check(
  input: CheckInput & { readonly accepted?: readonly Acceptance[] },
  list: readonly Check[] = checks,
): readonly Finding[] {
  const desk = deskOf(input);
  const places = placesIn(desk);
  const hush = hushIn(input);
  const held = heldValue(input.workbook, hush);
  const keeps = once(() => keepsFigures(desk));
  const findings = list
    .flatMap((each) => collapse(each.inspect(desk), places))
    .flatMap((group) =>
      isFilled(group) ? [findingOf(withSafeFixes(group, keeps), places, held, hush)] : [],
    );
  return rank(settle(findings, input.accepted ?? readAccepted(input.workbook), desk.date), input.register);
}

/** What was found, its fixes only where they change no figure. */
function withSafeFixes(
  group: readonly [Found, ...Found[]],
  keeps: () => (fix: Pick<Offer, "edits">) => boolean,
): readonly [Found, ...Found[]] {
  const safe = (found: Found): Found =>
    found.edits === undefined || keeps()({ edits: found.edits }) ? found : { ...found, edits: undefined };
  const [first, ...others] = group;
  return [safe(first), ...others.map(safe)];
}

function isFilled(group: readonly Found[]): group is readonly [Found, ...Found[]] {
  return group.length > 0;
}

/** Whether a finding stops a report from being published: one that blocks it, and that nobody let stand. */
export function stops({ effect, accepted }: Finding): boolean {
  return effect === "blocks publication" && accepted === undefined;
}

/** Whether anything found stops a report from being published. */
export function blocks(findings: readonly Finding[]): boolean {
  return findings.some(stops);
}
