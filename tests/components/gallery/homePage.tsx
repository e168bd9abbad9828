import { Badge } from "~/components/data/Badge";
import { ChipLinks } from "~/routes/site/home/ChipLinks";
import { DayTile } from "~/routes/site/parts/DayTile";
import { Figures } from "~/routes/site/home/Figures";
import { Icon } from "~/components/Icon";
import { LocalLink } from "~/components/locale";
import { PostingCardSmall } from "~/routes/site/parts/PostingCardSmall";
import { PageRating } from "~/routes/site/layout/PageRating";
import { SiteFrame } from "~/routes/site/layout/SiteFrame";
import { Wall } from "~/components/Wall";
import { FRAME, NOW, POSTINGS } from "./sample";
import { SearchForm } from "./searchForm";

export function Home() {
  return (
    <SiteFrame {...FRAME} path="/">
      <section className="it-hero-wrapper hero">
        <div className="hero-art">
          <Wall variant="ring" className="hero-wall" />
        </div>
        <div className="container">
          <h1>Un lavoro vicino, una risposta certa</h1>
          <p className="lead">
            Offerte controllate dallo sportello del Comune. Ti candidi senza registrarti e sai sempre a che punto sei.
          </p>
          <SearchForm className="search-box" />
          <div className="quick-searches">
            <h2>Più cercate</h2>
            <ChipLinks
              chips={[
                { label: "Senza esperienza", to: "/a", count: 34 },
                { label: "Part-time", to: "/b", count: 41 },
                { label: "Inizia subito", to: "/c", count: 18 },
              ]}
            />
          </div>
        </div>
      </section>
      <section className="section">
        <div className="container">
          <ul className="doors">
            {(
              [
                ["blue", "briefcase", "Cerco lavoro", "128 opportunità aperte"],
                ["red", "people", "Cerco persone", "Pubblica gratis"],
                ["gold", "heart", "Ho bisogno di aiuto", "Prenota un incontro"],
              ] as const
            ).map(([tone, icon, title, more]) => (
              <li key={tone} className="door">
                <span className={`arch arch-${tone}`}>
                  <Icon name={icon} />
                </span>
                <h2>
                  <LocalLink to="/x">{title}</LocalLink>
                </h2>
                <p>Lavori, tirocini, corsi e laboratori. Bastano pochi minuti, anche senza curriculum.</p>
                <span className="more-link">
                  {more}
                  <Icon name="arrow" size="sm" />
                </span>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className="section pt-0">
        <div className="container">
          <div className="section-head">
            <h2>Scadono presto</h2>
            <LocalLink className="more-link" to="/o">
              Tutte le scadenze
              <Icon name="arrow" size="sm" />
            </LocalLink>
          </div>
          <ul className="card-trio">
            {POSTINGS.slice(0, 3).map((posting) => (
              <li key={posting.code}>
                <PostingCardSmall posting={posting} now={NOW} foot="closes" />
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className="section section-paper">
        <div className="container split">
          <div>
            <div className="section-head">
              <h2>Prossimi appuntamenti</h2>
            </div>
            <ul className="event-list">
              {["2026-11-24", "2026-11-27"].map((day) => (
                <li key={day} className="event-row">
                  <DayTile when={day} />
                  <div>
                    <h3>
                      <LocalLink to="/e">Il curriculum in un’ora</LocalLink>
                    </h3>
                    <p>Laboratorio · ore 10:00–11:30 · Sportello lavoro</p>
                    <Badge tone="open">5 posti liberi su 12</Badge>
                  </div>
                </li>
              ))}
            </ul>
          </div>
          <section className="desk-box" aria-labelledby="sp">
            <div className="desk-box-top">
              <Wall variant="outline" />
              <h2 id="sp">Preferisci parlarne?</h2>
              <p>Allo sportello ti aiutiamo a cercare e a candidarti. È gratis.</p>
            </div>
            <div className="desk-box-body">
              <a className="phone-link" href="tel:0583000123">
                <Icon name="phone" />
                0583 000 123
              </a>
              <p className="small">Di’ il codice dell’annuncio, per esempio L-482.</p>
              <dl className="opening-hours">
                <div className="today">
                  <dt>Oggi, lunedì</dt>
                  <dd>9.00–13.00</dd>
                </div>
                <div>
                  <dt>Martedì</dt>
                  <dd>
                    <span>9.00–13.00</span> <span>e 15.00–17.30</span>
                  </dd>
                </div>
              </dl>
              <div className="button-stack">
                <LocalLink className="btn btn-primary" to="/p">
                  <Icon name="calendar" />
                  Prenota un appuntamento
                </LocalLink>
                <LocalLink className="btn btn-outline-primary" to="/s">
                  Come arrivare e altre sedi
                </LocalLink>
              </div>
            </div>
          </section>
        </div>
      </section>
      <section className="numbers-band">
        <Wall variant="ring" />
        <div className="container">
          <div className="section-head">
            <h2>I numeri del protocollo</h2>
          </div>
          <Figures
            figures={[
              { value: "128", label: "opportunità aperte oggi, in sette Comuni" },
              { value: "6", unit: "giorni", label: "il tempo di risposta tipico" },
              { value: "91", unit: "%", label: "candidature che hanno avuto risposta" },
              { value: "347", label: "persone assunte nel 2026 passando di qui" },
            ]}
          />
          <p className="small">
            Dati al 22 novembre 2026. <LocalLink to="/d">Come li calcoliamo</LocalLink>
          </p>
        </div>
      </section>
      <PageRating action="/parere" path="/" />
    </SiteFrame>
  );
}
