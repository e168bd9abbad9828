import { SubmitButton } from "~/components/forms/SubmitButton";
import { Icon } from "~/components/Icon";
import { useWords } from "~/components/locale";
import type { Role } from "~/domain/access/roles";
import { ASSIGNABLE_ROLES } from "~/domain/accounts/staffForms";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  user: { roles: readonly Role[] };
  /** One's own administration cannot be taken away. */
  self: boolean;
}

/** Every role an administrator gives, with one button each; then those that come by other ways. */
export function RolesCard({ user, self }: Props) {
  const words = useWords();
  const { accounts } = words;
  const { terms } = accounts;
  const text = accounts.user;
  const others = user.roles.filter((role) => !(ASSIGNABLE_ROLES as readonly Role[]).includes(role));
  return (
    <section className="it-card" aria-labelledby="roles">
      <div className="card-head">
        <h2 id="roles">{text.roles}</h2>
      </div>
      <ul className="queue-list">
        {ASSIGNABLE_ROLES.map((role) => {
          const has = user.roles.includes(role);
          return (
            <li key={role} className="found-row">
              <span>
                {terms.role[role]}{" "}
                {has && (
                  <span className="saved-mark role-has">
                    <Icon name="check" size="xs" />
                    {text.has}
                  </span>
                )}
              </span>
              {!(self && role === "admin") && (
                <PostForm className="row-form">
                  <input type="hidden" name="role" value={role} />
                  <SubmitButton
                    look={has ? "outline-danger" : "outline-primary"}
                    small
                    name="intent"
                    value={has ? "revoke" : "grant"}
                  >
                    {has ? text.revoke : text.grant}
                    <span className="visually-hidden">{text.which(terms.role[role])}</span>
                  </SubmitButton>
                </PostForm>
              )}
            </li>
          );
        })}
      </ul>
      <div className="card-body">
        <p className="meta">{text.rolesLead}</p>
        {others.length > 0 && (
          <p>
            <b>{text.otherRoles}:</b> {others.map((role) => terms.role[role]).join(", ")}.{" "}
            <span className="meta">{text.otherRolesNote}</span>
          </p>
        )}
      </div>
    </section>
  );
}
