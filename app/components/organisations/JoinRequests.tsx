import type { JoinRequestId } from "~/domain/ids";
import { mediumDate } from "~/text/format";
import { SubmitButton } from "../forms/SubmitButton";
import { useLocale, useWords } from "../locale";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  requests: readonly { id: JoinRequestId; name: string; email: string; askedAt: Date }[];
}

/** Who asks to join, with the two answers; nothing says who is in already. */
export function JoinRequests({ requests }: Props) {
  const { members } = useWords().organisations;
  const locale = useLocale();
  return (
    <ul className="plain-list">
      {requests.map(({ id, name, email, askedAt }) => (
        <li key={id}>
          <PostForm className="action-line">
            <p>
              <strong>{name}</strong>, {email}
              <span className="meta d-block">{members.askedOn(mediumDate(locale, askedAt))}</span>
            </p>
            <input type="hidden" name="request" value={id} />
            <div className="button-row">
              <SubmitButton small name="intent" value="approve">
                {members.approve}
                <span className="visually-hidden">{members.removeOf(name)}</span>
              </SubmitButton>
              <SubmitButton small look="outline-danger" name="intent" value="refuse">
                {members.refuse}
                <span className="visually-hidden">{members.removeOf(name)}</span>
              </SubmitButton>
            </div>
          </PostForm>
        </li>
      ))}
    </ul>
  );
}
