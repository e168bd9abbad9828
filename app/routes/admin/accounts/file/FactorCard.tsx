import { PostForm } from "~/components/forms/PostForm";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { useWords } from "~/components/locale";

interface Props {
  user: { hasFactor: boolean };
  self: boolean;
}

/** Whether a user signs in in two steps, and the way out for a user who has lost both the app and the codes. */
export function FactorCard({ user, self }: Props) {
  const text = useWords().accounts.factor.reset;
  return (
    <section className="it-card" aria-labelledby="factor">
      <div className="card-head">
        <h2 id="factor">{text.title}</h2>
      </div>
      <div className="card-body">
        <p>{user.hasFactor ? text.on : text.off}</p>
        {user.hasFactor && !self && (
          <PostForm>
            <SubmitButton look="outline-danger" name="intent" value="reset_factor">
              {text.submit}
            </SubmitButton>
            <p className="meta mt-2">{text.note}</p>
          </PostForm>
        )}
      </div>
    </section>
  );
}
