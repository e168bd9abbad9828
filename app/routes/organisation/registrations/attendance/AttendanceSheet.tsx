import { Icon } from "~/components/Icon";
import { Check } from "~/components/forms/Check";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { useWords } from "~/components/locale";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  event: { organisationName: string; where: string };
  sessionAt: Date;
  people: readonly { id: string; name: string; present: boolean }[];
  /** Its day has not come: only to be printed. */
  early: boolean;
}

/** Rows for people who come to the door, on paper. */
const BLANK_ROWS = 4;
const EMPTY = "\u00a0";

/** Boxes on a screen, lines to sign on A4: the same sheet. */
export function AttendanceSheet({ event, sessionAt, people, early }: Props) {
  const { sheet } = useWords().registrations;
  return (
    <PostForm className="sheet">
      <input type="hidden" name="incontro" value={sessionAt.toISOString()} />
      <div className="sheet-head">
        <p>
          {sheet.heldBy}: <strong>{event.organisationName}</strong>
          {event.where ? `, ${event.where}` : ""}
        </p>
      </div>
      <div className="it-card">
        <table className="table">
          <caption className="visually-hidden">{sheet.title}</caption>
          <thead>
            <tr>
              <th scope="col" className="sheet-number">
                {sheet.number}
              </th>
              <th scope="col">{sheet.person}</th>
              <th scope="col" className="sheet-signature">
                {sheet.signature}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ id, name, present }, at) => (
              <tr key={id}>
                <td className="sheet-number">{at + 1}</td>
                <th scope="row">
                  <input type="hidden" name="riga" value={id} />
                  {early ? (
                    name
                  ) : (
                    <Check
                      type="checkbox"
                      id={`presente-${id}`}
                      name="presente"
                      option={{ value: id, label: name }}
                      checked={present}
                    />
                  )}
                </th>
                <td className="sheet-signature">{EMPTY}</td>
              </tr>
            ))}
            {Array.from({ length: BLANK_ROWS }, (_, at) => (
              <tr key={at} className="sheet-blank" aria-hidden="true">
                <td className="sheet-number">{people.length + at + 1}</td>
                <td>{EMPTY}</td>
                <td className="sheet-signature">{EMPTY}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="sheet-foot">{sheet.teacher}</p>
      <div className="button-row mt-3 no-print">
        {early ? null : <SubmitButton>{sheet.save}</SubmitButton>}
        <button type="button" className="tool-link" data-print hidden>
          <Icon name="print" size="sm" />
          {sheet.print}
        </button>
      </div>
    </PostForm>
  );
}
