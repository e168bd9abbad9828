interface Option {
  text: string;
  hint?: string | null;
  /** An address: choosing goes there. */
  to?: string;
  /** An entry of the vocabulary: choosing ticks it. */
  id?: number;
}

const PAUSE_MS = 150;
const CLOSE_MS = 200;
const MIN_LENGTH = 2;
let lists = 0;

/** Makes a list of suggestions of every field that says where they come from (WAI-ARIA APG, editable combobox with list). */
export function enhanceSuggestions(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>("input[data-suggest]")) combobox(input);
}

function combobox(input: HTMLInputElement): void {
  const [label = "", none = "", one = "", many = ""] = (input.dataset["suggestWords"] ?? "").split("|");
  const list = document.createElement("ul");
  const status = document.createElement("span");
  let options: Option[] = [];
  let active = -1;
  let waiting: number | undefined;
  let asking: AbortController | undefined;
  lists += 1;
  list.id = `suggestions-${lists}`;
  list.className = "suggest-list";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", label);
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  input.after(list, status);
  const roles = {
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  };
  for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);

  function mark(at: number): void {
    active = at;
    for (const [place, item] of [...list.children].entries()) item.setAttribute("aria-selected", String(place === at));
    const item = list.children[at];
    if (item) {
      input.setAttribute("aria-activedescendant", item.id);
      item.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  }

  function show(found: Option[]): void {
    options = found;
    list.replaceChildren(...found.map((option, at) => itemOf(option, `${list.id}-${at}`)));
    list.style.top = `${input.offsetTop + input.offsetHeight}px`;
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    mark(-1);
  }

  function close(): void {
    clearTimeout(waiting);
    asking?.abort();
    show([]);
    status.textContent = "";
  }

  async function ask(): Promise<void> {
    asking?.abort();
    const typed = input.value.trim();
    if (typed.length < MIN_LENGTH) return close();
    const { signal } = (asking = new AbortController());
    const answer = await fetch((input.dataset["suggest"] ?? "") + encodeURIComponent(typed), { signal }).catch(
      () => null,
    );
    if (signal.aborted || document.activeElement !== input) return;
    show(answer?.ok ? ((await answer.json()) as Option[]) : []);
    status.textContent = !answer?.ok
      ? ""
      : options.length === 0
        ? none
        : options.length === 1
          ? one
          : many.replace("{n}", String(options.length));
  }

  function choose(option: Option | undefined): void {
    if (!option) return;
    close();
    if (option.id !== undefined) return pick(input, option.id);
    if (option.to) return location.assign(option.to);
    input.value = option.text;
    input.form?.requestSubmit();
  }

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void ask(), PAUSE_MS);
  });
  // Not at once: hiding the list moves what lies below, and a button being pressed there would lose its press.
  input.addEventListener("blur", () => window.setTimeout(() => document.activeElement !== input && close(), CLOSE_MS));
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.hidden) void ask();
    // From the field down to the first, up to the last, and round.
    else if (step)
      mark(
        active < 0 && step < 0
          ? options.length - 1
          : ((active + 1 + step + options.length + 1) % (options.length + 1)) - 1,
      );
    else if (event.key === "Enter" && active >= 0) choose(options[active]);
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  // The field keeps the focus while an option is pressed.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const item = target instanceof Element ? target.closest("li") : null;
    if (item) choose(options[[...list.children].indexOf(item)]);
  });
}

function itemOf({ text, hint }: Option, id: string): HTMLLIElement {
  const item = document.createElement("li");
  item.id = id;
  item.setAttribute("role", "option");
  item.append(text);
  if (hint) {
    const small = document.createElement("small");
    small.textContent = hint;
    item.append(" ", small);
  }
  return item;
}

/** Ticks an entry as if it had been looked up and chosen: the picker's own button sends it, and the page comes back with it. */
function pick(input: HTMLInputElement, id: number): void {
  const name = input.dataset["suggestPick"] ?? "";
  const button = input.closest(".picker")?.querySelector<HTMLButtonElement>("button[type=submit]");
  for (const dot of input.form?.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${name}"]`) ?? [])
    dot.checked = false;
  const chosen = document.createElement("input");
  Object.assign(chosen, { type: "hidden", name, value: String(id) });
  input.value = "";
  input.form?.append(chosen);
  button?.click();
}
