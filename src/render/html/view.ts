import type { Claim, Entity, Omission, Quotation, Synopsis, SynopsisDocument } from "../../model/index.ts";
import { groupBy } from "../../util/group.ts";
import { byWeight } from "../claim-order.ts";
import { articleNames } from "./names.ts";

/** Look-ups over one synopsis, made once and handed to every part of the page. Decides nothing. */
export interface View {
  readonly synopsis: Synopsis;
  /** The documents about the event, in the order of the synopsis. */
  readonly documents: readonly SynopsisDocument[];
  readonly unrelated: readonly SynopsisDocument[];
  readonly documentById: ReadonlyMap<string, SynopsisDocument>;
  /** 1 for the first document of the list. */
  readonly numberOf: ReadonlyMap<string, number>;
  readonly nameOf: ReadonlyMap<string, string>;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly claimById: ReadonlyMap<string, Claim>;
  /** The number a claim is shown by. */
  readonly claimNumber: ReadonlyMap<string, number>;
  readonly quotationById: ReadonlyMap<string, Quotation>;
  readonly originOf: ReadonlyMap<string, string>;
  /** 1 for the first origin of the list. */
  readonly originNumber: ReadonlyMap<string, number>;
  readonly omissionsOf: ReadonlyMap<string, readonly Omission[]>;
  readonly agreed: readonly Claim[];
  readonly disputed: readonly Claim[];
  /** The disputed claims with a dispute of their own; the others stand on a side of one. */
  readonly contended: readonly Claim[];
  readonly single: readonly Claim[];
}

/** Claims in the order in which they are shown: what most origins tell first. */
export function viewOf(synopsis: Synopsis): View {
  const documents = synopsis.documents.filter((it) => it.related);
  const shown = [...synopsis.claims].sort(byWeight);
  const ofStatus = (status: Claim["status"]) => shown.filter((it) => it.status === status);
  const ordered = [...ofStatus("agreed"), ...ofStatus("disputed"), ...ofStatus("single")];
  return {
    synopsis,
    documents,
    unrelated: synopsis.documents.filter((it) => !it.related),
    documentById: new Map(synopsis.documents.map((it) => [it.id, it])),
    numberOf: new Map(synopsis.documents.map((it, at) => [it.id, at + 1])),
    nameOf: articleNames(synopsis.documents),
    entityById: new Map(synopsis.entities.map((it) => [it.id, it])),
    claimById: new Map(synopsis.claims.map((it) => [it.id, it])),
    claimNumber: new Map(ordered.map((it, at) => [it.id, at + 1])),
    quotationById: new Map(synopsis.quotations.map((it) => [it.id, it])),
    originOf: new Map(
      synopsis.lineage.origins.flatMap((origin) => origin.documents.map((id) => [id, origin.id])),
    ),
    originNumber: new Map(synopsis.lineage.origins.map((it, at) => [it.id, at + 1])),
    omissionsOf: groupBy(synopsis.omissions, (it) => it.documentId),
    agreed: ofStatus("agreed"),
    disputed: ofStatus("disputed"),
    contended: ofStatus("disputed").filter((it) => it.disputes.length > 0),
    single: ofStatus("single"),
  };
}

/** The name an article goes by on the page. */
export function nameOf(view: View, documentId: string): string {
  return view.nameOf.get(documentId) ?? "?";
}

/** The name of an entity, if it is known. */
export function entityName(view: View, entityId: string | undefined): string | undefined {
  return entityId === undefined ? undefined : view.entityById.get(entityId)?.name;
}
