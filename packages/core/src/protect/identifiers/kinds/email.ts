import { matchesOf, spanOf } from "../beside.ts";
import type { Recogniser, Span, Subject } from "../recogniser.ts";
import { ROLE_MAILBOX } from "../words/mailboxes.ts";

/** Only what stands beside an @ is looked at, so that long texts stay quick. */
const AT =
  /(?<local>[\p{L}\p{N}._%+'-]{1,64}) ?[([{<]? ?@ ?[)\]}>]? ?(?<domain>[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6})/gu;
const SAID =
  /(?<local>(?:[\p{L}\p{N}._-]{1,30}(?: dot | )){0,3}[\p{L}\p{N}._-]{1,40})(?: at | ?[([{<] ?at ?[)\]}>] ?)(?<domain>[\p{L}\p{N}-]{2,40}(?:(?: dot | ?[([{<] ?(?:dot|\.) ?[)\]}>] ?|\.)[\p{L}\p{N}-]{2,30}){1,4})/giu;

export const email: Recogniser = {
  kind: "email",
  title: "E-mail address",
  level: "stop",
  needs: /@|\bat\b/i,
  looks:
    "An address of a person, also spelled out with “at” and “dot”. Mailboxes of a role are printed for the public to use; an officer's at the partnership's own domain is for a person's eye.",
  find: (subject) => [...typed(subject), ...said(subject)].flatMap((found) => judged(subject, found)),
  holds: [
    { in: "Write to j.quillanmoor@example.com.", finds: ["j.quillanmoor@example.com"] },
    { in: "mailto:Quillan_1950@mail.example.org", finds: ["Quillan_1950@mail.example.org"] },
    { in: "quillan moor at example dot com", finds: ["quillan moor at example dot com"] },
    { in: "quillan[at]example[dot]org", finds: ["quillan[at]example[dot]org"] },
    { in: "quillan[@]example.com", finds: ["quillan[@]example.com"] },
    { in: "quillan＠example.com", finds: ["quillan＠example.com"] },
    { in: "Ask p.moor@strathown.example.", finds: ["p.moor@strathown.example"], level: "eye" },
  ],
  nearMisses: [
    "feedback@strathown.example, enquiries@elsewhere.example",
    "carers.support@elsewhere.example",
    "30 places @ £12.50",
    "look at example reports at dot level",
    "figures@q2",
    "We met at noon. Dot led it.",
  ],
};

type Address = Span & { readonly local: string; readonly domain: string };

function typed({ text }: Subject): readonly Address[] {
  if (!text.includes("@")) return [];
  return addresses(text, AT).filter(({ domain }) => /\.\p{L}{2,}$/u.test(domain));
}

function said({ text }: Subject): readonly Address[] {
  if (!/dot|\.\p{L}/iu.test(text) || !/\bat\b/i.test(text)) return [];
  return matchesOf(text, /\bat\b/gi).flatMap(({ index }) => {
    const from = Math.max(0, index - 80);
    const piece = text.slice(from, index + 120);
    return addresses(piece, SAID)
      .filter(({ start, end, domain }) => /\bdot\b/i.test(domain) || /[([{<]/.test(piece.slice(start, end)))
      .map((found) => ({ ...found, start: found.start + from, end: found.end + from }));
  });
}

function addresses(text: string, form: RegExp): readonly Address[] {
  return matchesOf(text, form).flatMap((match) => {
    const { local = "", domain = "" } = match.groups ?? {};
    const lead = /^[._%+'-]*/.exec(local)?.[0].length ?? 0;
    const { start, end } = spanOf(match);
    return lead === local.length ? [] : [{ start: start + lead, end, local: local.slice(lead), domain }];
  });
}

function judged({ allowances }: Subject, { start, end, local, domain }: Address): readonly Span[] {
  if (isRole(local)) return [];
  const at = domain.toLowerCase();
  const isOwn = allowances.domains.some(
    (own) => at === own.toLowerCase() || at.endsWith(`.${own.toLowerCase()}`),
  );
  return [{ start, end, level: isOwn ? "eye" : "stop" }];
}

function isRole(local: string): boolean {
  const words = local
    .toLowerCase()
    .split(/[._+ -]+/)
    .filter((word) => word !== "");
  return words.every((word) => ROLE_MAILBOX.has(word.replace(/\d+$/, "")));
}
