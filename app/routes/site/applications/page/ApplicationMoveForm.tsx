import { SubmitButton } from "~/components/forms/SubmitButton";
import type { ApplicationMove } from "~/domain/applications/moves";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  move: ApplicationMove;
  children: string;
  look?: "primary" | "outline-primary" | "outline-danger";
}

/** One move of an application by the person who sent it: a form that is one button. */
export function ApplicationMoveForm({ move, children, look }: Props) {
  return (
    <PostForm className="d-inline-block">
      <input type="hidden" name="move" value={move} />
      <SubmitButton {...(look ? { look } : {})}>{children}</SubmitButton>
    </PostForm>
  );
}
