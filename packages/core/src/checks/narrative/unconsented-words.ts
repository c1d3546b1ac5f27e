import { type Unconsented, unconsentedIn } from "../../guard/index.ts";
import type { Consent, Register } from "../../register/index.ts";
import { addressName, sheetOf } from "../../workbook/index.ts";
import { anyKpi, quarter, registerInput, registerOf } from "../examples/kpi.ts";
import { aConsent, aPromise, aStory } from "../examples/people.ts";
import { defineCheck } from "../frame/define.ts";
import type { CheckInput } from "../frame/subjects.ts";
import { cellOf } from "../frame/words.ts";
import { REFUSED } from "./refused.ts";

export const unconsentedWords = defineCheck({
  id: "N24",
  title: "Words that no consent covers, typed again where they are printed",
  why: "The story or quote is held back, and the person’s words are read all the same.",
  scope: "register",
  check: (desk) => {
    const reasons = desk.words().flatMap(({ typed }) => (typed.place === "reason" ? [typed] : []));
    return unconsentedIn(desk.register, desk, reasons).flatMap((found) => {
      const { typed, of, withheld } = found;
      const [at, from] = [cellOf(desk, typed, of.at?.sheet) ?? typed.near, cellOf(desk, of)];
      const { what, id, because } = withheld;
      // Whether a consent covers the day is not known without one, and N13 asks for it.
      if (from === undefined || because.kind === "no report date") return [];
      return [
        { at: at ? [at, from] : [from], what, id, says: REFUSED[because.kind], opens: openingOf(found) },
      ];
    });
  },
  severity: "error",
  message: ({ what, id, says, opens }) =>
    `From “${opens}…” on it says word for word what the ${what} “${id}” does, which ${says}.`,
  cause: ({ at }) => at.map(addressName).join("|"),
  remedy:
    "Say it in other words that point to nobody, or record the person’s consent. A draft leaves the sentence out.",
  everywhere: true,
  departs:
    "Ours. Every text of the workbook that an output may print is read. Eight words in a row or more, or a whole sentence of five to seven, whatever the case, quotation marks, dashes and spaces; words that say little by themselves do not count, nor do those of a title, a definition or a survey’s question, nor what another consent covers, unless the person said no or took a yes back.",
  examples: {
    keep: [
      () => typedAgain({ notice: `A carer told us: ${SAID}` }, {}),
      () => typedAgain({ notice: "We thank everybody who helped us at the end of a long day." }),
      () => typedAgain({ notice: "Too many of us were left to wait, and heard nothing from anybody." }),
      () => typedAgain({ notice: OURS }, { withdrawn: "2025-10-01" }, [OURS]),
    ],
    break: [
      () => typedAgain({ notice: "A carer told us: “I waited four long hours – and NOBODY rang me back”." }),
      () => typedAgain({ commentary: `We are sorry. ${SAID}` }, { scope: "board" }),
      () => typedAgain({ success: "It felt like coming home." }, { refused: true }),
      () => typedAgain({ said: SAID.toUpperCase() }, { expires: "2025-10-01" }),
    ],
  },
});

/** The first words of what is repeated: enough to find the place, too few to tell it again. */
function openingOf({ typed: { text }, spans: [first] }: Unconsented): string {
  const words = text.slice(first?.start, first?.end).split(/\s+/u);
  return words.slice(0, 3).join(" ");
}

const SAID = "I waited four long hours and nobody rang me back.";
const OURS = "People who went home within three days of being ready to leave hospital.";

type Again = {
  readonly notice?: string;
  readonly commentary?: string;
  readonly success?: string;
  readonly said?: string;
};

/** A story that no consent covers, and its words somewhere else. */
function typedAgain(
  { notice = "", commentary = "", success = "", said = "" }: Again,
  consent: Partial<Consent> = { withdrawn: "2025-10-01" },
  paragraphs: readonly string[] = [SAID, "It felt like coming home."],
): CheckInput {
  const at = (sheet: string) => ({ sheet, row: 1, column: 1 });
  const period = quarter(8);
  const register: Partial<Register> = {
    settings: { ...registerOf({}).settings, notice, period },
    kpis: [
      anyKpi({ meaning: OURS, commentary: [{ period, text: commentary, author: "", at: at("Commentary") }] }),
    ],
    stories: [aStory({ paragraphs })],
    successes: [{ period, title: "Home", text: success, kpis: [], at: at("Successes") }],
    promises: [aPromise({ said })],
    consents: [aConsent(consent)],
  };
  const input = registerInput(register);
  return { ...input, workbook: { ...input.workbook, sheets: [sheetOf("Settings", [["Notice", notice]])] } };
}
