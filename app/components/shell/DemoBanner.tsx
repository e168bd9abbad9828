import { A, useWords } from "~/components/locale";
import { paths } from "~/paths";

/** A quiet line saying that nothing here is real. */
export function DemoBanner({ signedIn }: { signedIn: boolean }) {
  const { demo } = useWords().shell;
  return (
    <section className="demo-banner" aria-label={demo.label}>
      <div className="container">
        <p>{demo.text}</p>
        <A to={paths.demoMail()}>{demo.mailLink}</A>
        {!signedIn && <A to={paths.signIn()}>{demo.signInLink}</A>}
      </div>
    </section>
  );
}
