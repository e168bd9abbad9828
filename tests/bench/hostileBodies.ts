import { ApplyForm } from "~/domain/applications/forms";
import { readForm } from "~/domain/forms/formValues";
import type { AppLoadContext } from "@remix-run/node";
import { readPostedForm } from "~/server/request/http";
import { FORM, type FormLimits, LONG_LIST, UPLOAD } from "~/server/request/postedForm";
import { readCsvRecords } from "~/usecases/postings/readCsvRecords";

/** Something hostile, and the reading of it. */
interface Hostile {
  name: string;
  read: () => Promise<unknown>;
}

const ENCODED = "application/x-www-form-urlencoded";
const PIECE_BYTES = 65_536;

/** Forms without an account, by what is repeated in them until a limit stops it. */
export function heldByForms(): Hostile[] {
  const part = (name: string) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nx\r\n`;
  const inParts = (parts: string) => ({ body: `${parts}--b--\r\n`, type: "multipart/form-data; boundary=b" });
  const form = (
    name: string,
    { body, type = ENCODED, limits = FORM }: { body: string; type?: string; limits?: FormLimits },
  ) => ({ name, read: () => readHostile(new TextEncoder().encode(body), type, limits) });
  return [
    form("a form of 65,000 answers under one name", { body: "a=x&".repeat(65_000) }),
    form("a form of 65,000 names", { body: Array.from({ length: 65_000 }, (_, at) => `f${at}`).join("&") }),
    form("a form of ten megabytes of a&a&", { body: "a&".repeat(5_000_000) }),
    form("a form of percent signs", { body: "%".repeat(FORM.bytes) }),
    form("a form of escaped letters", { body: `a=${"%41".repeat(FORM.bytes / 3 - 1)}` }),
    form("a form of plus signs", { body: "+".repeat(FORM.bytes) }),
    form("a list as long as a list may be", { body: "selected=x&".repeat(590), limits: LONG_LIST }),
    form("a form of 60,000 parts", inParts(part("a").repeat(60_000))),
    form("a form of 400 parts", inParts(Array.from({ length: 400 }, (_, at) => part(`f${at}`)).join(""))),
    form("a part of a million headings", {
      ...inParts(`--b\r\nContent-Disposition: form-data; name="a"\r\n${"A: b\r\n".repeat(1_000_000)}\r\nx\r\n`),
      limits: UPLOAD,
    }),
    form("a file of nearly boundaries", {
      ...inParts(
        `--b\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n${"\r\n--".repeat(2_000_000)}\r\n`,
      ),
      limits: UPLOAD,
    }),
  ];
}

/** Reads as an action does: the answers, then the fields; refused or not. */
async function readHostile(body: Uint8Array, type: string, limits: FormLimits): Promise<void> {
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((next) => setImmediate(next));
      if (at >= body.length) return controller.close();
      controller.enqueue(body.subarray(at, (at += PIECE_BYTES)));
    },
  });
  const init = { method: "POST", headers: { "content-type": type }, body: stream, duplex: "half" };
  await readPostedForm(new Request("http://localhost/", init as RequestInit), {} as AppLoadContext, limits).then(
    ({ values }) => readForm(ApplyForm, values),
    (error: unknown) => {
      if (!(error instanceof Response)) throw error as Error;
    },
  );
}

const HEAD = "codice_interno;titolo;comune";

/** Files of adverts: the longest, and those that make no sense. */
export function heldByFiles(): Hostile[] {
  const file = (name: string, content: string | Uint8Array) => ({ name, read: () => readCsvRecords(content) });
  return [
    file("a CSV of 5000 rows", `${HEAD}\n${"1;Cuoca/o;x\n".repeat(5000)}`),
    file("a CSV of 5000 rows with quotes that never close", `${HEAD}\n${'1;"Cuoca/o;x\n'.repeat(5000)}`),
    file("a CSV of two-byte rows", `${HEAD}\n${"a\n".repeat(4_000_000)}`),
    file("a CSV of empty rows", "\n".repeat(8_000_000)),
    file("a CSV of one row of eight megabytes", `${HEAD}\n${";".repeat(8_000_000)}`),
    file("a CSV of one heading of eight megabytes", ";".repeat(8_000_000)),
    file("a CSV of quotation marks", `${HEAD}\n${'"\n'.repeat(4_000_000)}`),
    file("eight megabytes of no text at all", Buffer.alloc(8_000_000, 0x80)),
  ];
}
