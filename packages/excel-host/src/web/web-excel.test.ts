import { expect, test, vi } from "vitest";
import { Host } from "../engine/index.ts";
import { kpiBook } from "../workbook/kpi-book.fixture.ts";
import { frameIdentity, WebExcel } from "./index.ts";

const READ_NAME = JSON.stringify({
  Actions: [
    { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 },
    { Id: 2, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } },
  ],
  ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
});

/** An add-in's frame that speaks the protocol by hand; the genuine one needs a browser. */
function conversation() {
  const host = new Host({ book: kpiBook() });
  const heard: { name: string; id: number; fault: number; data: unknown }[] = [];
  const send = (text: string) => {
    const { _actionName: name, _correlationId: id, _errorCode: fault, _data: data } = JSON.parse(text);
    heard.push({ name, id, fault, data });
  };
  const excel = new WebExcel({ host, origin: "https://excel.example", send });
  let id = 0;
  const say = (name: string, data: unknown = null, action = 0) => {
    const message = {
      _messageType: 0,
      _actionType: action,
      _actionName: name,
      _conversationId: excel.conversation,
      _correlationId: (id += 1),
      _data: data,
    };
    excel.receive(JSON.stringify(message));
  };
  const request = (body: string) =>
    say("executeMethod", { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "", [], body, 0, 0] });
  return { host, heard, excel, say, request };
}

test("a request to the workbook is carried out", async () => {
  const { heard, request } = conversation();
  request(READ_NAME);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]?.data).toMatchObject({
    Error: 0,
    Data: [200, expect.any(Array), expect.stringContaining("kpis.xlsx")],
  });
});

test.each([
  { trouble: { cellEdit: true }, fault: 5004 },
  { trouble: { requestLimit: 10 }, fault: 5103 },
  { trouble: { responseLimit: 10 }, fault: 5104 },
])("under $trouble it is refused with $fault", async ({ trouble, fault }) => {
  const { host, heard, request } = conversation();
  Object.assign(host.switches, trouble);
  request(READ_NAME);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]?.data).toEqual({ Version: 1, Error: fault });
});

test("an add-in learns where it runs, and that a workbook is for reading only", () => {
  const { host, heard, say } = conversation();
  host.book.isReadOnly = true;
  say("ContextActivationManager_getAppContextAsync");
  expect(heard[0]?.data).toMatchObject({
    _appUILocale: "en-gb",
    _clientMode: 0,
    _docUrl: "https://example.sharepoint.com/kpis.xlsx",
    _requirementMatrix: expect.stringContaining('"ExcelApi":"1.17"'),
  });
});

test("only what an add-in registered for is told, and only until it leaves", async () => {
  const { host, heard, excel, say } = conversation();
  say("documentSelectionChanged", null, 1);
  say("richApiMessage", null, 1);
  expect(heard).toHaveLength(2);
  host.book.typeIn("KPIs!D2", 1);
  await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ name: "richApiMessage", id: 2 }));
  const before = heard.length;
  say("documentSelectionChanged", null, 2);
  excel.leave();
  host.book.typeIn("KPIs!D2", 2);
  await new Promise((resolve) => {
    setTimeout(resolve, 10);
  });
  expect(heard).toHaveLength(before + 1);
});

test("settings and windows are kept", () => {
  const { excel, say } = conversation();
  say("executeMethod", {
    DdaMethod: { DispatchId: 76 },
    DdaSettingsMethod: { Properties: [["autoOpen", "true"]] },
  });
  say("executeMethod", { DdaMethod: { DispatchId: 102 }, url: "https://example.org" });
  expect(excel.documentSettings).toEqual([["autoOpen", "true"]]);
  expect(excel.windows).toHaveLength(1);
});

test("what is not known, or not part of the conversation, changes nothing", () => {
  const { heard, excel, say } = conversation();
  say("somethingElse");
  say("executeMethod", { DdaMethod: { DispatchId: 1 } });
  expect(heard.map(({ fault, data }) => [fault, data])).toEqual([
    [-2, "Excel knows no somethingElse"],
    [0, { Version: 1, Error: 5000 }],
  ]);
  for (const text of ["", "{", "[]", '{"_messageType":0}', 7, null]) excel.receive(text);
  expect(heard).toHaveLength(2);
});

test("a frame carries who is speaking, in its address and in its name", () => {
  const { excel } = conversation();
  const { src, name } = frameIdentity(excel, "https://excel.example:8444/taskpane.html?view=check");
  expect(src).toMatch(/\?view=check&_host_Info=Excel\$Web\$16\.01\$en-GB\$.*\$\$\$0$/);
  expect(JSON.parse(name)).toMatchObject({
    xdmInfo: `${excel.conversation}|${excel.appId}|https://excel.example/`,
    serializerVersion: "1",
  });
});
