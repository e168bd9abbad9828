import { useWords } from "~/components/locale";

/** First in the page: straight to the content, or to the foot. */
export function SkipLinks({ footer = true }: { footer?: boolean }) {
  const { skip } = useWords().shell;
  return (
    <nav className="skiplinks" aria-label={skip.label}>
      <a className="visually-hidden-focusable" href="#main">
        {skip.main}
      </a>
      {footer && (
        <a className="visually-hidden-focusable" href="#footer">
          {skip.footer}
        </a>
      )}
    </nav>
  );
}
