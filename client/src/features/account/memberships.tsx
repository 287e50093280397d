import { useMutation } from 'urql';
import type { Viewer } from '../../entities/viewer/use-viewer.ts';
import { graphql } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { hrefOf } from '../../lib/router.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import { StateText } from '../../ui/tag.tsx';

const WorkInRole = graphql(`
  mutation WorkInRole($membershipId: ID!) {
    switchMembership(membershipId: $membershipId) { __typename }
  }
`);

/** The roles a person holds; one of them is the one they act in. */
export function Memberships({ viewer }: { viewer: Viewer }) {
  const [{ fetching }, workInRole] = useMutation(WorkInRole);
  const change = async (membershipId: string) => {
    await workInRole({ membershipId });
    window.location.assign(hrefOf(paths.work()));
  };
  return (
    <Table
      caption={t('account.roles')}
      captionHidden
      narrow="cards"
      rows={viewer.memberships}
      rowKey={({ id }) => id}
      columns={[
        { key: 'role', label: t('account.role'), rowHeader: true, cell: ({ role }) => t(`role.${role}`) },
        {
          key: 'organization',
          label: t('account.organization'),
          cell: ({ organization }) => <Bdi>{localized(organization.name)}</Bdi>,
        },
        {
          key: 'act',
          label: t('account.active'),
          cell: ({ id, role, organization }) =>
            id === viewer.membership.id ? (
              <StateText tone="good">{t('account.active')}</StateText>
            ) : (
              <Button
                size="small"
                isPending={fetching}
                aria-label={t('account.switch.as', {
                  role: t(`role.${role}`),
                  organization: localized(organization.name),
                })}
                onPress={() => void change(id)}
              >
                {t('account.switch')}
              </Button>
            ),
        },
      ]}
    />
  );
}
