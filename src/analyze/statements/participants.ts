import { undergoingVerbs } from "../../language/en/modal-words.ts";
import { timeNouns } from "../../language/en/time-nouns.ts";
import type { TokenRange } from "../../language/index.ts";
import type { Participant, ParticipantRole, Span } from "../../model/index.ts";
import { type Mentions, mentionCovering, type PlacedMention } from "../mentions.ts";
import { isNever } from "../never.ts";
import { child, children, feature, lemma, lower, partOfSpeech, relation, type Tree } from "../tree.ts";
import { isNominal, nominalRange } from "./nominals.ts";
import { nounParticipants, objectOfRelative, type Predicate } from "./predicates.ts";
import { closed } from "./whole-names.ts";

/** A participant with its head word. */
export interface PlacedParticipant {
  readonly token: number;
  readonly participant: Participant;
  readonly mention?: PlacedMention;
}

/** Who and what take part, in reading order. */
export function participantsOf(tree: Tree, predicate: Predicate, mentions: Mentions): PlacedParticipant[] {
  const roles =
    predicate.kind === "noun"
      ? nounRoles(tree, predicate.token, mentions)
      : clauseRoles(tree, predicate, mentions);
  return roles
    .flatMap((role) => [role, ...listedWith(tree, mentions, role)])
    .map(({ token, role, range }) => placed(tree, mentions, token, role, range))
    .sort((a, b) => a.participant.start - b.participant.start || a.participant.end - b.participant.end);
}

interface Role {
  readonly token: number;
  readonly role: ParticipantRole;
  readonly range?: TokenRange;
}

function placed(
  tree: Tree,
  mentions: Mentions,
  token: number,
  role: ParticipantRole,
  range?: TokenRange,
): PlacedParticipant {
  const { from, to } = range ?? nominalRange(tree, token);
  const { starts, ends } = tree.annotated;
  const mention = mentionAt(tree, mentions, token);
  return {
    token,
    participant: {
      ...(mention && { entityId: mention.entity.id }),
      role,
      ...closed(tree.annotated.text, withName({ start: starts[from]!, end: ends[to - 1]! }, mention)),
    },
    ...(mention && { mention }),
  };
}

/** "Xi and Putin met": each of a list takes part in the same role. */
function listedWith(tree: Tree, mentions: Mentions, { token, role, range }: Role): Role[] {
  if (range || role === "attribute") return [];
  const end = mentionAt(tree, mentions, token)?.mention.end ?? 0;
  return children(tree, token, "conj")
    .filter(
      (it) =>
        tree.annotated.starts[it]! >= end &&
        isNominal(tree, it) &&
        child(tree, it, "nsubj", "nsubj:pass", "cop") === undefined,
    )
    .map((it) => ({ token: it, role }));
}

/** A name is not cut where the parse takes its "and" for a list. */
function withName({ start, end }: Span, found: PlacedMention | undefined): Span {
  if (found?.mention.form !== "name") return { start, end };
  return { start: Math.min(start, found.mention.start), end: Math.max(end, found.mention.end) };
}

/** The mention at a head word, or at a name that stands beside it in the same nominal. */
export function mentionAt(tree: Tree, mentions: Mentions, token: number): PlacedMention | undefined {
  const { starts, ends } = tree.annotated;
  const at = (it: number) => mentionCovering(mentions, { start: starts[it]!, end: ends[it]! });
  const own = at(token);
  if (own) return own;
  for (const it of children(tree, token, "appos", "flat", "compound")) {
    if (partOfSpeech(tree, it) !== "PROPN" || (relation(tree, it) === "compound" && it < token - 1)) continue;
    const found = at(it);
    if (found && relation(tree, it) !== "compound") return found;
  }
  return undefined;
}

function clauseRoles(tree: Tree, predicate: Predicate, mentions: Mentions): Role[] {
  const { token, subject } = predicate;
  const roles: Role[] = [];
  if (subject !== undefined) roles.push({ token: subject, role: subjectRole(tree, predicate) });
  const objects = children(tree, token, "obj");
  const indirect = child(tree, token, "iobj");
  if (indirect !== undefined) roles.push({ token: indirect, role: "recipient" });
  for (const it of objects) roles.push({ token: it, role: "patient" });
  const relativized = objectOfRelative(tree, predicate);
  if (relativized !== undefined) roles.push({ token: relativized, role: "patient" });
  if (predicate.kind === "copula")
    roles.push({ token, role: "attribute", range: attributeRange(tree, token) });
  for (const it of children(tree, token, "obl", "obl:agent", "obl:arg")) {
    const role = obliqueRole(tree, it, predicate, mentions);
    if (role) roles.push({ token: it, role });
  }
  if (predicate.lemma === "be" && predicate.kind === "verb")
    return roles.map((it) => (it.token === subject ? { ...it, role: "patient" } : it));
  return roles
    .filter((it) => !isNever(tree, it.token))
    .filter((it, index) => isNominal(tree, it.token) || it.role === "attribute" || index === 0);
}

function subjectRole(tree: Tree, { token, passive, shared, lemma: word, kind }: Predicate): ParticipantRole {
  if (kind === "copula") return "agent";
  // A participle behind a noun without a subject of its own: the men arrested there.
  if (passive) return "patient";
  if (!shared && relation(tree, token) === "acl") return "agent";
  return undergoingVerbs.has(word) && child(tree, token, "obj") === undefined ? "patient" : "agent";
}

/** What a copula links to, without its subject and its verb. */
function attributeRange(tree: Tree, token: number): TokenRange {
  const { from, to } = nominalRange(tree, token);
  const copula = child(tree, token, "cop") ?? from - 1;
  let first = copula < token ? Math.max(from, copula + 1) : from;
  while (first < token && /^(?:ADV|PART|PUNCT)$/.test(partOfSpeech(tree, first))) first++;
  return { from: Math.min(first, token), to: Math.max(to, token + 1) };
}

const roleOfCase: Readonly<Record<string, ParticipantRole>> = {
  with: "companion", alongside: "companion", among: "other", about: "topic", on: "topic", over: "topic", regarding: "topic",
  concerning: "topic", as: "attribute", from: "origin", into: "destination", onto: "destination", toward: "destination",
  towards: "destination", against: "patient", for: "other", of: "other", in: "other", at: "other", to: "recipient",
}; // biome-ignore format: a table reads better in rows

const placeTypes = new Set(["place", "facility"]);

function obliqueRole(
  tree: Tree,
  token: number,
  predicate: Predicate,
  mentions: Mentions,
): ParticipantRole | undefined {
  if (!isNominal(tree, token)) return undefined;
  const preposition = child(tree, token, "case");
  if (preposition === undefined) return undefined;
  const word = lower(tree, preposition);
  if (relation(tree, token) === "obl:agent" || (word === "by" && predicate.passive)) return "agent";
  const isPlace = placeTypes.has(mentionAt(tree, mentions, token)?.entity.type ?? "");
  if (isPlace && /^(?:in|at|on|near|outside|inside|off|across|over|around|within)$/.test(word))
    return "place";
  if (isPlace && /^(?:to|into|toward|towards|for)$/.test(word)) return "destination";
  if (isTime(tree, token)) return undefined;
  return roleOfCase[word] ?? "other";
}

function isTime(tree: Tree, token: number): boolean {
  return timeNouns.has(lemma(tree, token)) || feature(tree, token, "NumType") !== undefined;
}

/** Of a noun: Norland's attack on the port, the arrival of the ferry, a visit to Kesh by Pahl. */
function nounRoles(tree: Tree, noun: number, mentions: Mentions): Role[] {
  const participants = nounParticipants(tree, noun);
  const hasOwner = participants.some((it) => relation(tree, it) !== "nmod");
  return participants.flatMap((token) => {
    if (relation(tree, token) !== "nmod") return [{ token, role: "agent" as const }];
    if (isTime(tree, token)) return [];
    const role = nounCaseRole(tree, token, noun, mentions, hasOwner);
    return role ? [{ token, role }] : [];
  });
}

/** Nouns whose "of" names who does it and not what it is done to. */
const subjectiveNouns = new Set(
  `arrival departure death return meeting summit gathering visit trip resignation election victory collapse crash eruption rise fall
  increase decrease decline growth outbreak march strike protest opening closure end beginning start decision statement`.split(
    /\s+/,
  ),
);

function nounCaseRole(
  tree: Tree,
  token: number,
  noun: number,
  mentions: Mentions,
  hasOwner: boolean,
): ParticipantRole | undefined {
  const preposition = child(tree, token, "case");
  if (preposition === undefined) return undefined;
  const word = lower(tree, preposition);
  const isPlace = placeTypes.has(mentionAt(tree, mentions, token)?.entity.type ?? "");
  switch (word) {
    case "by":
      return "agent";
    case "of":
      return !hasOwner && subjectiveNouns.has(lemma(tree, noun)) ? "agent" : "patient";
    case "between":
      return "agent";
    case "on":
    case "against":
      return "patient";
    case "to":
      return isPlace ? "destination" : "recipient";
    case "in":
    case "at":
    case "near":
      return isPlace ? "place" : undefined;
    default:
      return roleOfCase[word];
  }
}
