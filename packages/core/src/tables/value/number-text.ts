import { scaleByTen } from "../../figure/index.ts";

export type NumberText = {
  readonly value: number;
  readonly percent: boolean;
  readonly money: boolean;
  /** Whether a word or letter multiplies it, as in £1.2m. */
  readonly scaled: boolean;
  /** Whether brackets round it are all that says it is negative. */
  readonly bracketed: boolean;
};

const NUMBER =
  /^(?<sign>[-−–+]?)\s*(?<pound>£?)\s*(?<sign2>[-−–]?)(?<digits>\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d*)(?<fraction>\.\d+)?(?<exponent>e[-+]\d+)?\s*(?<after>%|per cent|percent|m|million|k|thousand|bn|billion)?$/iu;

/** No figure is larger; beyond it a number has stopped being one. */
export const LARGEST = 1e290;

const POWERS: Readonly<Record<string, number>> = { k: 3, thousand: 3, m: 6, million: 6, bn: 9, billion: 9 };

/**
 * A number typed as text: commas or spaces at thousands, a pound sign, a percent sign, a minus of
 * any kind, or brackets round a negative. `£1.2m` is read where the pound sign says it is money, and
 * `1e+05` where its sign says that it is a power: `12e2` may be an estimate with a footnote.
 */
export function readNumberText(text: string): NumberText | undefined {
  const bracketed = /^\((?<inside>[^()]+)\)$/u.exec(text)?.groups?.["inside"];
  const parts = NUMBER.exec((bracketed ?? text).trim())?.groups;
  if (parts === undefined) return undefined;
  const digits = (parts["digits"] ?? "").replaceAll(/[, ]/g, "");
  const fraction = parts["fraction"] ?? "";
  if (digits === "" && fraction === "") return undefined;
  const after = (parts["after"] ?? "").toLowerCase();
  const money = parts["pound"] === "£";
  const power = POWERS[after] ?? 0;
  if (after.length === 1 && power !== 0 && !money) return undefined;
  const written = Number(`${digits || "0"}${fraction}${parts["exponent"] ?? ""}`);
  if (!(written < LARGEST)) return undefined;
  const size = scaleByTen(written, power);
  const minus = bracketed !== undefined || /[-−–]/u.test(`${parts["sign"]}${parts["sign2"]}`);
  return {
    value: minus && size !== 0 ? -size : size,
    percent: after === "%" || after.startsWith("per"),
    money,
    scaled: power !== 0,
    bracketed: bracketed !== undefined,
  };
}

/** A length of time written hh:mm or hh:mm:ss, in seconds. */
export function readDurationText(text: string): number | undefined {
  const parts = /^(?<hours>\d+):(?<minutes>[0-5]\d)(?::(?<seconds>[0-5]\d))?$/u.exec(text)?.groups;
  if (parts === undefined) return undefined;
  return Number(parts["hours"]) * 3600 + Number(parts["minutes"]) * 60 + Number(parts["seconds"] ?? 0);
}
