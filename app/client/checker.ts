const PAUSE_MS = 700;

/** While an advert is typed, asks what the rules say of it and shows it beside the field. The notes come ready from the server. */
export function enhanceChecker(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-checker]");
  const address = form?.dataset["checker"];
  if (!form || !address) return;
  let waiting: number | undefined;
  let asking: AbortController | undefined;
  form.addEventListener("input", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || !notesOf(form, field.name))
      return;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      asking?.abort();
      asking = new AbortController();
      void fetchNotes(form, address, asking.signal);
    }, PAUSE_MS);
  });
}

function notesOf(form: HTMLFormElement, name: string): HTMLElement | null {
  return name === "" ? null : form.querySelector(`[data-notes="${CSS.escape(name)}"]`);
}

async function fetchNotes(form: HTMLFormElement, address: string, signal: AbortSignal): Promise<void> {
  const body = new URLSearchParams({ posting: form.dataset["posting"] ?? "" });
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && notesOf(form, name)) body.set(name, value);
  const answer = await fetch(address, { method: "POST", body, signal }).catch(() => null);
  if (!answer?.ok || !answer.headers.get("content-type")?.includes("json")) return;
  const notes = (await answer.json()) as Record<string, string>;
  for (const [name, markup] of Object.entries(notes)) {
    const place = notesOf(form, name);
    // Our own server's markup, escaped there; the same notes the page itself is made with.
    if (place && place.innerHTML !== markup) place.innerHTML = markup;
  }
}
