import { SignedIn } from '../features/session/signed-in.tsx';
import { NeedForm } from '../features/write-need/need-form.tsx';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { Page } from '../ui/page.tsx';
import { Forbidden } from '../ui/states.tsx';

export function Screen() {
  return (
    <SignedIn title={t('writeNeed.title')}>
      {({ membership: { role, province } }) => (
        <Page
          title={t('writeNeed.title')}
          lead={t('writeNeed.lead')}
          crumbs={[{ to: paths.work(), label: t('work.title') }]}
          width="reading"
        >
          {role === 'PROGRAM_OFFICER' ? (
            <NeedForm provinceId={province?.id ?? null} />
          ) : (
            <Forbidden>
              <p>{t('writeNeed.role')}</p>
            </Forbidden>
          )}
        </Page>
      )}
    </SignedIn>
  );
}
