import { conditional } from "./conditional";

/** A sheet shown by the browser, with the name it is kept under. It says the day, so it is asked again often. */
export function pdfAnswer(request: Request, body: Uint8Array<ArrayBuffer>, name: string): Response {
  return conditional(request, { body, type: "application/pdf", maxAgeSeconds: 60, headers: { "Content-Disposition": `inline; filename="${name}"` } });
}
