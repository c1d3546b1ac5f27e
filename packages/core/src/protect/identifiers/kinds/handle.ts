import { after, matchesOf, spanOf } from "../beside.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";

const NETWORK =
  "facebook|fb|twitter|instagram|insta|tiktok|tik tok|snapchat|linkedin|youtube|mastodon|bluesky|whatsapp|telegram|discord|twitch|reddit|pinterest|flickr|strava";
const AT = /(?<![\p{L}\p{N}._@/])@(?<name>[\p{L}_][\p{L}\p{N}_.]{2,40})/gu;
const NAMED = new RegExp(
  `\\b(?:${NETWORK})\\b(?: (?:handle|name|account|page|profile|user ?name|id))?(?: (?:is|as|under|called))?\\s?[:=-]?\\s?[("']?(?<name>[\\p{L}_][\\p{L}\\p{N}_.-]{3,40})`,
  "dgiu",
);
const LINK =
  /\b(?:facebook|fb|twitter|x|instagram|tiktok|linkedin|snapchat|threads|youtube|bsky|flickr|twitch|reddit|pinterest|strava)\.(?:com|net|app|tv|me|social)\/(?:#!?\/)?(?<path>(?:in|profile|user|u|people|add|c|athletes|profile\.php\?id=)\/)?@?(?<name>[\p{L}\p{N}_.-]{2,60})/dgiu;
const NO_PERSON =
  /^(?:groups?|pages?|events?|hashtag|watch|sharer|share|explore|company|school|search|home|login|help|about|policies|privacy|legal|intent|public|posts?|photos?|videos?|reel|status|channel|playlist|results)$/i;
const BODY = /nhs|hscp|council|gov|scot$|^the[A-Z]|charity|trust|centre|hospital|police|university|college/i;

export const handle: Recogniser = {
  kind: "handle",
  title: "Name on a social network",
  level: "stop",
  needs:
    /@|\.(?:com|net|app|tv|me|social)\b|facebook|\bfb\b|twitter|insta|tik ?tok|snapchat|linkedin|youtube|mastodon|bluesky|whatsapp|telegram|discord|twitch|reddit|pinterest|flickr|strava/i,
  looks:
    "A name behind an at sign, behind the network's own name, or in a link to a profile. The own is declared; codes and formulas with an at sign are none, and nor are bodies.",
  find: (subject) => {
    const { text } = subject;
    const signed = matchesOf(text, AT)
      .filter((match) => !isCode(text, match))
      .map((match) => trimmed(spanOf(match), match[0]));
    const named = matchesOf(text, NAMED)
      .filter(({ groups }) => /[\d_]|\.\p{L}/u.test(groups?.["name"] ?? ""))
      .map((match) => nameIn(match));
    const linked = matchesOf(text, LINK)
      .filter(({ groups }) => !NO_PERSON.test((groups?.["name"] ?? "").replace(/[.-]+$/, "")))
      .map((match) => nameIn(match));
    return [...signed, ...named, ...linked].filter(
      ({ start, end }) => !isOwn(subject, text.slice(start, end)),
    );
  },
  holds: [
    { in: "I wrote it as @quillan_moor yesterday.", finds: ["@quillan_moor"] },
    { in: "TikTok: quillan.dances", finds: ["quillan.dances"] },
    { in: "his Instagram name is quillan_moor50", finds: ["quillan_moor50"] },
    { in: "https://www.linkedin.com/in/quillan-moor-12", finds: ["quillan-moor-12"] },
    { in: "x.com/quillanmoor", finds: ["quillanmoor"] },
    { in: "Her page is x.com/quillan.moor.", finds: ["quillan.moor"] },
    { in: "Ask @quillan.moor.", finds: ["@quillan.moor"] },
  ],
  nearMisses: [
    "Follow @StrathOwnHSCP or facebook.com/StrathOwnHSCP.",
    "@ 30 June there were 12.",
    "@GL-03 and =@SUM(A1) and @Sheet1!A1",
    "Hospital@Home and ward@night",
    "See facebook.com/groups and instagram.com/explore.",
    "Facebook: our page has news.",
    "@NHS24 answers.",
  ],
};

function isCode(text: string, match: RegExpExecArray): boolean {
  const name = match.groups?.["name"] ?? "";
  return (
    /^[A-Z]{1,5}\d*$/.test(name) ||
    /^[([!-]/.test(after(text, spanOf(match).end, 1)) ||
    /^(?:home|work|night|risk|scale)$/i.test(name)
  );
}

/** A full stop ends the sentence, not the name. */
function trimmed({ start, end }: Span, found: string): Span {
  return { start, end: end - (found.length - found.replace(/[.-]+$/, "").length) };
}

function nameIn(match: RegExpExecArray): Span {
  const [start = 0, end = 0] = match.indices?.groups?.["name"] ?? [];
  return trimmed({ start, end }, match.groups?.["name"] ?? "");
}

function isOwn({ allowances }: Subject, found: string): boolean {
  const plain = (name: string) => name.replace(/^@/, "").toLowerCase();
  return BODY.test(found) || allowances.handles.some((own) => plain(own) === plain(found));
}
