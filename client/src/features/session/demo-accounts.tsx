import { useQuery } from 'urql';
import { graphql } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import s from './demo-accounts.module.css';

const DemoAccountsQuery = graphql(`
  query DemoAccounts {
    system {
      demo
      demoAccounts { email password displayName role organizationKind organization { fa azb en } }
    }
  }
`);

export type DemoChoice = { email: string; password: string };

/** The sample people, one for each role; only where the server says that this is the demo world. */
export function DemoAccounts({ onChoose }: { onChoose: (account: DemoChoice) => void }) {
  const [{ data }] = useQuery({ query: DemoAccountsQuery });
  if (!data?.system.demo || data.system.demoAccounts.length === 0) return null;
  return (
    <Section title={t('session.demo')}>
      <p>{t('session.demo.why')}</p>
      <ul className={s.list}>
        {data.system.demoAccounts.map(({ email, password, displayName, role, organizationKind, organization }) => (
          <li key={email} className={s.account}>
            <div className={s.who}>
              <strong>{`${t(`role.${role}`)} · ${t(`organization.kind.${organizationKind}`)}`}</strong>
              <span>
                <Bdi>{displayName}</Bdi>
              </span>
              <span className={s.organization}>
                <Bdi>{localized(organization)}</Bdi>
              </span>
            </div>
            <Button
              size="small"
              aria-label={t('session.demo.as', { name: displayName, role: t(`role.${role}`) })}
              onPress={() => onChoose({ email, password })}
            >
              {t('session.signIn')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
