import { data, type LoaderFunctionArgs, type LinksFunction } from "@remix-run/node";
import { Links, Outlet, UNSAFE_RemixContext, useMatches, useRouteLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { FormKey } from "~/components/forms/PostForm";
import { LocaleProvider } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { ErrorPage } from "~/components/shell/ErrorPage";
import { useStatus } from "~/components/status";
import { localPath } from "~/paths";
import { findSettings } from "~db/queries/settings/settings";
import { loadActor } from "~/server/request/http";
import publicStyles from "~/styles/public.scss?url";
import { languageOf, LOCALES, wordsFor } from "~/text/words";

export const links: LinksFunction = () => [{ rel: "icon", href: "/favicon.svg", type: "image/svg+xml" }];

/** What every page needs: language, who is signed in, the Comune's own names, and the id of this request. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await loadActor(request, context);
  const { pathname, search } = new URL(request.url);
  return data({
    locale: context.locale,
    formKey: context.formKey(),
    requestId: context.requestId,
    demo: context.demo,
    path: pathname,
    address: context.siteUrl,
    search,
    settings: await context.cached("settings", () => findSettings(context.db)),
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

/** What every frame shows, and the id of this request. */
export function useFrame() {
  const { settings, actor, path, demo, requestId } = useShell();
  return { settings, actor, path, demo, requestId };
}

/** The one script of the site, of its own host: the policy lets run no other. */
function Script() {
  const manifest = useContext(UNSAFE_RemixContext)?.manifest;
  return manifest ? <script type="module" src={manifest.entry.module} async /> : null;
}

/** Title, description and indexing, as the deepest route says them; a page of errors begins its title with "Errore". */
function Head({ shell }: { shell: Shell | undefined }) {
  const matches = useMatches();
  const status = useStatus();
  const words = wordsFor(shell?.locale ?? "it");
  const match = matches.findLast(({ handle }) => (handle as PageHandle | undefined)?.title !== undefined);
  const handle = match?.handle as PageHandle | undefined;
  const readable = match?.data !== undefined;
  const known = status === 422 || status === 409 || status < 400;
  const own =
    handle && (readable || handle.title.length < 2) && known
      ? handle.title(words, match?.data)
      : words.forms.refusals.page(status).title;
  const description = handle?.description && readable && known ? handle.description(words, match?.data) : null;
  const alternates =
    handle?.alternates && readable && known ? handle.alternates(words, match?.data, shell?.locale ?? "it") : [];
  return (
    <>
      <title>{`${status >= 400 && known ? words.forms.refusals.errorPrefix : ""}${own} · ${shell?.settings.siteName ?? ""}`}</title>
      {description ? <meta name="description" content={description} /> : null}
      {alternates.map(({ href, type, title }) => (
        <link key={href} rel="alternate" type={type} href={href} title={title} />
      ))}
      {shell && handle && !handle.private && status < 400
        ? LOCALES.map((locale) => (
            <link
              key={locale}
              rel="alternate"
              hrefLang={locale}
              href={shell.address + localPath(locale, shell.path) + shell.search}
            />
          ))
        : null}
      {handle?.private || status >= 400 ? <meta name="robots" content="noindex" /> : null}
    </>
  );
}

export function Layout({ children }: { children: React.ReactNode }) {
  const shell = useRouteLoaderData<typeof loader>("root");
  const locale = shell?.locale ?? "it";
  return (
    <html lang={locale} dir={languageOf(locale).direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#9e132a" />
        <Head shell={shell} />
        <Links />
        <Script />
      </head>
      <body>
        <LocaleProvider locale={locale}>
          <FormKey.Provider value={shell?.formKey ?? ""}>{children}</FormKey.Provider>
        </LocaleProvider>
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** The last resort: layouts show their own failures inside their frame. */
export function ErrorBoundary() {
  const shell = useRouteLoaderData<typeof loader>("root");
  return (
    <>
      <link rel="stylesheet" href={publicStyles} />
      <main id="main">
        <ErrorPage
          status={useStatus()}
          requestId={shell?.requestId ?? null}
          phone={shell?.settings.deskPhone ?? null}
        />
      </main>
    </>
  );
}
