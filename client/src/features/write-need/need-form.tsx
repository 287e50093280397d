import { useRef, useState } from 'react';
import type { Refusal } from '../../lib/graphql/refusal.ts';
import { useBroughtRefusal } from '../../lib/graphql/use-brought-refusal.ts';
import { type Draft, useDraft } from '../../lib/graphql/use-draft.ts';
import { useFormAct } from '../../lib/graphql/use-form-act.ts';
import { useIdempotencyKey } from '../../lib/graphql/use-idempotency-key.ts';
import { useKeptForm } from '../../lib/graphql/use-kept-form.ts';
import { t } from '../../lib/i18n/t.ts';
import { paths } from '../../lib/paths.ts';
import { useGo } from '../../lib/router.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';
import { Loading } from '../../ui/states.tsx';
import { DraftMark } from '../../ui/steps.tsx';
import { useForm } from '../../ui/use-form.ts';
import { ItemFields } from './item-fields.tsx';
import { WhatFields, WhenFields, WhereFields } from './need-fields.tsx';
import { type Lists, useNeedLists } from './need-lists.ts';
import { NeedPreview } from './need-preview.tsx';
import { type EditedNeed, EMPTY_NEED, inputOf, type NeedValues, valuesOf, valuesOfDraft } from './need-values.ts';
import { StaleNeed } from './stale-need.tsx';
import { EditNeed, SubmitWrittenNeed, WriteNeed } from './write-need.documents.ts';

type NeedFormProps = { need?: EditedNeed; provinceId: string | null };

/** Writing or editing a need, once its lists and an unfinished text are there. */
export function NeedForm({ need, provinceId }: NeedFormProps) {
  const { known, lists } = useNeedLists(provinceId);
  const draft = useDraft('need', need?.code ?? 'new');
  if (!known || !draft.known) return <Loading lines={10} />;
  return <ReadyForm need={need} lists={lists} draft={draft} />;
}

function ReadyForm({ need, lists, draft }: { need: EditedNeed | undefined; lists: Lists; draft: Draft }) {
  const saved = need ? valuesOf(need) : EMPTY_NEED;
  const kept = useRef(valuesOfDraft(draft.content)).current;
  const [restored, setRestored] = useState(kept !== undefined);
  const form = useForm<NeedValues>({ defaultValues: kept ?? saved });
  useBroughtRefusal(form);
  const { base, setBase, isStale, whileSaving } = useKeptForm(form, draft, need?.version);
  const { save, pending } = useSaveNeed(form, need, base, draft);
  const send = (values: NeedValues, then: 'keep' | 'send') => whileSaving(() => save(values, then));
  const takeTheirs = () => {
    form.reset(saved);
    setBase(need?.version);
    void draft.discard();
    setRestored(false);
  };
  return (
    <Stack gap={32}>
      <DraftMark draft={draft.state} />
      {restored && (
        <Notice
          title={t('writeNeed.draft')}
          actions={<Button onPress={takeTheirs}>{t('writeNeed.draft.drop')}</Button>}
        />
      )}
      {isStale && need && (
        <StaleNeed
          theirs={saved}
          mine={form.getValues()}
          lists={lists}
          onKeepMine={() => setBase(need.version)}
          onTakeTheirs={takeTheirs}
        />
      )}
      <Form form={form} onSubmit={(values) => send(values, 'send')} label={t('writeNeed.title')}>
        <Stack gap={32}>
          <Section title={t('writeNeed.group.what')}>
            <WhatFields control={form.control} />
          </Section>
          <Section title={t('writeNeed.group.where')}>
            <WhereFields control={form.control} lists={lists} />
          </Section>
          <Section title={t('writeNeed.group.items')}>
            <ItemFields control={form.control} />
          </Section>
          <Section title={t('writeNeed.group.when')}>
            <WhenFields control={form.control} />
          </Section>
          <Section title={t('writeNeed.group.preview')}>
            <NeedPreview control={form.control} lists={lists} />
          </Section>
          <Row>
            <Button type="submit" look="primary" isPending={pending}>
              {t('writeNeed.send')}
            </Button>
            <Button isPending={pending} onPress={() => void form.handleSubmit((values) => send(values, 'keep'))()}>
              {t('writeNeed.save')}
            </Button>
          </Row>
        </Stack>
      </Form>
    </Stack>
  );
}

type NeedFormState = ReturnType<typeof useForm<NeedValues>>;

/** Saves what is written, submits it where that is wanted, and goes to the need's page; else tells the version saved. */
function useSaveNeed(form: NeedFormState, need: EditedNeed | undefined, base: number | undefined, draft: Draft) {
  const go = useGo();
  const { key } = useIdempotencyKey();
  const write = useFormAct(WriteNeed, form);
  const edit = useFormAct(EditNeed, form);
  const submit = useFormAct(SubmitWrittenNeed, form);
  const save = async (values: NeedValues, then: 'keep' | 'send'): Promise<number | 'gone' | undefined> => {
    const input = inputOf(values);
    const written = need
      ? await edit.act({ id: need.id, version: base ?? need.version, input })
      : await write.act({ input, idempotencyKey: key });
    if (!written) return undefined;
    await draft.discard();
    const toEdit = (refusal: Refusal) => go(paths.editNeed(written.code), { replace: true, bring: { refusal } });
    if (then === 'send' && !(await submit.act({ id: written.id, version: written.version }, need ? undefined : toEdit)))
      return need ? written.version : 'gone';
    go(paths.need(written.code));
    return 'gone';
  };
  return { save, pending: write.pending || edit.pending || submit.pending };
}
