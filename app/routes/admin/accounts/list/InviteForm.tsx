import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import type { FormState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { ASSIGNABLE_ROLES } from "~/domain/accounts/staffForms";
import { PostForm } from "~/components/forms/PostForm";

/** A new person of the staff, by mail. */
export function InviteForm({ form }: { form: FormState }) {
  const words = useWords();
  const { terms } = words.accounts;
  const { users } = words.accounts;
  const { error } = form.field("roles");
  return (
    <section className="it-card" aria-labelledby="invite">
      <div className="card-head">
        <h2 id="invite">{users.invite}</h2>
      </div>
      <div className="card-body">
        <p className="meta">{users.inviteLead}</p>
        <PostForm noValidate className="form-stack mt-3">
          <TextField {...form.field("name")} label={users.name} autoComplete="off" />
          <TextField {...form.field("email")} label={users.email} type="email" autoComplete="off" />
          <CheckboxGroup
            name="roles"
            values={form.all("roles")}
            error={error}
            label={users.roles}
            options={ASSIGNABLE_ROLES.map((role) => ({ value: role, label: terms.role[role] }))}
          />
          <SubmitRow plain>
            <SubmitButton icon="mail">{users.submit}</SubmitButton>
          </SubmitRow>
        </PostForm>
      </div>
    </section>
  );
}
