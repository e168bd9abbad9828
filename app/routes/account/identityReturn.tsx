import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { isSignedIn, VISITOR } from "~/domain/access/actor";
import { REFUSALS, type Refusal } from "~/domain/refusals";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { readRequestDevice } from "~/server/request/device";
import { createSignedInHeaders, readCookieCodes } from "~/server/request/favourites";
import { loadActor, notFound, pendingPath } from "~/server/request/http";
import { completeSignIn } from "~/usecases/accounts/completeSignIn";
import { findIdentity } from "~/usecases/accounts/findIdentity";
import { linkIdentity } from "~/usecases/accounts/linkIdentity";

export const handle: PageHandle = { title: ({ accounts }) => accounts.identity.title, private: true };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { identity, locale, demo } = context;
  const refused = (refusal: Refusal) =>
    data({ refusal }, { status: REFUSALS[refusal], headers: { "Set-Cookie": identity.forgotten } });
  if (!identity.list().some(({ id }) => id === params["provider"])) throw notFound();
  const { searchParams: query } = new URL(request.url);
  if (query.has("away")) return refused("provider_away");
  const recognised = await identity.complete(params["provider"] ?? "", request);
  if (!recognised.ok) return refused(recognised.refusal);
  const { provider, taxCode, subject, back, linking } = recognised;
  if (linking) {
    const actor = await loadActor(request, context);
    if (!isSignedIn(actor) || actor.userId !== linking || taxCode === null) return refused("identity_refused");
    const linked = await linkIdentity(context, actor, { taxCode, provider: provider.id });
    return linked.ok ? redirect(paths.access.home({ fatto: "link" })) : refused(linked.refusal);
  }
  const userId = await findIdentity(context, { taxCode, audience: provider.audience });
  if (!userId) return refused("identity_unknown");
  const factorAt = provider.secondFactor ? context.now() : null;
  const by = { factorAt, provider: provider.id, providerSubject: subject };
  const { cookie, missing } = await context.sessions.begin(userId, request, by);
  const cookies = [cookie, identity.forgotten];
  if (missing)
    return redirect(pendingPath({ missing }, back), {
      headers: cookies.map((each): [string, string] => ["Set-Cookie", each]),
    });
  const device = readRequestDevice(request, context);
  await completeSignIn(context, VISITOR, { userId, device, codes: readCookieCodes(request), locale, demo });
  return redirect(back ?? paths.start(), {
    headers: createSignedInHeaders(request, context, [...cookies, device.cookie]),
  });
}

/** The provider itself says that somebody signed out of it (OpenID Connect Back-Channel Logout). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ended = await context.identity.endSessions(params["provider"] ?? "", await request.text());
  return new Response(null, { status: ended ? 200 : 400 });
}

export default function IdentityAnswer() {
  const { refusal } = useLoaderData<typeof loader>();
  const words = useWords();
  const { settings } = useShell();
  return (
    <>
      <PageHead title={words.accounts.identity.title} lead={words.forms.refusals.why[refusal]} />
      <div className="container page-body">
        <p className="button-row">
          <LocalLink className="btn btn-primary" to={paths.signIn()}>
            {words.accounts.signIn.title}
          </LocalLink>
        </p>
        <p>{words.forms.refusals.call(settings.deskPhone)}</p>
      </div>
    </>
  );
}
