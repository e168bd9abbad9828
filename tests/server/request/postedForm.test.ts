import { describe, expect, test } from "vitest";
import type { AppLoadContext } from "@remix-run/node";
import { readPostedForm } from "~/server/request/http";
import { FORM, LONG_LIST, UPLOAD } from "~/server/request/postedForm";

/** What naming the form's writes needs of it: nothing. */
const CONTEXT = {} as AppLoadContext;

const ENCODED = "application/x-www-form-urlencoded;charset=UTF-8";

/** A request whose body comes in pieces of `size` bytes, as over a network. */
function posted(body: string | Uint8Array, type = ENCODED, size = 16_384): Request {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, (at += size)));
    },
  });
  const init = { method: "POST", headers: { "content-type": type }, body: stream, duplex: "half" };
  return new Request("http://localhost/", init as RequestInit);
}

async function multipart(form: FormData, size?: number): Promise<Request> {
  const made = new Response(form);
  return posted(new Uint8Array(await made.arrayBuffer()), made.headers.get("content-type") ?? "", size);
}

const status = (reading: Promise<unknown>) =>
  reading.then(
    () => 200,
    (error: unknown) => (error instanceof Response ? error.status : Promise.reject(error as Error)),
  );

test("a form in order is read whole, escaped or in parts, however its pieces meet", async () => {
  const form = new FormData();
  form.append("name", "Zoë «D'Angelo»\r\nsecond line --");
  form.append("ids", "a&b=c");
  form.append("ids", "%41+é");
  form.append('odd "name"', "");
  form.append("file", new File(["a;b\r\n\r\n--x\r\n"], 'il "mio" file.csv', { type: "text/csv" }));
  form.append("none", new File([], "unchosen"));
  for (const size of [1, 7, 100_000]) {
    const { values, files } = await readPostedForm(await multipart(form, size), CONTEXT, UPLOAD);
    expect(values).toEqual({
      name: "Zoë «D'Angelo»\r\nsecond line --",
      ids: ["a&b=c", "%41+é"],
      'odd "name"': "",
    });
    expect(Object.keys(files)).toEqual(["file"]);
    expect(files["file"]).toMatchObject({ name: 'il "mio" file.csv', type: "text/csv" });
    expect(await files["file"]?.text()).toBe("a;b\r\n\r\n--x\r\n");
  }
  expect((await readPostedForm(posted("a=1&b=x+y%C3%A8&a=2&c", ENCODED, 3), CONTEXT)).values).toEqual({
    a: ["1", "2"],
    b: "x yè",
    c: "",
  });
});

describe("what goes past its measure is refused before it is understood", () => {
  const distinct = (n: number) => Array.from({ length: n }, (_, at) => `f${at}=x`).join("&");
  const same = (n: number) => Array.from({ length: n }, () => "a=x").join("&");
  test.each([
    ["400 answers", distinct(400), 200],
    ["401 answers", distinct(401), 413],
    ["60 under one name", same(60), 200],
    ["61 under one name", same(61), 413],
    ["65,000 under one name", same(65_000), 413],
    ["ten megabytes of separators", "a&".repeat(5_000_000), 413],
    ["a text as long as a form may be", `a=${"x".repeat(FORM.bytes - 2)}`, 200],
    ["a text one letter longer", `a=${"x".repeat(FORM.bytes - 1)}`, 413],
    ["nothing but percent signs", "%".repeat(FORM.bytes + 1), 413],
  ])("%s", async (_, body, expected) => expect(await status(readPostedForm(posted(body), CONTEXT))).toBe(expected));

  test("what a page may send is no more because a file may be longer", async () => {
    expect(await status(readPostedForm(posted(`a=${"%41".repeat(FORM.bytes)}`), CONTEXT, UPLOAD))).toBe(413);
    expect(await status(readPostedForm(posted(same(500)), CONTEXT, LONG_LIST))).toBe(200);
  });

  test("thousands of parts, and parts of nothing but names", async () => {
    const part = (name: string) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nx\r\n`;
    const whole = (parts: string) => posted(`${parts}--b--\r\n`, "multipart/form-data; boundary=b", 777);
    expect(await status(readPostedForm(whole(part("a").repeat(3)), CONTEXT))).toBe(200);
    expect(await status(readPostedForm(whole(part("a").repeat(2000)), CONTEXT))).toBe(413);
    expect(
      await status(readPostedForm(whole(Array.from({ length: 401 }, (_, at) => part(`f${at}`)).join("")), CONTEXT)),
    ).toBe(413);
    const endless = `--b\r\nContent-Disposition: form-data; name="a"\r\n${"A: b\r\n".repeat(20_000)}\r\nx\r\n`;
    expect(await status(readPostedForm(whole(endless), CONTEXT))).toBe(400);
  });
});

test.each([
  ["no type", "", "a=1"],
  ["JSON", "application/json", "{}"],
  ["parts without a boundary", "multipart/form-data", "--b"],
  [
    "parts that never end",
    "multipart/form-data; boundary=b",
    '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx',
  ],
  ["a part without a name", "multipart/form-data; boundary=b", "--b\r\n\r\nx\r\n--b--\r\n"],
])("%s is no form", async (_, type, body) =>
  expect(await status(readPostedForm(posted(body, type), CONTEXT))).toBe(400),
);
