import { LocalLink, useWords } from "~/components/locale";
import { paths } from "~/paths";

/** A quiet line saying that nothing here is real. */
export function DemoBanner({ signedIn }: { signedIn: boolean }) {
  const { demo } = useWords().shell;
  return (
    <section className="demo-banner" aria-label={demo.label}>
      <div className="container">
        <p>{demo.text}</p>
        <LocalLink to={paths.demoMail()}>{demo.mailLink}</LocalLink>
        {!signedIn && <LocalLink to={paths.signIn()}>{demo.signInLink}</LocalLink>}
      </div>
    </section>
  );
}
