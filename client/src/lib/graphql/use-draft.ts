import type { OperationContext } from '@urql/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { graphql, type Json } from '../../graphql.ts';

const WAIT_MS = 1200;
const TRY_AGAIN_MS = 8000;
/** A draft changes nothing else on the screen. */
const CONTEXT = { additionalTypenames: ['Draft'] };
/** What is sent while the page goes away must outlive it; a browser carries at most 64 kB that far. */
const LEAVING = { ...CONTEXT, fetchOptions: { keepalive: true } };

const ReadDraft = graphql(`
  query ReadDraft($form: String!, $subject: String!) {
    draft(form: $form, subject: $subject) { form subject content updatedAt }
  }
`);

const SaveDraft = graphql(`
  mutation SaveDraft($form: String!, $subject: String!, $content: JSON!) {
    saveDraft(form: $form, subject: $subject, content: $content) { __typename ... on Draft { form subject updatedAt } }
  }
`);

const DiscardDraft = graphql(`
  mutation DiscardDraft($form: String!, $subject: String!) {
    discardDraft(form: $form, subject: $subject) { __typename }
  }
`);

type DraftState = { kind: 'clean' } | { kind: 'saving' } | { kind: 'saved'; at: Date } | { kind: 'failed' };

export type Draft = {
  /** False until the server has said whether there is one. */
  known: boolean;
  /** What was kept the last time, if anything. */
  content: Json | undefined;
  state: DraftState;
  /** Kept a moment after the last change, and at once when the page is left. */
  save: (content: Json) => void;
  discard: () => Promise<void>;
};

/** The version of a saved thing that a draft of it began from, where the draft says so. */
export function versionOfDraft(content: Json | undefined): number | undefined {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return undefined;
  return typeof content.version === 'number' ? content.version : undefined;
}

/** An unfinished form, kept on the server for this person: `useDraft('pledge', need.code)`. */
export function useDraft(form: string, subject: string): Draft {
  const client = useClient();
  const [kept, setKept] = useState<{ known: boolean; content: Json | undefined }>({ known: false, content: undefined });
  const [state, setState] = useState<DraftState>({ kind: 'clean' });
  const waiting = useRef<{ content: Json; timer: ReturnType<typeof setTimeout> }>(undefined);

  useEffect(() => {
    let left = false;
    void client
      .query(ReadDraft, { form, subject }, { requestPolicy: 'network-only', ...CONTEXT })
      .toPromise()
      .then(({ data }) => {
        if (left) return;
        setKept({ known: true, content: data?.draft?.content });
        if (data?.draft) setState({ kind: 'saved', at: new Date(data.draft.updatedAt) });
      });
    return () => {
      left = true;
    };
  }, [client, form, subject]);

  const send = useCallback(
    async (context: Partial<OperationContext> = CONTEXT) => {
      const content = waiting.current?.content;
      if (content === undefined) return;
      clearTimeout(waiting.current?.timer);
      waiting.current = undefined;
      const { data } = await client.mutation(SaveDraft, { form, subject, content }, context).toPromise();
      // what was said since then is not kept yet, and brings its own answer
      if (waiting.current) return;
      if (data?.saveDraft.__typename === 'Draft')
        return setState({ kind: 'saved', at: new Date(data.saveDraft.updatedAt) });
      setState({ kind: 'failed' });
      waiting.current = { content, timer: setTimeout(() => void send(), TRY_AGAIN_MS) };
    },
    [client, form, subject],
  );

  const save = useCallback(
    (content: Json) => {
      clearTimeout(waiting.current?.timer);
      waiting.current = { content, timer: setTimeout(() => void send(), WAIT_MS) };
      setState({ kind: 'saving' });
    },
    [send],
  );

  useEffect(() => {
    const leave = () => void send(LEAVING);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [send]);

  const discard = useCallback(async () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    setState({ kind: 'clean' });
    await client.mutation(DiscardDraft, { form, subject }, CONTEXT).toPromise();
  }, [client, form, subject]);

  return { ...kept, state, save, discard };
}
