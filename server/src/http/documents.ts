import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { shapeOf } from './document-shape.ts';
import { DOCUMENTS, ERRORS, TOKENS } from './limits.ts';

/** A document that may run: parsed, weighed and validated once, compiled when it is worth it. */
export type Admitted = {
  readonly text: string;
  /** SHA-256 of the text: how Apollo asks for it. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly trusted: boolean;
  /** Asks for the schema itself, which only some may read. */
  readonly introspects: boolean;
  /** Defaults of its variables, as a client would send them. */
  readonly defaults: Readonly<Record<string, unknown>>;
};

/** SHA-256 -> text of the documents our own client sends (schema/operations.json). */
export type Operations = Readonly<Record<string, string>>;

/** Compiling costs as much as several executions: a free-form document has to come back first. */
const USES_BEFORE_COMPILING = 3;

export class Documents {
  readonly #schema: GraphQLSchema;
  readonly #readOperations: () => Operations;
  readonly #operationsChange: boolean;
  #ownTexts: ReadonlyMap<string, string>;
  /** By text. Our own stay; free-form ones leave when others come. */
  readonly #own = new Map<string, Admitted>();
  readonly #free = new Map<string, Admitted>();
  readonly #byHash = new Map<string, Admitted>();
  readonly #compiled = new WeakMap<DocumentNode, { uses: number; query: CompiledQuery | null }>();

  /** `operationsChange`: in development the client gains documents while the server runs. */
  constructor(schema: GraphQLSchema, readOperations: () => Operations, operationsChange = false) {
    this.#schema = schema;
    this.#readOperations = readOperations;
    this.#operationsChange = operationsChange;
    this.#ownTexts = new Map(Object.entries(readOperations()));
  }

  ownText(hash: string): string | null {
    if (this.#operationsChange && !this.#ownTexts.has(hash)) {
      this.#ownTexts = new Map(Object.entries(this.#readOperations()));
    }
    return this.#ownTexts.get(hash) ?? null;
  }

  admit(text: string, trusted: boolean): Admitted | readonly GraphQLError[] {
    const known = this.#own.get(text) ?? (trusted ? undefined : this.#free.get(text));
    if (known !== undefined) return known;
    const examined = this.#examine(text, trusted);
    if ('document' in examined) this.#keep(examined);
    return examined;
  }

  /** What Apollo asks for before it would parse and validate by itself. */
  parsed(hash: string): DocumentNode | undefined {
    return this.#byHash.get(hash)?.document;
  }

  /** The compiled form, or null: not yet, or something graphql-jit cannot compile. */
  compiled(admitted: Admitted): CompiledQuery | null {
    const entry = this.#compiled.get(admitted.document) ?? { uses: 0, query: null };
    if (entry.uses === 0) this.#compiled.set(admitted.document, entry);
    entry.uses += 1;
    const due = admitted.trusted ? entry.uses === 1 : entry.uses === USES_BEFORE_COMPILING;
    if (due) {
      const compiled = compileQuery(this.#schema, admitted.document, undefined, {
        disablingCapturingStackErrors: true,
      });
      entry.query = isCompiledQuery(compiled) ? compiled : null;
    }
    return entry.query;
  }

  #examine(text: string, trusted: boolean): Admitted | readonly GraphQLError[] {
    let document: DocumentNode;
    try {
      document = parse(text, trusted ? {} : { maxTokens: TOKENS });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    }
    const shape = shapeOf(document, trusted);
    if (shape instanceof GraphQLError) return [shape];
    const faults = validate(this.#schema, document, specifiedRules, { maxErrors: ERRORS, hideSuggestions: true });
    if (faults.length > 0) return faults.map((fault) => withCode(fault, 'GRAPHQL_VALIDATION_FAILED'));
    return { text, hash: sha256(text), document, trusted, ...shape, defaults: defaultsOf(shape.operation) };
  }

  #keep(admitted: Admitted): void {
    const kept = admitted.trusted ? this.#own : this.#free;
    kept.set(admitted.text, admitted);
    this.#byHash.set(admitted.hash, admitted);
    if (this.#free.size <= DOCUMENTS) return;
    const [oldest] = this.#free.values();
    if (oldest === undefined) return;
    this.#free.delete(oldest.text);
    if (this.#byHash.get(oldest.hash) === oldest) this.#byHash.delete(oldest.hash);
  }
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const withDefault = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return Object.fromEntries(withDefault);
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code },
  });
}
