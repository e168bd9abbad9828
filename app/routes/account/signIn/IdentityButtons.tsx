import { PostForm } from "~/components/forms/PostForm";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { LocalLink, localPath, useLocale, useWords } from "~/components/locale";
import type { ProviderSettings } from "~/domain/accounts/identityProviders";
import { paths } from "~/paths";

interface Props {
  providers: readonly Pick<ProviderSettings, "id" | "label" | "audience">[];
  back: string | null;
  /** The demonstration can start a provider of its own. */
  canStart: boolean;
}

/** Ways in without a password: each provider says whom it is for. */
export function IdentityButtons({ providers, back, canStart }: Props) {
  const text = useWords().accounts.identity;
  const locale = useLocale();
  if (providers.length === 0 && !canStart) return null;
  return (
    <section className="identity-ways mt-4" aria-labelledby="identity">
      <h2 id="identity">{text.title}</h2>
      <ul className="button-stack">
        {providers.map(({ id, label, audience }) => (
          <li key={id}>
            <LocalLink className="btn btn-outline-primary" to={paths.identity.begin(id, { torna: back })}>
              {text.enter(label)}
            </LocalLink>
            <p className="small">{text.audience[audience]}</p>
          </li>
        ))}
        {canStart && (
          <li>
            <PostForm action={localPath(locale, paths.identity.startDemo())}>
              <SubmitButton look="outline-primary">{text.startDemo}</SubmitButton>
              <p className="small">{text.startDemoNote}</p>
            </PostForm>
          </li>
        )}
      </ul>
    </section>
  );
}
