import { localPath, useLocale, useWords } from "~/components/locale";
import { paths } from "~/paths";
import { PostForm } from "~/components/forms/PostForm";

/** Signing out changes something, so it is a button in a form. */
export function SignOut() {
  const { header } = useWords().shell;
  return (
    <PostForm action={localPath(useLocale(), paths.signOut())}>
      <button type="submit" className="link-button">
        {header.signOut}
      </button>
    </PostForm>
  );
}
