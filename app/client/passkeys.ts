/** Shows and wires the buttons for passkeys, where the browser has them. Their library is loaded when one is pressed. */
export function enhancePasskeys(): void {
  if (typeof window.PublicKeyCredential !== "function") return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-passkey]")) {
    button.hidden = false;
    button.addEventListener("click", () => void press(button));
  }
}

async function press(button: HTMLButtonElement): Promise<void> {
  const { passkey: at = "", passkeyKind: kind, passkeyBack: back = "", passkeyFailed: failed = "" } = button.dataset;
  const status = document.getElementById(button.getAttribute("aria-describedby") ?? "");
  button.disabled = true;
  try {
    const library = await import("@simplewebauthn/browser");
    const optionsJSON = await send(at, {});
    const answer =
      kind === "new"
        ? await library.startRegistration({ optionsJSON: optionsJSON as never })
        : await library.startAuthentication({ optionsJSON: optionsJSON as never });
    const { to } = (await send(at, { answer, back })) as { to: string | null };
    if (to === null) throw new Error("refused");
    window.location.assign(to);
  } catch {
    // Cancelled, or not ours: the other ways stand beside it.
    if (status) status.textContent = failed;
    button.disabled = false;
  }
}

async function send(at: string, body: object): Promise<unknown> {
  const answer = await fetch(at, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}
