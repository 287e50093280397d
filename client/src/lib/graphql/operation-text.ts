import { formatDocument, stringifyDocument } from '@urql/core';
import { type DocumentNode, Kind } from 'graphql';

// A trusted document has one text however its fragments were gathered: the operation first, then its fragments by name.
// The build writes these texts to schema/operations.json; the browser sends only the hash of the same text.

type Named = { name?: { value: string } | undefined };
const nameOf = (definition: object) => (definition as Named).name?.value ?? '';

export function operationText(document: DocumentNode): string {
  const { definitions } = formatDocument(document as Parameters<typeof formatDocument>[0]) as DocumentNode;
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  fragments.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return stringifyDocument({ kind: Kind.DOCUMENT, definitions: [...operations, ...fragments] });
}
