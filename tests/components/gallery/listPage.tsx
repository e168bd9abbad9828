import { ActiveChips } from "~/routes/site/postings/list/ActiveChips";
import { ComuniList } from "~/routes/site/postings/list/ComuniList";
import { MapOfComuni } from "~/routes/site/postings/list/MapOfComuni";
import { Pagination } from "~/components/data/Pagination";
import { SortLinks } from "~/routes/site/postings/list/SortLinks";
import { Check } from "~/components/forms/Check";
import { Icon } from "~/components/Icon";
import { LocalLink } from "~/components/locale";
import { PostingCard } from "~/routes/site/parts/PostingCard";
import { PageHead } from "~/components/shell/PageHead";
import { SiteFrame } from "~/routes/site/layout/SiteFrame";
import { COMUNI, FRAME, NOW, POSTINGS } from "./sample";
import { SearchForm } from "./searchForm";

export function List() {
  const groups = [
    ["Che cosa", ["Lavoro", "Tirocinio", "Laboratorio"]],
    ["Orario", ["Tempo pieno", "Part-time"]],
  ] as const;
  return (
    <SiteFrame {...FRAME}>
      <PageHead title="Opportunità a Lucca e nella Piana" here="Opportunità" wall={false}>
        <SearchForm className="search-bar" />
      </PageHead>
      <div className="container with-filters">
        <div>
          <details className="filters">
            <summary>
              <Icon name="filter" size="sm" />
              Filtri: 2 attivi
              <Icon name="chevron" size="sm" />
            </summary>
            <form aria-label="Filtri">
              {groups.map(([legend, labels], g) => (
                <fieldset key={legend}>
                  <legend>{legend}</legend>
                  {labels.map((label, i) => (
                    <Check
                      key={label}
                      type="checkbox"
                      id={`g${g}-${i}`}
                      name="g"
                      option={{ value: String(i), label, count: 18 - i }}
                      checked={i === 1}
                    />
                  ))}
                </fieldset>
              ))}
              <button className="btn btn-primary w-100" type="submit">
                Mostra 43 risultati
              </button>
            </form>
          </details>
        </div>
        <div>
          <div className="results-head">
            <h2>43 opportunità</h2>
            <SortLinks
              current="a"
              orders={[
                { key: "a", label: "consigliate", to: "/1" },
                { key: "b", label: "più vicine", to: "/2" },
                { key: "c", label: "in scadenza", to: "/3" },
              ]}
            />
          </div>
          <ActiveChips
            chips={[
              { label: "Entro 20 km da Lucca", to: "/x" },
              { label: "Senza patente", to: "/y" },
            ]}
            clearTo="/z"
          />
          <ul className="posting-list">
            {POSTINGS.map((posting) => (
              <li key={posting.code}>
                <PostingCard posting={posting} now={NOW} />
              </li>
            ))}
          </ul>
          <div className="alert-offer">
            <Icon name="bell" />
            <div>
              <h3>Ti avvisiamo noi</h3>
              <p>Una e-mail quando esce qualcosa con questi filtri. Nessuna registrazione.</p>
            </div>
            <LocalLink className="btn btn-outline-primary" to="/av">
              Crea l’avviso
            </LocalLink>
          </div>
          <Pagination page={3} pages={9} to={(page) => `/opportunita?pagina=${page}`} />
        </div>
      </div>
      <section className="section section-paper section-edge">
        <div className="container map-and-list">
          <div>
            <div className="section-head">
              <h2>Dove sono</h2>
            </div>
            <ComuniList comuni={COMUNI} />
          </div>
          <div>
            <MapOfComuni comuni={COMUNI} />
          </div>
        </div>
      </section>
    </SiteFrame>
  );
}
