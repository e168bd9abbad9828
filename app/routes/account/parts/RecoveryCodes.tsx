import { LocalLink, useWords } from "~/components/locale";
import { PageHead } from "~/components/shell/PageHead";
import { formatRecoveryCode } from "~/domain/accounts/factorCodes";

/** The recovery codes, shown once: to print or to copy. */
export function RecoveryCodes({ codes, next }: { codes: readonly string[]; next: string }) {
  const text = useWords().accounts.factor.codes;
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <div className="container page-body">
        <p>{text.text}</p>
        <ol className="recovery-codes" aria-label={text.list}>
          {codes.map((code) => (
            <li key={code}>
              <code>{formatRecoveryCode(code)}</code>
            </li>
          ))}
        </ol>
        <p className="button-row d-print-none">
          <LocalLink className="btn btn-primary" to={next}>
            {text.go}
          </LocalLink>
          <button type="button" className="btn btn-outline-primary" data-print hidden>
            {text.print}
          </button>
        </p>
      </div>
    </>
  );
}
