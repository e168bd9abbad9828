import { SubmitButton } from "~/components/forms/SubmitButton";
import { useWords } from "~/components/locale";
import { PostForm } from "~/components/forms/PostForm";

/** The switch of the second order. Pressing it is written in the register, so it is a form and not a link. */
export function PriorityCard({ on }: { on: boolean }) {
  const { priority } = useWords().matching.desk;
  return (
    <section className="it-card" aria-labelledby="priority">
      <PostForm className="card-body priority-switch">
        <input type="hidden" name="intent" value="priority" />
        <div>
          <h2 id="priority" className="h3">
            {priority.title}: {on ? priority.on : priority.off}
          </h2>
          <p className="meta">{priority.note}</p>
        </div>
        <SubmitButton look="outline-primary" small name="on" value={on ? "0" : "1"}>
          {on ? priority.turnOff : priority.turnOn}
        </SubmitButton>
      </PostForm>
    </section>
  );
}
