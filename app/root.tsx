import { data, type LoaderFunctionArgs, type LinksFunction } from "@remix-run/node";
import { isRouteErrorResponse, Links, Meta, Outlet, UNSAFE_RemixContext, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { LocaleProvider } from "~/components/locale";
import { ErrorPage } from "~/components/shell/ErrorPage";
import { findSettings } from "~db/queries/settings";
import { actorOf } from "~/server/http";
import { wordsFor } from "~/text/words";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** What every page needs: language, who is signed in, the Comune's own names, and the id of this request. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await actorOf(request, context);
  const { pathname } = new URL(request.url);
  return data({
    locale: context.locale,
    nonce: context.nonce,
    requestId: context.requestId,
    demo: context.demo,
    pathname,
    settings: await findSettings(context.db),
    actor: actor.userId ? { name: actor.name, roles: [...actor.roles] } : null,
  });
}

export type Shell = Awaited<ReturnType<typeof loader>>["data"];

/** The shell's data, from any page. */
export function useShell(): Shell {
  const shell = useRouteLoaderData<typeof loader>("root");
  if (!shell) throw new Error("The root loader did not run.");
  return shell;
}

function Script({ nonce }: { nonce: string }) {
  const manifest = useContext(UNSAFE_RemixContext)?.manifest;
  return manifest ? <script type="module" src={manifest.entry.module} nonce={nonce} async /> : null;
}

export function Layout({ children }: { children: React.ReactNode }) {
  const shell = useRouteLoaderData<typeof loader>("root");
  const locale = shell?.locale ?? "it";
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#9e132a" />
        <Meta />
        <Links />
        <Script nonce={shell?.nonce ?? ""} />
      </head>
      <body>
        <LocaleProvider locale={locale}>{children}</LocaleProvider>
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** Every failure has a page of the site, with words and a way on. */
export function ErrorBoundary() {
  const error = useRouteError();
  const shell = useRouteLoaderData<typeof loader>("root");
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const words = wordsFor(shell?.locale ?? "it");
  return (
    <>
      <title>{`${words.refusals.page(status).title} · ${shell?.settings.siteName ?? ""}`}</title>
      <ErrorPage status={status} requestId={status >= 500 ? (shell?.requestId ?? null) : null} phone={shell?.settings.deskPhone ?? null} />
    </>
  );
}
