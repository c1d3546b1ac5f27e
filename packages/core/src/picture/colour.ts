/** The least contrast of words with what is behind them (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** A colour as `#RRGGBB` in capitals, from what is typed for one; undefined where that is none. */
export function readColour(typed: string): string | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typed.trim())?.[1]?.toUpperCase();
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replaceAll(/./g, (digit) => digit + digit) : digits}`;
}

/** The contrast of a colour with white, from 1 to 21. */
export function contrastWithWhite(colour: string): number {
  return 1.05 / (luminanceOf(channelsOf(colour)) + 0.05);
}

/** The colour itself where white words can be read on it; else the nearest darker one of the same hue on which they can. */
export function nearestDarker(colour: string): string {
  const channels = channelsOf(colour);
  for (let share = 1000; share >= 0; share -= 1) {
    const darker = hexOf(channels.map((channel) => Math.floor((channel * share) / 1000)));
    if (contrastWithWhite(darker) >= LEAST_CONTRAST) return darker;
  }
  return "#000000";
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** Relative luminance in sRGB (WCAG 2.2). */
function luminanceOf(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
