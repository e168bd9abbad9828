import { SubmitButton } from "~/components/forms/SubmitButton";
import { useWords } from "~/components/locale";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  user: { disabledAt: Date | null; hasPassword: boolean };
  self: boolean;
}

/** Opening and closing a user's access; nothing for one's own. */
export function AccessCard({ user, self }: Props) {
  const text = useWords().accounts.user;
  if (self) return null;
  const closed = user.disabledAt !== null;
  return (
    <section className="it-card" aria-labelledby="access">
      <div className="card-head">
        <h2 id="access">{text.access}</h2>
      </div>
      {!user.hasPassword && !closed && (
        <PostForm className="card-body">
          <SubmitButton name="intent" value="invite" icon="mail">
            {text.inviteAgain}
          </SubmitButton>
          <p className="meta mt-2">{text.inviteAgainNote}</p>
        </PostForm>
      )}
      <PostForm className="card-body">
        <SubmitButton name="intent" value={closed ? "enable" : "disable"} look={closed ? "primary" : "outline-danger"}>
          {closed ? text.enable : text.disable}
        </SubmitButton>
        {!closed && <p className="meta mt-2">{text.disableNote}</p>}
      </PostForm>
    </section>
  );
}
