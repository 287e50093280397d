import type { Viewer } from '../viewer.ts';

/**
 * Which rows of a noun a viewer may see, as a neutral value: all, none, or any of some clauses. Everything a clause
 * names must hold. The same value answers for one thing here and becomes one SQL condition in
 * `data/<noun>.visibility.ts`, so the two cannot disagree.
 * Example: an officer of Tabriz sees { states: public } or { provinceId: IR-03, countyId: IR-03-tabriz }.
 */
export type Clause = {
  readonly states?: readonly string[];
  readonly commitmentStates?: readonly string[];
  readonly provinceId?: string;
  readonly countyId?: string;
  /** The organization that gives. */
  readonly providerOrganizationId?: string;
  readonly providerKinds?: readonly string[];
  /** An organization with a commitment on it. */
  readonly partyOrganizationId?: string;
  /** The organization it is, or belongs to. */
  readonly organizationId?: string;
  readonly personId?: string;
  readonly publishedOnce?: true;
  readonly oneOff?: false;
};

export type Visibility =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'any'; readonly of: readonly Clause[] };

/** What a clause may ask of a thing. A thing without the fact does not meet the clause. */
export type VisibleFacts = {
  readonly id?: string;
  readonly state?: string;
  readonly commitmentState?: string;
  readonly provinceId?: string | null;
  readonly countyId?: string | null;
  readonly providerOrganizationId?: string | null;
  readonly providerKind?: string;
  readonly partyOrganizationIds?: readonly string[];
  readonly organizationId?: string;
  readonly organizationIds?: readonly string[];
  readonly personId?: string;
  readonly publishedOnce?: boolean;
  readonly oneOff?: boolean;
};

export function anyOf(clauses: readonly Clause[]): Visibility {
  if (clauses.length === 0) return { kind: 'none' };
  return clauses.some((clause) => Object.keys(clause).length === 0) ? { kind: 'all' } : { kind: 'any', of: clauses };
}

export function sees(visibility: Visibility, facts: VisibleFacts): boolean {
  if (visibility.kind !== 'any') return visibility.kind === 'all';
  return visibility.of.some((clause) => meets(clause, facts));
}

function meets(clause: Clause, facts: VisibleFacts): boolean {
  return (
    within(clause.states, facts.state) &&
    within(clause.commitmentStates, facts.commitmentState) &&
    within(clause.providerKinds, facts.providerKind) &&
    same(clause.provinceId, facts.provinceId) &&
    same(clause.countyId, facts.countyId) &&
    same(clause.providerOrganizationId, facts.providerOrganizationId) &&
    same(clause.personId, facts.personId) &&
    same(clause.publishedOnce, facts.publishedOnce) &&
    same(clause.oneOff, facts.oneOff) &&
    (clause.partyOrganizationId === undefined ||
      (facts.partyOrganizationIds ?? []).includes(clause.partyOrganizationId)) &&
    (clause.organizationId === undefined ||
      facts.organizationId === clause.organizationId ||
      (facts.organizationIds ?? []).includes(clause.organizationId))
  );
}

function within(wanted: readonly string[] | undefined, is: string | undefined): boolean {
  return wanted === undefined || (is !== undefined && wanted.includes(is));
}

function same<T>(wanted: T | undefined, is: T | null | undefined): boolean {
  return wanted === undefined || wanted === is;
}

/** The viewer's place as a clause; a national viewer's names nothing. */
export function placeOf(viewer: Viewer): Clause {
  if (viewer.kind === 'visitor' || viewer.provinceId === null) return {};
  if (viewer.countyId === null) return { provinceId: viewer.provinceId };
  return { provinceId: viewer.provinceId, countyId: viewer.countyId };
}
