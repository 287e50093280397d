import { useMutation } from 'urql';
import { type RoleName, useViewer } from '../../entities/viewer/use-viewer.ts';
import { graphql } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { hrefOf } from '../../lib/router.ts';
import { Link } from '../../ui/link.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import s from './account-menu.module.css';

const SwitchMembership = graphql(`
  mutation SwitchMembership($membershipId: ID!) {
    switchMembership(membershipId: $membershipId) { __typename }
  }
`);

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

const roleText = (role: RoleName) => t(`role.${role}`);

/** Who is signed in, in which role; a person with several roles changes here. A visitor sees the way in. */
export function AccountMenu() {
  const { viewer, known } = useViewer();
  const [, switchMembership] = useMutation(SwitchMembership);
  const [, signOut] = useMutation(SignOut);
  if (!known) return null;
  if (!viewer) {
    return (
      <Link to={paths.signIn()} look="secondary" size="small">
        {t('session.signIn')}
      </Link>
    );
  }
  // A new role is a new person to the server: the page starts over, so that nothing of the old one stays.
  const startOver = (to: string) => window.location.assign(hrefOf(to));
  const roles: MenuEntry[] = viewer.memberships.map(({ id, role, organization }) => ({
    id,
    label: roleText(role),
    text: roleText(role),
    hint: <bdi>{localized(organization.name)}</bdi>,
    current: id === viewer.membership.id,
    onAct: () => void switchMembership({ membershipId: id }).then(() => startOver(paths.work())),
  }));
  const entries: MenuEntry[] = [
    ...roles,
    { id: 'account', label: t('session.account'), text: t('session.account'), to: paths.account() },
    {
      id: 'sign-out',
      label: t('session.signOut'),
      text: t('session.signOut'),
      onAct: () => void signOut({}).then(() => startOver('/')),
    },
  ];
  return (
    <Menu
      label={t('session.menu', { name: viewer.person.displayName })}
      entries={entries}
      trigger={
        <span className={s.who}>
          <span className={s.role}>{roleText(viewer.membership.role)}</span>
          <span className={s.organization}>
            <bdi>{localized(viewer.membership.organization.name)}</bdi>
          </span>
        </span>
      }
    />
  );
}
