import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { REFUSALS } from "~/domain/refusals";
import { localPath, paths } from "~/paths";
import { readRequestDevice } from "~/server/request/device";
import { readPasskeyRequest, requireActor } from "~/server/request/http";
import { createRegistration, readRegistration } from "~/server/request/passkeys";
import { addPasskey } from "~/usecases/accounts/passkeys";

/** Asked by the script of one's own access: first for a challenge, then with the new key. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context);
  const { answer } = await readPasskeyRequest(request);
  if (answer === null) {
    const { options, cookie } = await createRegistration(context, actor);
    return Response.json(options, { headers: { "Set-Cookie": cookie } });
  }
  const made = await readRegistration(context, request, answer);
  if (!made) return Response.json(null, { status: 422 });
  const { browser, system } = readRequestDevice(request, context);
  const added = await addPasskey(context, actor, { ...made, browser, system });
  if (!added.ok) return Response.json(null, { status: REFUSALS[added.refusal] });
  return Response.json({ to: localPath(context.locale, paths.access.home({ fatto: "passkey" })) });
}

export function loader() {
  return redirect(paths.access.home());
}
