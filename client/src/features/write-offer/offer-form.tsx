import { useRef, useState } from 'react';
import type { Refusal } from '../../lib/graphql/refusal.ts';
import { useBroughtRefusal } from '../../lib/graphql/use-brought-refusal.ts';
import { type Draft, useDraft } from '../../lib/graphql/use-draft.ts';
import { useFormAct } from '../../lib/graphql/use-form-act.ts';
import { useIdempotencyKey } from '../../lib/graphql/use-idempotency-key.ts';
import { useKeptForm } from '../../lib/graphql/use-kept-form.ts';
import { t } from '../../lib/i18n/t.ts';
import { openFrom } from '../../lib/locale/tehran-day.ts';
import { paths } from '../../lib/paths.ts';
import { useGo } from '../../lib/router.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { dayWithin } from '../../ui/day-rule.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Form, FormField } from '../../ui/form.tsx';
import { Grid, Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';
import { Loading } from '../../ui/states.tsx';
import { DraftMark } from '../../ui/steps.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useForm } from '../../ui/use-form.ts';
import { OfferItemFields } from './offer-item-fields.tsx';
import { type Lists, useOfferLists } from './offer-lists.ts';
import { type EditedOffer, EMPTY_OFFER, inputOf, type OfferValues, valuesOf, valuesOfDraft } from './offer-values.ts';
import { StaleOffer } from './stale-offer.tsx';
import { EditOffer, SubmitWrittenOffer, WriteOffer } from './write-offer.documents.ts';

/** Writing or editing an offer, once its lists and an unfinished text are there. */
export function OfferForm({ offer, provinceId }: { offer?: EditedOffer; provinceId: string | null }) {
  const { known, lists } = useOfferLists(provinceId);
  const draft = useDraft('offer', offer?.code ?? 'new');
  if (!known || !draft.known) return <Loading lines={8} />;
  return <ReadyForm offer={offer} lists={lists} draft={draft} />;
}

function ReadyForm({ offer, lists, draft }: { offer: EditedOffer | undefined; lists: Lists; draft: Draft }) {
  const saved = offer ? valuesOf(offer) : EMPTY_OFFER;
  const kept = useRef(valuesOfDraft(draft.content)).current;
  const [restored, setRestored] = useState(kept !== undefined);
  const form = useForm<OfferValues>({ defaultValues: kept ?? saved });
  useBroughtRefusal(form);
  const { base, setBase, isStale, whileSaving } = useKeptForm(form, draft, offer?.version);
  const { save, pending } = useSaveOffer(form, offer, base, draft);
  const send = (values: OfferValues, then: 'keep' | 'send') => whileSaving(() => save(values, then));
  const takeTheirs = () => {
    form.reset(saved);
    setBase(offer?.version);
    void draft.discard();
    setRestored(false);
  };
  return (
    <Stack gap={32}>
      <DraftMark draft={draft.state} />
      {restored && (
        <Notice
          title={t('writeOffer.draft')}
          actions={<Button onPress={takeTheirs}>{t('writeOffer.draft.drop')}</Button>}
        />
      )}
      {isStale && offer && (
        <StaleOffer
          theirs={saved}
          mine={form.getValues()}
          lists={lists}
          onKeepMine={() => setBase(offer.version)}
          onTakeTheirs={takeTheirs}
        />
      )}
      <Form form={form} onSubmit={(values) => send(values, 'send')} label={t('writeOffer.title')}>
        <Stack gap={32}>
          <Section title={t('writeOffer.group.what')}>
            <OfferFields form={form} />
          </Section>
          <Section title={t('writeOffer.group.items')}>
            <OfferItemFields control={form.control} lists={lists} />
          </Section>
          <Row>
            <Button type="submit" look="primary" isPending={pending}>
              {t('writeOffer.send')}
            </Button>
            <Button isPending={pending} onPress={() => void form.handleSubmit((values) => send(values, 'keep'))()}>
              {t('writeOffer.save')}
            </Button>
          </Row>
        </Stack>
      </Form>
    </Stack>
  );
}

type OfferFormState = ReturnType<typeof useForm<OfferValues>>;

function OfferFields({ form: { control, watch } }: { form: OfferFormState }) {
  return (
    <Stack>
      <FormField
        control={control}
        name="title.fa"
        as={TextField}
        maxLength={200}
        label={t('writeOffer.field.title')}
        hint={t('writeOffer.field.title.hint')}
      />
      <Disclosure title={t('writeOffer.languages')}>
        <Stack>
          {(['azb', 'en'] as const).map((language) => (
            <FormField
              key={language}
              control={control}
              name={`title.${language}`}
              as={TextField}
              optional
              maxLength={200}
              label={t(`writeOffer.in.${language}`)}
            />
          ))}
        </Stack>
      </Disclosure>
      <FormField
        control={control}
        name="note"
        as={TextArea}
        optional
        maxLength={2000}
        label={t('writeOffer.field.note')}
        hint={t('writeOffer.field.note.hint')}
      />
      <Grid min={18}>
        <FormField control={control} name="windowStart" as={DateField} label={t('writeOffer.field.start')} />
        <FormField
          control={control}
          name="windowEnd"
          as={DateField}
          label={t('writeOffer.field.end')}
          min={openFrom(watch('windowStart'))}
          rules={{ validate: (day, all) => dayWithin(day, { min: openFrom(all.windowStart) }) }}
        />
      </Grid>
    </Stack>
  );
}

/** Saves what is written, submits it where that is wanted, and goes to the offer's page; else tells the version saved. */
function useSaveOffer(form: OfferFormState, offer: EditedOffer | undefined, base: number | undefined, draft: Draft) {
  const go = useGo();
  const { key } = useIdempotencyKey();
  const write = useFormAct(WriteOffer, form);
  const edit = useFormAct(EditOffer, form);
  const submit = useFormAct(SubmitWrittenOffer, form);
  const save = async (values: OfferValues, then: 'keep' | 'send'): Promise<number | 'gone' | undefined> => {
    const input = inputOf(values);
    const written = offer
      ? await edit.act({ id: offer.id, version: base ?? offer.version, input })
      : await write.act({ input, idempotencyKey: key });
    if (!written) return undefined;
    await draft.discard();
    const toEdit = (refusal: Refusal) => go(paths.editOffer(written.code), { replace: true, bring: { refusal } });
    if (
      then === 'send' &&
      !(await submit.act({ id: written.id, version: written.version }, offer ? undefined : toEdit))
    )
      return offer ? written.version : 'gone';
    go(paths.offer(written.code));
    return 'gone';
  };
  return { save, pending: write.pending || edit.pending || submit.pending };
}
