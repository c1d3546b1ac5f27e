import type { Kind } from "../../protect/index.ts";

/** What an identifier is called in a message, one of them and several. */
export const KIND_WORDS: Record<Kind, readonly [one: string, several: string]> = {
  chi: ["a CHI number", "CHI numbers"],
  nhs: ["an NHS number", "NHS numbers"],
  nino: ["a National Insurance number", "National Insurance numbers"],
  postcode: ["a full postcode", "full postcodes"],
  telephone: ["a telephone number", "telephone numbers"],
  email: ["an e-mail address", "e-mail addresses"],
  handle: ["a name on a social network", "names on social networks"],
  vehicle: ["a vehicle registration", "vehicle registrations"],
  bank: ["bank details", "bank details"],
  reference: [
    "the number of a client, patient, pupil or complaint",
    "numbers of clients, patients, pupils or complaints",
  ],
  address: ["the address of a home", "addresses of homes"],
  birth: ["a date of birth", "dates of birth"],
  moment: ["a day with a clock time about one person", "days with a clock time about one person"],
  age: ["an age of 90 or over", "ages of 90 or over"],
  person: ["the name of a person", "names of people"],
  combination: ["words that together may point at somebody", "words that together may point at somebody"],
};
