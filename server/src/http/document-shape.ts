import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { BREADTH, DEPTH } from '#graphql/limits.ts';
import { ALIASES, DIRECTIVES, FRAGMENTS } from './limits.ts';

export type Shape = { readonly operation: OperationDefinitionNode; readonly introspects: boolean };

const refuse = (code: string, message: string) => new GraphQLError(message, { extensions: { code } });

/**
 * Looks at a document before it is validated, in time linear in its text: a document that spreads fragments within
 * fragments is weighed without being written out. Our own documents may be as wide as their page needs.
 */
export function shapeOf(document: DocumentNode, trusted: boolean): Shape | GraphQLError {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const [operation] = operations;
  if (operation === undefined) return refuse('BAD_REQUEST', 'The document holds no operation.');
  if (operations.length > 1) return refuse('TOO_MANY_OPERATIONS', 'Send one operation in a document.');
  const named = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const seen = countMarks(document);
  const weights = new Weights(named);
  const whole = weights.of(operation.selectionSet);
  if (operation.operation === 'mutation' && weights.rootFields(operation.selectionSet) > 1) {
    return refuse('TOO_MANY_ROOT_FIELDS', 'Send one mutation in an operation.');
  }
  if (!trusted) {
    if (whole.depth > DEPTH) return refuse('QUERY_TOO_DEEP', `Nest fields ${DEPTH} deep at most.`);
    if (whole.fields > BREADTH) return refuse('QUERY_TOO_WIDE', `Ask for ${BREADTH} fields at most.`);
    const wide = seen.aliases > ALIASES || seen.directives > DIRECTIVES || fragments.length > FRAGMENTS;
    if (wide) {
      const most = `${ALIASES} aliases, ${DIRECTIVES} directives and ${FRAGMENTS} fragments`;
      return refuse('QUERY_TOO_WIDE', `Use ${most} at most.`);
    }
  }
  return { operation, introspects: seen.introspects };
}

function countMarks(document: DocumentNode) {
  const seen = { aliases: 0, directives: 0, introspects: false };
  visit(document, {
    Field: (field) => {
      if (field.alias !== undefined) seen.aliases += 1;
      if (field.name.value === '__schema' || field.name.value === '__type') seen.introspects = true;
    },
    Directive: () => {
      seen.directives += 1;
    },
  });
  return seen;
}

type Weight = { readonly depth: number; readonly fields: number };
const NOTHING: Weight = { depth: 0, fields: 0 };

/** Depth and number of fields with every fragment written out, each fragment weighed once. */
class Weights {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<SelectionSetNode, Weight>();
  readonly #open = new Set<SelectionSetNode>();

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  of(set: SelectionSetNode | undefined): Weight {
    // a fragment that spreads itself weighs nothing here; validation refuses it
    if (set === undefined || this.#open.has(set)) return NOTHING;
    const known = this.#known.get(set);
    if (known !== undefined) return known;
    this.#open.add(set);
    let depth = 0;
    let fields = 0;
    for (const selection of set.selections) {
      const inner = this.of(this.#inside(selection));
      const own = selection.kind === Kind.FIELD ? 1 : 0;
      depth = Math.max(depth, inner.depth + own);
      fields += inner.fields + own;
    }
    this.#open.delete(set);
    const weight = { depth, fields };
    this.#known.set(set, weight);
    return weight;
  }

  /** `__typename` beside a mutation costs nothing and changes nothing. */
  rootFields(set: SelectionSetNode | undefined): number {
    if (set === undefined || this.#open.has(set)) return 0;
    this.#open.add(set);
    let count = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) count += selection.name.value === '__typename' ? 0 : 1;
      else count += Math.min(this.rootFields(this.#inside(selection)), 2);
    }
    this.#open.delete(set);
    return count;
  }

  #inside(selection: SelectionSetNode['selections'][number]): SelectionSetNode | undefined {
    return selection.kind === Kind.FRAGMENT_SPREAD
      ? this.#fragments.get(selection.name.value)?.selectionSet
      : selection.selectionSet;
  }
}
