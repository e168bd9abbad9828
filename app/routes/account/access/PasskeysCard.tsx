import { PostForm } from "~/components/forms/PostForm";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { useLocale, useWords } from "~/components/locale";
import { paths } from "~/paths";
import { longDate } from "~/text/dates";
import { PasskeyButton } from "../parts/PasskeyButton";

interface Props {
  passkeys: readonly { id: string; browser: string | null; system: string | null; createdAt: Date }[];
}

/** Keys of devices, beside the app. */
export function PasskeysCard({ passkeys }: Props) {
  const locale = useLocale();
  const { passkeys: text, sessions } = useWords().accounts;
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{text.title}</h2>
      <p>{text.lead}</p>
      <ul className="access-list">
        {passkeys.map(({ id, browser, system, createdAt }) => (
          <li key={id}>
            <p>
              <b>{sessions.device(browser, system)}</b>
              <span className="meta">{text.since(longDate(locale, createdAt))}</span>
            </p>
            <PostForm>
              <input type="hidden" name="passkey" value={id} />
              <SubmitButton look="outline-danger" name="intent" value="remove_passkey">
                {text.remove}
                <span className="visually-hidden">: {sessions.device(browser, system)}</span>
              </SubmitButton>
            </PostForm>
          </li>
        ))}
      </ul>
      <PasskeyButton at={paths.access.newPasskey()} kind="new" label={text.add} />
      <noscript>
        <p>{text.noScript}</p>
      </noscript>
    </section>
  );
}
