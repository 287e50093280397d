import { useMemo } from 'react';
import { useQuery } from 'urql';
import { PolicyFragment, PolicyView, policyName } from '../../entities/policy/policy-view.tsx';
import { readFragment } from '../../graphql.ts';
import { useAct } from '../../lib/graphql/use-act.ts';
import { useIdempotencyKey } from '../../lib/graphql/use-idempotency-key.ts';
import { t } from '../../lib/i18n/t.ts';
import { paths } from '../../lib/paths.ts';
import { useGo } from '../../lib/router.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/layout.tsx';
import { RefusalNotice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { QueryView } from '../../ui/states.tsx';
import { RoundPreview } from './round-preview.tsx';
import { OpenRound as OpenRoundDocument, RoundChoicesQuery } from './run-round.documents.ts';
import s from './run-round.module.css';
import { type RoundChoices, ScopeFields } from './scope-fields.tsx';
import { type ScopeSearch, scopeInput } from './scope-search.ts';

type OpenProps = {
  search: ScopeSearch;
  ownProvince: string | null;
  onSearch: (change: Partial<ScopeSearch>) => void;
};

/** Scope and policy beside what they would come to; opening runs nothing yet. */
export function OpenRound(props: OpenProps) {
  const { province } = props.search;
  const variables = useMemo(() => ({ provinceId: province === '' ? null : province }), [province]);
  const [result, readAgain] = useQuery({ query: RoundChoicesQuery, variables });
  return (
    <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
      {(choices) => <OpenForm {...props} choices={choices} />}
    </QueryView>
  );
}

function OpenForm({ search, ownProvince, onSearch, choices }: OpenProps & { choices: RoundChoices }) {
  const go = useGo();
  const open = useAct(OpenRoundDocument);
  const { key, renew } = useIdempotencyKey();
  const scope = useMemo(() => scopeInput(search), [search]);
  const policies = choices.matchingPolicies;
  const policy = policies.find(({ id }) => id === search.policy) ?? policies.find(({ current }) => current);
  const submit = async () => {
    if (!policy) return;
    const round = await open.act({ scope, policyId: policy.id, idempotencyKey: key });
    if (!round) return;
    renew();
    go(paths.round(round.code));
  };
  return (
    <div className={s.open}>
      <Stack gap={24}>
        <Section title={t('round.scope')}>
          <ScopeFields search={search} choices={choices} ownProvince={ownProvince} onSearch={onSearch} />
        </Section>
        {policy && (
          <Section title={t('runRound.policy')}>
            <SelectField
              label={t('runRound.policy')}
              value={policy.id}
              onChange={(id) => onSearch({ policy: id })}
              options={policies.map((one) => optionOf(one, policies))}
            />
            <Disclosure title={t('runRound.policy.read')}>
              <PolicyView policy={policy} />
            </Disclosure>
          </Section>
        )}
      </Stack>
      <Section title={t('runRound.preview')}>
        {policy && <RoundPreview scope={scope} policyId={policy.id} />}
        <RefusalNotice refusal={open.refusal} />
        <p>{t('runRound.means')}</p>
        <div>
          <Button look="primary" isPending={open.pending} onPress={() => void submit()}>
            {t('runRound.open')}
          </Button>
        </div>
      </Section>
    </div>
  );
}

type PolicyChoice = RoundChoices['matchingPolicies'][number];

function optionOf(policy: PolicyChoice, all: readonly PolicyChoice[]) {
  const name = policyName(readFragment(PolicyFragment, policy));
  const inForce = all.find(({ current }) => current)?.id === policy.id;
  return {
    value: policy.id,
    label: inForce ? t('runRound.policy.current', { policy: name }) : name,
    ...(policy.note === '' ? {} : { hint: policy.note }),
  };
}
