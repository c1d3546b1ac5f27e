import { type Brought, type Picture, pictureKey, type Pictures } from "../../picture/index.ts";
import { DEFAULT_SETTINGS } from "../../register/index.ts";
import { registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

export const logo = defineCheck({
  id: "L02",
  title: "Logo that is left out",
  why: "Nobody can print a file that is not there, and a logo without a name says nothing to people who cannot see it.",
  scope: "register",
  check: ({ register: { settings }, pictures }) => {
    const { logo: file, logoName } = settings;
    if (!file) return undefined;
    const brought = pictures?.get(pictureKey(file.text, file.at));
    const why = brought && (brought.ok ? unfit(brought.picture) : brought.why);
    const says = logoName === undefined ? "has no name" : why;
    return says === undefined ? undefined : { at: file.at, file: file.text, says };
  },
  severity: "warning",
  message: ({ file, says }) => `The logo “${file}” ${says}, so it is left out of the report.`,
  remedy: ({ says }) =>
    says === "has no name"
      ? "Fill in Logo shows on the sheet Settings, with the name of whose logo it is."
      : "Put an SVG or a PNG beside the workbook, and name it in Logo as it is named there.",
  examples: {
    keep: [() => withLogo(aPicture("svg")), () => withLogo(aPicture("png")), () => registerInput({})],
    break: [
      () => withLogo(aPicture("svg"), ""),
      () => withLogo(aPicture("jpeg")),
      () => withLogo({ ok: false, why: "is not there" }),
    ],
  },
});

/** A photograph has no see-through ground, and its edges are blurred. */
function unfit({ kind }: Picture): string | undefined {
  return kind === "jpeg" ? "is a JPEG, and a logo has to be an SVG or a PNG" : undefined;
}

function aPicture(kind: Picture["kind"]): Brought {
  return { ok: true, picture: { kind, bytes: new Uint8Array(), width: 48, height: 48, turn: 0 } };
}

function withLogo(brought: Brought, name = "Logo of Glenmarrow") {
  const typed = (text: string, row: number) => ({ text, at: { sheet: "Settings", row, column: 1 } });
  const pictures: Pictures = new Map([["logo.svg", brought]]);
  const settings = {
    ...DEFAULT_SETTINGS,
    logo: typed("logo.svg", 17),
    ...(name === "" ? {} : { logoName: typed(name, 18) }),
  };
  return registerInput({ settings }, { pictures });
}
