import type { Json } from "../workbook/index.ts";

/**
 * What the genuine library sends and accepts, as read from its own code (1.1.110). Names on the wire are in
 * PascalCase; what an add-in asks to load keeps the add-in's spelling.
 */
export type RequestBody = {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

/** How the library says which object it means. */
export type ObjectPath = {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

export type ArgumentInfo = {
  readonly Arguments?: readonly Json[];
  /** For each argument, the path of the object it stands for; nothing where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly Json[] | null;
};

export type WireAction = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Json;
};

/** What to load: `values`, `items/name`, `format/fill/color`. */
export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export type ResponseBody = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
};

export type WireError = {
  readonly Code: string;
  readonly Message: string;
  /** The member at which it failed, such as `WorksheetCollection.getItem`. */
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
};

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
};

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
};

/** A request that wants to wait until the person has finished typing in a cell. */
export const DELAY_FOR_CELL_EDIT = 64;

/** A message that the host pushes to the library by itself. */
export type EventEntry = {
  readonly messageCategory: number;
  readonly messageType: number;
  /** A sheet's or a table's id, or `Workbook`. */
  readonly targetId: string;
  /** The event's own JSON. */
  readonly message: string;
  readonly id: number;
  readonly isRemoteOverride: boolean;
};
