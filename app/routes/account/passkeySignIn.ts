import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { VISITOR } from "~/domain/access/actor";
import { safeReturnPath } from "~/domain/accounts/forms";
import { localPath, paths } from "~/paths";
import { readRequestDevice } from "~/server/request/device";
import { createSignedInHeaders, readCookieCodes } from "~/server/request/favourites";
import { readPasskeyRequest } from "~/server/request/http";
import { createAuthentication, readAuthentication } from "~/server/request/passkeys";
import { completeSignIn } from "~/usecases/accounts/completeSignIn";
import { recordPasskeyUse } from "~/usecases/accounts/passkeys";

/** Asked by the script of the sign-in page: first for a challenge, then with its answer. A key that was unlocked is both factors. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { limits, clientAddress, locale, demo } = context;
  const { answer, back } = await readPasskeyRequest(request);
  if (answer === null) {
    const { options, cookie } = await createAuthentication(context);
    return Response.json(options, { headers: { "Set-Cookie": cookie } });
  }
  if (!(await limits.allow("signInNetwork", clientAddress))) return Response.json(null, { status: 429 });
  const shown = await readAuthentication(context, request, answer);
  // Not an error of the page: the script says it in words.
  if (!shown) return Response.json({ to: null });
  const { userId } = shown;
  await recordPasskeyUse(context, shown);
  const { cookie } = await context.sessions.begin(userId, request, { factorAt: context.now() });
  const device = readRequestDevice(request, context);
  await completeSignIn(context, VISITOR, { userId, device, codes: readCookieCodes(request), locale, demo });
  const to = localPath(locale, safeReturnPath(back) ?? paths.start());
  return Response.json({ to }, { headers: createSignedInHeaders(request, context, [cookie, device.cookie]) });
}

export function loader() {
  return redirect(paths.signIn());
}
