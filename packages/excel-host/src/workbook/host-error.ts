/**
 * What Excel answers instead of a result. `code` is the word that Office.js hands to the add-in
 * (`ItemNotFound`, `InvalidArgument`, `AccessDenied`), `status` the number that goes with it on the wire.
 */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string = messages[code] ?? code) {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.status = statuses[code] ?? 400;
  }
}

const messages: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
};

const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};
