import { Icon } from "~/components/Icon";
import { LocalLink, useWords } from "~/components/locale";

interface Props {
  page: number;
  pages: number;
  /** Address of a page, without the language prefix. */
  to: (page: number) => string;
}

/** First, last, and the neighbours of the current page; 0 stands for a gap. */
export function pagesShown(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  return sorted.flatMap((n, i) => (i > 0 && n - (sorted[i - 1] ?? 0) > 1 ? [0, n] : [n]));
}

/** Links to the pages of a list. Nothing when there is only one. */
export function Pagination({ page, pages, to }: Props) {
  const { pagination } = useWords().shell;
  if (pages <= 1) return null;
  return (
    <nav className="pagination-wrapper" aria-label={pagination.label}>
      <ul className="pagination">
        {page > 1 && (
          <li className="page-item">
            <LocalLink className="page-link" to={to(page - 1)} rel="prev">
              <Icon name="back" size="sm" />
              {pagination.previous}
            </LocalLink>
          </li>
        )}
        {pagesShown(page, pages).map((n, i) => (
          <li key={i} className="page-item">
            {n === 0 ? (
              <span className="page-link">…</span>
            ) : (
              <LocalLink className="page-link" to={to(n)} aria-current={n === page ? "page" : undefined}>
                <span className="visually-hidden">{pagination.page} </span>
                {n}
              </LocalLink>
            )}
          </li>
        ))}
        {page < pages && (
          <li className="page-item">
            <LocalLink className="page-link" to={to(page + 1)} rel="next">
              {pagination.next}
              <Icon name="arrow" size="sm" />
            </LocalLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
