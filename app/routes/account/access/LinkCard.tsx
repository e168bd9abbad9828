import { LocalLink, useWords } from "~/components/locale";
import { paths } from "~/paths";

/** The Comune's own providers of identities, to be linked once by each of the staff. */
export function LinkCard({ providers }: { providers: readonly { id: string; label: string }[] }) {
  const text = useWords().accounts.identity;
  return (
    <section aria-labelledby="identity">
      <h2 id="identity">{text.link}</h2>
      <p>{text.linkText}</p>
      <ul className="button-stack">
        {providers.map(({ id, label }) => (
          <li key={id}>
            <LocalLink className="btn btn-outline-primary" to={paths.identity.begin(id, { collega: "1" })}>
              {text.linkTo(label)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
