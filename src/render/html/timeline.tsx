import type { TimelineItem } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { compareStrings } from "../../util/order.ts";
import { dateWords, dayOf } from "../dates.ts";
import { eventAnchor } from "./anchors.ts";
import { Foreign, Outlet, Outlets, Section, Tag } from "./parts.tsx";
import type { View } from "./view.ts";
import { counted, eventStatusWords } from "./vocabulary.ts";

/** What happened when, as exactly as the articles say it; background apart from the news. */
export function Timeline({ view }: { view: View }) {
  const items = [...view.synopsis.timeline].sort((a, b) => compareStrings(startOf(a), startOf(b)));
  if (items.length === 0) return null;
  const news = items.filter((it) => !it.background);
  const background = items.filter((it) => it.background);
  return (
    <Section
      id="timeline"
      title="When"
      lead="A filled mark happened, an open one was planned when it was written, a dotted one is alleged. No date is more exact than the words it was read from."
    >
      <Days view={view} items={news} />
      {background.length > 0 ? (
        <>
          <h3>Background</h3>
          <Days view={view} items={background} />
        </>
      ) : null}
    </Section>
  );
}

function startOf(item: TimelineItem): string {
  return item.time.from ?? item.time.value;
}

function Days({ view, items }: { view: View; items: readonly TimelineItem[] }) {
  return (
    <ol class="timeline">
      {[...groupBy(items, (it) => dayOf(it.time.value))].map(([day, list]) => (
        <li class="day">
          <p class="date">
            <time>{dateWords(day)}</time>
          </p>
          <ul>
            {list.map((item) => (
              <Event view={view} item={item} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Event({ view, item }: { view: View; item: TimelineItem }) {
  const hour = item.time.value.includes("T") ? dateWords(item.time.value).split(", ")[1] : undefined;
  const articles = [...groupBy(item.evidence, (it) => it.documentId).values()].flatMap((it) => it[0] ?? []);
  return (
    <li id={eventAnchor(item.id)} class={`event event-${item.status}`}>
      <svg class="mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="5" />
      </svg>
      <p>
        {hour ? <b class="hour">{hour} </b> : null}
        <span class="words">
          <Foreign text={item.text.quote} most={300} />
        </span>{" "}
        {item.status === "happened" ? null : (
          <Tag kind={item.status}>{eventStatusWords[item.status] ?? item.status}</Tag>
        )}
      </p>
      <div class="meta">
        {item.time.phrase ? (
          <>
            read from “<Foreign text={item.time.phrase.quote} most={60} />”
            {item.time.certainty === "likely" ? ", likely" : ""} ·{" "}
          </>
        ) : null}
        {counted(articles.length, "article")}: <Outlets view={view} at={articles} />
      </div>
      {item.otherTimes && item.otherTimes.length > 0 ? (
        <p class="otherwise">
          Dated otherwise:{" "}
          {item.otherTimes.map(({ value, phrase }, at) => (
            <>
              {at > 0 ? "; " : ""}
              {dateWords(value)} (“
              <Foreign text={phrase.quote} most={60} />
              ”, <Outlet view={view} at={phrase} />)
            </>
          ))}
        </p>
      ) : null}
    </li>
  );
}
